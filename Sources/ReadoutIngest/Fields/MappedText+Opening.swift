internal import ReadoutText

extension MappedText {
  /// How many bytes of this text say what a shorter one says, when it opens with that; `nil` when
  /// it does not.
  ///
  /// White space does not count, nor does what a feed writes where it cut a text off: `…`, `[...]`.
  func utf8Count(ofOpening opening: MappedText) -> Int? {
    var end = opening.utf8.count
    while end > 0, Self.isMarkOfOmission(opening.utf8[end - 1]) { end -= 1 }
    var index = 0
    for byte in opening.utf8[..<end] where !UTF8Byte.isSpace(byte) {
      while index < utf8.count, UTF8Byte.isSpace(utf8[index]) { index += 1 }
      guard index < utf8.count, utf8[index] == byte else { return nil }
      index += 1
    }
    guard index > 0, index == utf8.count || !UTF8Byte.isContinuation(utf8[index]) else {
      return nil
    }
    // Marks that both texts have belong to both.
    let isWhole = end == opening.utf8.count
    return isWhole ? index : endOfMarks(from: index, in: opening.utf8[end...])
  }

  private func endOfMarks(from start: Int, in marks: ArraySlice<UInt8>) -> Int {
    utf8[start...].starts(with: marks) ? start + marks.count : start
  }

  /// Bytes of `…`, of full stops and brackets, and white space.
  private static func isMarkOfOmission(_ byte: UInt8) -> Bool {
    UTF8Byte.isSpace(byte) || byte == 0x2E || byte == 0x5B || byte == 0x5D || byte == 0xE2
      || byte == 0x80 || byte == 0xA6
  }
}

internal import ReadoutText

/// A short word of letters and digits in one number, so that comparing words costs no allocation.
///
/// Letters count without case; words are told apart by their first twelve bytes.
struct PackedWord: Hashable {
  private let value: UInt64

  /// The longest word that is told apart from every other.
  private static let longestByteCount = 12

  init(_ word: StaticString) {
    self.init(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  init(_ word: some Sequence<UInt8>) {
    var value: UInt64 = 0
    for byte in word.prefix(Self.longestByteCount) { value = value * 37 + Self.digit(of: byte) }
    self.value = value
  }

  /// 1 to 26 for a letter, 27 to 36 for a digit, 0 for any other byte.
  private static func digit(of byte: UInt8) -> UInt64 {
    if UTF8Byte.isDigit(byte) { return UInt64(byte - 0x30) + 27 }
    return UTF8Byte.isLetter(byte) ? UInt64(byte | 0x20) - 0x60 : 0
  }

  /// Whether a byte can be part of a word.
  static func isWordByte(_ byte: UInt8) -> Bool {
    UTF8Byte.isLetter(byte) || UTF8Byte.isDigit(byte)
  }
}

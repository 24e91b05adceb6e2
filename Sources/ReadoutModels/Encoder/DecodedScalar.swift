/// A code point at a place in UTF-8, or one byte that begins none.
struct DecodedScalar {
  /// The code point; U+FFFD for a byte that begins none.
  private(set) var value: UInt32 = 0xFFFD

  /// Number of bytes that it takes.
  private(set) var byteCount = 1

  /// Reads the code point at an offset inside `text`.
  init(_ text: Span<UInt8>, at offset: Int) {
    let first = UInt32(text[offset])
    let length: Int
    switch first {
    case 0..<0x80:
      value = first
      return
    case 0xC2..<0xE0: length = 2
    case 0xE0..<0xF0: length = 3
    case 0xF0..<0xF5: length = 4
    default: return
    }
    guard text.count - offset >= length else { return }
    var scalar = first & (0x7F >> UInt32(length))
    for index in 1..<length {
      let byte = UInt32(text[offset + index])
      guard byte & 0xC0 == 0x80 else { return }
      scalar = scalar << 6 | byte & 0x3F
    }
    let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x1_0000
    guard scalar >= smallest, Unicode.Scalar(scalar) != nil else { return }
    value = scalar
    byteCount = length
  }
}

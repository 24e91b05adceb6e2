/// What an ASCII byte is to ``WordPiece``; a byte above is read as part of a code point.
enum ASCIIClass {
  /// A letter or digit.
  static let letter: UInt8 = 0
  /// White space.
  static let space: UInt8 = 1
  /// Punctuation or a symbol: a word of its own.
  static let mark: UInt8 = 2
  /// A control, or no ASCII.
  static let other: UInt8 = 3

  /// The class of a byte.
  @inline(__always)
  static func of(_ byte: UInt8) -> UInt8 {
    if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 { return letter }
    if byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D { return space }
    return byte > 0x20 && byte < 0x7F ? mark : other
  }

  /// A letter or digit in lower case.
  @inline(__always)
  static func lowerCase(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }
}

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

/// Syllables of Hangul, which decompose by rule.
///
/// - SeeAlso: The Unicode Standard, section 3.12, "Conjoining Jamo Behavior".
enum Hangul {
  /// The syllables.
  static let syllables: Range<UInt32> = 0xAC00..<0xD7A4

  /// Calls `body` with the two or three letters of a syllable.
  static func decompose(_ syllable: UInt32, _ body: (UInt32) -> Void) {
    let index = syllable - syllables.lowerBound
    body(0x1100 + index / 588)
    body(0x1161 + index % 588 / 28)
    if index % 28 > 0 { body(0x11A7 + index % 28) }
  }
}

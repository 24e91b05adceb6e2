/// What an ASCII byte is to ``WordPiece``; a byte above is read as part of a code point.
enum ASCIIClass {
  /// A letter or digit.
  case letter
  /// White space.
  case space
  /// Punctuation or a symbol: a word of its own.
  case mark
  /// A control, or no ASCII.
  case other

  /// The class of a byte.
  @inline(__always)
  init(_ byte: UInt8) {
    if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 {
      self = .letter
    } else if byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D {
      self = .space
    } else {
      self = byte > 0x20 && byte < 0x7F ? .mark : .other
    }
  }

  /// A letter or digit in lower case.
  @inline(__always)
  static func lowerCase(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}

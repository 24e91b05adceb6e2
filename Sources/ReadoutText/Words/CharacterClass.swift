/// What a code point is to the tokenizer.
enum CharacterClass {
  case space
  case letter
  case digit
  case apostrophe
  case quotationMark
  case hyphen
  case dash
  case mark
}

/// A code point of a text with its class and its length.
struct ClassifiedCharacter {
  let kind: CharacterClass
  let scalar: UInt32
  /// Length in UTF-8 bytes.
  let byteCount: Int

  /// Classifies the code point that starts at a byte offset inside valid UTF-8.
  init(at offset: Int, in bytes: [UInt8]) {
    let first = bytes[offset]
    if first < 0x80 {
      self.init(kind: Self.ascii(first), scalar: UInt32(first), byteCount: 1)
    } else {
      self.init(leading: first, at: offset, in: bytes)
    }
  }

  /// Classifies a code point of several bytes; apart from those of one, which are most.
  private init(leading first: UInt8, at offset: Int, in bytes: [UInt8]) {
    let length = min(UTF8Byte.length(ofLeading: first), bytes.count - offset)
    var scalar = UInt32(first) & (0x7F >> UInt32(length))
    for byte in bytes[(offset + 1)..<(offset + length)] {
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    self.init(kind: Self.nonASCII(scalar), scalar: scalar, byteCount: length)
  }

  private init(kind: CharacterClass, scalar: UInt32, byteCount: Int) {
    self.kind = kind
    self.scalar = scalar
    self.byteCount = byteCount
  }

  private static func ascii(_ byte: UInt8) -> CharacterClass {
    if UTF8Byte.isLetter(byte) { return .letter }
    if UTF8Byte.isDigit(byte) { return .digit }
    if byte <= 0x20 || byte == 0x7F { return .space }
    switch byte {
    case UInt8(ascii: "'"): return .apostrophe
    case UInt8(ascii: "\""): return .quotationMark
    case UInt8(ascii: "-"): return .hyphen
    default: return .mark
    }
  }

  private static func nonASCII(_ scalar: UInt32) -> CharacterClass {
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: .space
    case 0x2018, 0x2019, 0x02BC, 0x201B: .apostrophe
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A: .quotationMark
    case 0x2010, 0x2011, 0xAD: .hyphen
    case 0x2012...0x2015, 0x2212: .dash
    case 0xAA, 0xB5, 0xBA: .letter
    case 0x80...0xBF, 0xD7, 0xF7, 0x2016...0x206F, 0x20A0...0x20CF, 0x2190...0x2BFF,
      0x3001...0x303F, 0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFFFD:
      .mark
    default: .letter
    }
  }
}

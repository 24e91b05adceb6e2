/// Questions about single bytes of UTF-8 text.
public enum UTF8Byte {
  /// Whether the byte continues a code point, so that no code point starts at it.
  public static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// Length in bytes of the code point that starts with `byte`.
  public static func length(ofLeading byte: UInt8) -> Int {
    switch byte {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }

  /// Whether the byte is an ASCII letter.
  public static func isLetter(_ byte: UInt8) -> Bool { isUpper(byte) || isLower(byte) }

  /// Whether the byte is an ASCII capital letter.
  public static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  /// Whether the byte is an ASCII small letter.
  public static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  /// The small letter of an ASCII capital; any other byte as it is.
  public static func lowercased(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }

  /// Whether the byte is an ASCII digit.
  public static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Whether the byte is ASCII white space (space, tab, line feed, carriage return, form feed).
  public static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }
}

extension [UInt8] {
  /// Whether all bytes are ASCII.
  ///
  /// - Complexity: O(n), eight bytes at a time.
  var isASCII: Bool {
    let wordCount = count / 8
    var bits: UInt64 = 0
    unsafe withUnsafeBytes { bytes in
      for index in 0..<wordCount {
        bits |= unsafe bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self)
      }
    }
    for byte in self[(8 * wordCount)...] { bits |= UInt64(byte) }
    return bits & 0x8080_8080_8080_8080 == 0
  }
}

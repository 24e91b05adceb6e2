/// Decoding of Windows-1252, each byte of which is a character.
public enum Windows1252 {
  /// The character of a byte; the five bytes without one are control characters, as on the web.
  public static func scalar(of byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(upper[Int(byte) - 0x80]) ?? Unicode.Scalar(byte)
  }

  /// The characters of the bytes 0x80 to 0x9F, where the charset differs from ISO 8859-1.
  private static let upper: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]

  static func decode(_ bytes: [UInt8], in range: Range<Int>) -> DecodedText {
    var decoded = DecodedText()
    decoded.utf8.reserveCapacity(range.count + range.count / 16)
    for offset in range {
      decoded.append(scalar(of: bytes[offset]), from: offset, width: 1)
    }
    return decoded
  }
}

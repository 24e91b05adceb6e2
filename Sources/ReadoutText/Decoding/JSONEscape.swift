/// A character written as JSON writes it within a string: `\n`, `\"`, `\u00e9`, `\ud83d\ude00`.
public struct JSONEscape: Sendable, Hashable {
  /// The character that is meant; U+FFFD for half of a surrogate pair.
  public var scalar: Unicode.Scalar

  /// Length of the escape in bytes, from its backslash.
  public var byteCount: Int

  /// Reads the escape that starts at `offset`; `nil` when none does.
  ///
  /// - Parameters:
  ///   - offset: Offset of the backslash in `bytes`.
  ///   - bytes: The source, in UTF-8.
  ///   - end: Bytes from here on are not looked at.
  /// - Returns: The escape, of 2, 6 or 12 bytes.
  /// - SeeAlso: RFC 8259, section 7.
  public static func read(at offset: Int, in bytes: [UInt8], end: Int) -> JSONEscape? {
    guard offset + 1 < end, bytes[offset] == 0x5C else { return nil }
    if let scalar = short[bytes[offset + 1]] { return JSONEscape(scalar: scalar, byteCount: 2) }
    guard let high = unit(at: offset, in: bytes, end: end) else { return nil }
    if let scalar = Unicode.Scalar(UInt32(high)) { return JSONEscape(scalar: scalar, byteCount: 6) }
    if UTF16.isLeadSurrogate(high), let low = unit(at: offset + 6, in: bytes, end: end),
      UTF16.isTrailSurrogate(low)
    {
      let scalar = UTF16.decode(UTF16.EncodedScalar([high, low]))
      return JSONEscape(scalar: scalar, byteCount: 12)
    }
    return JSONEscape(scalar: "\u{FFFD}", byteCount: 6)
  }

  /// The code unit that `\u` and four hexadecimal digits give.
  private static func unit(at offset: Int, in bytes: [UInt8], end: Int) -> UInt16? {
    guard offset + 6 <= end, bytes[offset] == 0x5C, bytes[offset + 1] == 0x75 else { return nil }
    var value: UInt16 = 0
    for byte in bytes[offset + 2..<offset + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt16(digit)
    }
    return value
  }

  /// The characters that a backslash and one letter or mark stand for.
  private static let short: [UInt8: Unicode.Scalar] = [
    0x22: "\"", 0x5C: "\\", 0x2F: "/", 0x62: "\u{8}", 0x66: "\u{C}", 0x6E: "\n", 0x72: "\r",
    0x74: "\t",
  ]
}

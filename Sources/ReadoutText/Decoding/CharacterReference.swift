/// A character written as HTML writes it in ASCII: `&amp;`, `&#8220;`, `&#x201C;`.
public struct CharacterReference: Sendable, Hashable {
  /// The character that is meant.
  public var scalar: Unicode.Scalar

  /// Length of the reference in bytes, from `&` through its `;` where it has one.
  public var byteCount: Int

  /// Creates a reference.
  public init(scalar: Unicode.Scalar, byteCount: Int) {
    self.scalar = scalar
    self.byteCount = byteCount
  }

  /// Names are at most this long.
  private static let longestName = 12

  /// Reads the reference that starts at `offset`; `nil` when none does, so that the `&` stands for
  /// itself.
  ///
  /// The `;` may lack where browsers allow that: behind a number, and behind a name of ISO 8859-1
  /// that no letter, digit or `=` follows.
  ///
  /// - Parameters:
  ///   - offset: Offset of the `&` in `bytes`.
  ///   - bytes: The source, in UTF-8 or any superset of ASCII.
  ///   - end: Bytes from here on are not looked at.
  /// - Returns: The reference, at least three bytes long.
  public static func read(at offset: Int, in bytes: [UInt8], end: Int) -> CharacterReference? {
    guard offset + 2 < end, bytes[offset] == 0x26 else { return nil }
    let isNumeric = bytes[offset + 1] == 0x23
    return isNumeric
      ? numeric(at: offset, in: bytes, end: end) : named(at: offset, in: bytes, end: end)
  }

  private static func named(at offset: Int, in bytes: [UInt8], end: Int) -> CharacterReference? {
    var index = offset + 1
    let limit = min(end, index + longestName + 1)
    while index < limit, UTF8Byte.isLetter(bytes[index]) || UTF8Byte.isDigit(bytes[index]) {
      index += 1
    }
    guard index > offset + 1 else { return nil }
    let name = String(decoding: bytes[offset + 1..<index], as: UTF8.self)
    guard let codePoint = NamedCharacterReferences.codePoints[name],
      let scalar = Unicode.Scalar(codePoint)
    else { return nil }
    let isClosed = index < end && bytes[index] == 0x3B
    let mayBeOpen = codePoint < 0x100 && name != "apos" && !(index < end && bytes[index] == 0x3D)
    guard isClosed || mayBeOpen else { return nil }
    return CharacterReference(scalar: scalar, byteCount: index - offset + (isClosed ? 1 : 0))
  }

  private static func numeric(at offset: Int, in bytes: [UInt8], end: Int) -> CharacterReference? {
    var index = offset + 2
    let isHexadecimal = index < end && bytes[index] | 0x20 == 0x78
    if isHexadecimal { index += 1 }
    let firstDigit = index
    var value: UInt32 = 0
    while index < end, let digit = digit(bytes[index], isHexadecimal: isHexadecimal) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x110000)
      index += 1
    }
    guard index > firstDigit else { return nil }
    let isClosed = index < end && bytes[index] == 0x3B
    return CharacterReference(
      scalar: scalar(ofNumber: value), byteCount: index - offset + (isClosed ? 1 : 0))
  }

  private static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
    if UTF8Byte.isDigit(byte) { return UInt32(byte - 0x30) }
    let small = byte | 0x20
    guard isHexadecimal, (0x61...0x66).contains(small) else { return nil }
    return UInt32(small - 0x61 + 10)
  }

  /// Numbers 0x80 to 0x9F mean Windows-1252, as on the web; what is no character is U+FFFD.
  private static func scalar(ofNumber value: UInt32) -> Unicode.Scalar {
    switch value {
    case 0: "\u{FFFD}"
    case 0x80...0x9F: Windows1252.scalar(of: UInt8(value))
    default: Unicode.Scalar(value) ?? "\u{FFFD}"
    }
  }
}

/// Numbers in Douglas Crockford's base 32: digits and small letters without i, l, o and u, which
/// are misread or misheard.
enum Base32 {
  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// A number of zero or more as text, without leading zeros.
  static func text(_ number: Int64) -> String {
    var rest = UInt64(bitPattern: number)
    var reversed: [UInt8] = []
    repeat {
      reversed.append(digits[Int(rest & 31)])
      rest >>= 5
    } while rest > 0
    return String(decoding: reversed.reversed(), as: UTF8.self)
  }

  /// The number that up to 13 digits write, or `nil` for any other text.
  static func number(_ text: some Collection<UInt8>) -> Int64? {
    guard (1...13).contains(text.count) else { return nil }
    var number: Int64 = 0
    for byte in text {
      guard let value = value(of: byte), number <= Int64.max >> 5 else { return nil }
      number = number << 5 | Int64(value)
    }
    return number
  }

  private static func value(of byte: UInt8) -> Int? {
    let small = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
    switch small {
    case UInt8(ascii: "o"): return 0
    case UInt8(ascii: "i"), UInt8(ascii: "l"): return 1
    default: return digits.firstIndex(of: small)
    }
  }
}

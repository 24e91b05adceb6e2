internal import ReadoutText

/// How a mail's part is written in seven bits.
///
/// - SeeAlso: RFC 2045, section 6.
enum TransferEncoding {
  case plain, base64, quotedPrintable

  /// Reads the value of a header field; unknown encodings are taken as none.
  init(_ value: String?) {
    switch value?.lowercased() {
    case "base64": self = .base64
    case "quoted-printable": self = .quotedPrintable
    default: self = .plain
    }
  }

  /// The bytes that a part stands for; what is no code stands for itself, or in base64 for nothing.
  ///
  /// - Complexity: O(n).
  func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    switch self {
    case .plain: Array(bytes)
    case .base64: Self.fromBase64(bytes)
    case .quotedPrintable: Self.fromQuotedPrintable(bytes)
    }
  }

  /// The bytes of base64; padding in the middle, as of joined pieces, starts anew.
  static func fromBase64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      if byte == 0x3D {
        count = 0
        continue
      }
      guard let value = base64Value(byte) else { continue }
      bits = bits << 6 | value
      count += 1
      switch count {
      case 2: decoded.append(UInt8(truncatingIfNeeded: bits >> 4))
      case 3: decoded.append(UInt8(truncatingIfNeeded: bits >> 2))
      case 4:
        decoded.append(UInt8(truncatingIfNeeded: bits))
        count = 0
      default: break
      }
    }
    return decoded
  }

  private static func base64Value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte - 0x41)
    case 0x61...0x7A: UInt32(byte - 0x61 + 26)
    case 0x30...0x39: UInt32(byte - 0x30 + 52)
    case 0x2B, 0x2D: 62
    case 0x2F, 0x5F: 63
    default: nil
    }
  }

  /// The bytes of quoted-printable: `=E9`, and `=` at the end of a line that goes on.
  static func fromQuotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      let byte = bytes[offset]
      if byte == 0x3D, let next = softBreakEnd(bytes, from: offset + 1) {
        offset = next
      } else if byte == 0x3D, let value = hexadecimal(bytes, at: offset + 1) {
        decoded.append(value)
        offset += 3
      } else {
        decoded.append(byte)
        offset += 1
      }
    }
    return decoded
  }

  /// Offset behind the line end, with blanks before it, that a `=` takes back.
  private static func softBreakEnd(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    var offset = start
    while offset < bytes.endIndex, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
    if offset < bytes.endIndex, bytes[offset] == 0x0D { offset += 1 }
    if offset < bytes.endIndex, bytes[offset] == 0x0A { return offset + 1 }
    return offset == bytes.endIndex ? offset : nil
  }

  /// The byte that two hexadecimal digits write.
  static func hexadecimal(_ bytes: ArraySlice<UInt8>, at offset: Int) -> UInt8? {
    guard offset + 1 < bytes.endIndex,
      let high = Character(Unicode.Scalar(bytes[offset])).hexDigitValue,
      let low = Character(Unicode.Scalar(bytes[offset + 1])).hexDigitValue
    else { return nil }
    return UInt8(high << 4 | low)
  }
}

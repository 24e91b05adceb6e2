/// Validation and repair of UTF-8.
public enum UTF8Decoding {
  /// What stands at a place of bytes that should be UTF-8.
  public struct Sequence: Sendable {
    /// Length in bytes of the code point, or of the maximal invalid subpart.
    public var byteCount: Int

    /// Whether the bytes encode a code point.
    public var isValid: Bool
  }

  /// The code point, or the maximal invalid subpart, that starts at `offset`.
  ///
  /// - SeeAlso: The Unicode Standard, section 3.9, tables 3-7 and 3-8.
  public static func sequence(at offset: Int, in bytes: [UInt8], end: Int) -> Sequence {
    let lead = bytes[offset]
    guard lead >= 0x80 else { return Sequence(byteCount: 1, isValid: true) }
    guard lead >= 0xC2, lead <= 0xF4 else { return Sequence(byteCount: 1, isValid: false) }
    let length = UTF8Byte.length(ofLeading: lead)
    for position in 1..<length {
      let allowed = position == 1 ? secondBytes(after: lead) : 0x80...0xBF
      guard offset + position < end, allowed.contains(bytes[offset + position]) else {
        return Sequence(byteCount: position, isValid: false)
      }
    }
    return Sequence(byteCount: length, isValid: true)
  }

  private static func secondBytes(after lead: UInt8) -> ClosedRange<UInt8> {
    switch lead {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }

  /// Counts the code points of more than one byte, and the maximal invalid subparts.
  ///
  /// - Complexity: O(n).
  public static func census(of bytes: [UInt8]) -> (multiByte: Int, invalid: Int) {
    var counts = (multiByte: 0, invalid: 0)
    guard !bytes.isASCII else { return counts }
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset += 1
        continue
      }
      let sequence = sequence(at: offset, in: bytes, end: bytes.count)
      if sequence.isValid { counts.multiByte += 1 } else { counts.invalid += 1 }
      offset += sequence.byteCount
    }
    return counts
  }

  static func decode(_ bytes: [UInt8], in range: Range<Int>) -> DecodedText {
    guard range != bytes.indices || !bytes.isASCII else { return copy(of: bytes) }
    var decoded = DecodedText()
    var validStart = range.lowerBound
    var offset = range.lowerBound
    while offset < range.upperBound {
      if bytes[offset] < 0x80 {
        offset += 1
        continue
      }
      let sequence = sequence(at: offset, in: bytes, end: range.upperBound)
      if !sequence.isValid {
        decoded.appendCopy(of: bytes, in: validStart..<offset)
        decoded.appendReplacement(from: offset, width: sequence.byteCount)
        validStart = offset + sequence.byteCount
      }
      offset += sequence.byteCount
    }
    // Most files are valid as they are, and not copied.
    guard validStart > 0 || range != bytes.indices else {
      return copy(of: bytes)
    }
    decoded.appendCopy(of: bytes, in: validStart..<range.upperBound)
    return decoded
  }

  private static func copy(of bytes: [UInt8]) -> DecodedText {
    DecodedText(utf8: bytes, map: .copy(byteCount: bytes.count))
  }
}

extension DecodedText {
  /// Adds characters whose bytes are valid UTF-8 already.
  fileprivate mutating func appendCopy(of bytes: [UInt8], in range: Range<Int>) {
    utf8.append(contentsOf: bytes[range])
    map.append(
      units: range.count, textWidth: 1, originalWidth: 1, originalStart: range.lowerBound)
  }
}

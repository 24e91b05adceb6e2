/// Decoding of UTF-16.
enum UTF16Decoding {
  /// Decodes a stretch; a byte order mark in it stays in the text as U+FEFF.
  static func decode(_ bytes: [UInt8], in range: Range<Int>, isBigEndian: Bool) -> DecodedText {
    func unit(_ offset: Int) -> UInt16? {
      guard offset + 1 < range.upperBound else { return nil }
      let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    var decoded = DecodedText()
    decoded.utf8.reserveCapacity(range.count)
    var offset = range.lowerBound
    while let lead = unit(offset) {
      if let scalar = Unicode.Scalar(lead) {
        decoded.append(scalar, from: offset, width: 2)
        offset += 2
      } else if let scalar = scalar(lead, unit(offset + 2)) {
        decoded.append(scalar, from: offset, width: 4)
        offset += 4
      } else {
        decoded.appendReplacement(from: offset, width: 2)
        offset += 2
      }
    }
    if offset < range.upperBound { decoded.appendReplacement(from: offset, width: 1) }
    return decoded
  }

  /// The character of a pair of surrogates, or `nil` when they are none.
  private static func scalar(_ high: UInt16, _ low: UInt16?) -> Unicode.Scalar? {
    guard let low, UTF16.isLeadSurrogate(high), UTF16.isTrailSurrogate(low) else { return nil }
    return Unicode.Scalar(0x10000 + (UInt32(high) & 0x3FF) << 10 + UInt32(low) & 0x3FF)
  }
}

internal import ReadoutText

/// How a file of JSON writes its characters: bytes of a superset of ASCII, or UTF-16.
struct DumpUnits {
  /// Bytes of a code unit.
  let width: Int

  /// Bytes of the byte order mark.
  let markByteCount: Int

  /// The charset, when it is not for each object to tell.
  let charset: Charset?

  /// Finds out from the first bytes of a file.
  init(_ prefix: [UInt8]) {
    let marked = ByteOrderMark.charset(of: prefix)
    let isUTF16 = marked?.isUTF16 ?? false
    charset = isUTF16 ? marked : nil
    width = isUTF16 ? 2 : 1
    if isUTF16 {
      markByteCount =
        prefix.starts(with: [0xFF, 0xFE]) || prefix.starts(with: [0xFE, 0xFF]) ? 2 : 0
    } else {
      markByteCount = prefix.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }
  }

  /// The character at an index when it is ASCII, else a byte above.
  func character(at index: Int, of bytes: [UInt8]) -> UInt8 {
    guard let charset else { return bytes[index] }
    let isBigEndian = charset == .utf16BigEndian
    let high = bytes[isBigEndian ? index : index + 1]
    let low = bytes[isBigEndian ? index + 1 : index]
    return high == 0 && low < 0x80 ? low : 0xFF
  }
}

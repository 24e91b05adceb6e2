internal import ReadoutText

/// What the first bytes of a file say of its charset.
enum ByteOrderMark {
  /// The charset that a byte order mark, or UTF-16 without one, gives away.
  static func charset(of bytes: [UInt8]) -> Charset? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return unmarkedUTF16(bytes)
  }

  /// UTF-16 of mostly ASCII text has a zero in nearly every second byte, and hardly any other.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> Charset? {
    let sample = bytes.prefix(4_096)
    guard sample.count >= 4, sample[0] == 0 || sample[1] == 0 else { return nil }
    var zeros = [0, 0]
    for (offset, byte) in sample.enumerated() where byte == 0 { zeros[offset % 2] += 1 }
    let most = sample.count / 2 * 3 / 4
    if zeros[1] > most, zeros[0] * 20 <= zeros[1] { return .utf16LittleEndian }
    if zeros[0] > most, zeros[1] * 20 <= zeros[0] { return .utf16BigEndian }
    return nil
  }
}

/// How a gzip member begins.
///
/// - SeeAlso: RFC 1952, section 2.3.
enum GzipMagic {
  /// Length of the fixed part of a member's header.
  static let headerByteCount = 10

  /// Whether a member may begin here: identification, the method deflate, no reserved flag.
  static func opens(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count >= 4 && bytes[0] == 0x1F && bytes[1] == 0x8B && bytes[2] == 8
      && bytes[3] & 0xE0 == 0
  }

  /// Whether a file may begin so.
  static func opens(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { opens($0) } }

  /// Offset of the first place from `start` on at which a member may begin.
  ///
  /// - Complexity: O(n).
  static func next(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    var offset = start
    while let found = bytes[offset...].firstIndex(of: 0x1F) {
      if opens(UnsafeRawBufferPointer(rebasing: bytes[found...])) { return found }
      offset = found + 1
    }
    return nil
  }
}

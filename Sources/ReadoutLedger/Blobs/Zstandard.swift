internal import CZstd

/// Compresses and restores blobs with Zstandard; the only file that calls libzstd.
enum Zstandard {
  /// Fast enough to be lost beside the analysis: a report of 5 kB takes about 50 µs.
  private static let level: Int32 = 3

  /// Longer contents are refused: SQLite keeps no blob above a gigabyte.
  static let maximumByteCount = 1_000_000_000

  /// A frame that holds `content` and its size.
  static func compress(_ content: [UInt8]) throws -> [UInt8] {
    let capacity = ZSTD_compressBound(content.count)
    return try [UInt8](unsafeUninitializedCapacity: capacity) { frame, count in
      count = try size(
        ZSTD_compress(frame.baseAddress, capacity, content, content.count, level))
    }
  }

  /// The content of a frame, which must be `byteCount` bytes long.
  ///
  /// - Throws: ``BlobError`` when the frame is damaged or of another size.
  static func decompress(_ frame: [UInt8], byteCount: Int) throws -> [UInt8] {
    guard (0...maximumByteCount).contains(byteCount),
      ZSTD_getFrameContentSize(frame, frame.count) == UInt64(byteCount)
    else { throw BlobError(finding: "its compressed form is damaged") }
    let content = try [UInt8](unsafeUninitializedCapacity: byteCount) { content, count in
      count = try size(ZSTD_decompress(content.baseAddress, byteCount, frame, frame.count))
    }
    guard content.count == byteCount else { throw BlobError(finding: "it is cut short") }
    return content
  }

  private static func size(_ result: Int) throws -> Int {
    guard ZSTD_isError(result) == 0 else {
      throw BlobError(finding: String(cString: ZSTD_getErrorName(result)))
    }
    return result
  }
}

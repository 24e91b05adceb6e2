import CZlib
import Foundation

/// Unpacks a gzip file of many members and does nothing with the bytes: what zlib alone takes.
enum PlainUnpacking {
  private static let inputByteCount = 256 * 1024
  private static let outputByteCount = 512 * 1024

  /// Number of bytes that a file unpacks to.
  static func byteCount(ofFile path: String) throws -> Int {
    guard let file = fopen(path, "rb") else { throw CocoaError(.fileReadNoSuchFile) }
    defer { fclose(file) }
    let input = UnsafeMutablePointer<UInt8>.allocate(capacity: inputByteCount)
    let output = UnsafeMutablePointer<UInt8>.allocate(capacity: outputByteCount)
    defer {
      input.deallocate()
      output.deallocate()
    }
    var stream = z_stream()
    inflateInit2_(&stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    defer { inflateEnd(&stream) }
    var total = 0
    while true {
      let count = fread(input, 1, inputByteCount, file)
      if count == 0 { return total }
      stream.next_in = input
      stream.avail_in = UInt32(count)
      while stream.avail_in > 0 {
        stream.next_out = output
        stream.avail_out = UInt32(outputByteCount)
        let status = inflate(&stream, Z_NO_FLUSH)
        total += outputByteCount - Int(stream.avail_out)
        if status == Z_STREAM_END { inflateReset(&stream) }
      }
    }
  }
}

import CZlib

/// Packs bytes as tests need them.
enum Packing {
  /// A gzip member.
  static func gzip(_ bytes: [UInt8]) -> [UInt8] { deflate(bytes, windowBits: 31) }

  /// A stream with zlib's header.
  static func zlib(_ bytes: [UInt8]) -> [UInt8] { deflate(bytes, windowBits: 15) }

  /// Deflated bytes with nothing around them.
  static func raw(_ bytes: [UInt8]) -> [UInt8] { deflate(bytes, windowBits: -15) }

  /// A body in chunks.
  static func chunked(_ bytes: [UInt8], chunk: Int = 100) -> [UInt8] {
    var body: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      let part = bytes[start..<min(start + chunk, bytes.count)]
      body += Array("\(String(part.count, radix: 16))\r\n".utf8) + part + Array("\r\n".utf8)
    }
    return body + Array("0\r\n\r\n".utf8)
  }

  private static func deflate(_ bytes: [UInt8], windowBits: Int32) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
      &stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var packed = [UInt8](repeating: 0, count: bytes.count + bytes.count / 8 + 128)
    var source = bytes
    source.withUnsafeMutableBufferPointer { source in
      packed.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        _ = CZlib.deflate(&stream, Z_FINISH)
      }
    }
    return Array(packed.prefix(Int(stream.total_out)))
  }
}

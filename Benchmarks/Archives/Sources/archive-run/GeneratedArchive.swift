import CZlib
import Foundation

/// Writes a web archive of invented pages, each record a gzip member of its own.
struct GeneratedArchive {
  /// The state of a fixed sequence of numbers: every run writes the same bytes.
  private var state: UInt64 = 2_031

  private let words: [String]

  init() {
    let syllables = ["ve", "lor", "min", "ta", "sha", "ker", "on", "dri", "pa", "nes", "u", "rel"]
    var words: [String] = []
    for first in syllables {
      for second in syllables { for third in syllables { words.append(first + second + third) } }
    }
    self.words = words
  }

  /// Writes records until the file has so many bytes; returns how many they are unpacked.
  mutating func write(to path: String, packedByteCount: Int) throws -> Int {
    FileManager.default.createFile(atPath: path, contents: nil)
    guard let file = FileHandle(forWritingAtPath: path) else {
      throw CocoaError(.fileWriteNoPermission)
    }
    var packed = 0
    var unpacked = 0
    while packed < packedByteCount {
      let address = "https://merrow-post.example/\(number(below: 1 << 40))"
      let http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page()
      let records = [
        record("request", address, "application/http", "GET / HTTP/1.1\r\nHost: x\r\n\r\n"),
        record("response", address, "application/http; msgtype=response", http),
        record("metadata", address, "application/warc-fields", "fetchTimeMs: 12\r\n"),
      ]
      for record in records {
        let member = Self.pack(record)
        file.write(member)
        packed += member.count
        unpacked += record.count
      }
    }
    try file.close()
    return unpacked
  }

  private mutating func number(below limit: UInt64) -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 20) % limit
  }

  private func record(
    _ type: String, _ address: String, _ contentType: String, _ block: String
  ) -> [UInt8] {
    Array(
      """
      WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Date: 2031-02-10T10:00:00Z\r\n\
      WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n\
      WARC-Target-URI: \(address)\r\nContent-Type: \(contentType)\r\n\
      Content-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n
      """.utf8)
  }

  /// A page: links and scripts that look alike, and prose that does not.
  private mutating func page() -> String {
    var page = "<!DOCTYPE html><html><head><title>\(prose(8))</title></head><body>"
    for _ in 0..<250 {
      let slug = number(below: 1 << 32)
      page += """
        <li class="menu-item menu-item-type-post" data-id="\(slug)"><a class="menu-link" \
        href="https://merrow-post.example/section/\(slug)">\(prose(6))</a></li>\n
        """
    }
    for _ in 0..<60 { page += "<p class=\"article-paragraph\">\(prose(60))</p>\n" }
    return page + "</body></html>"
  }

  private mutating func prose(_ count: Int) -> String {
    (0..<count).map { _ in words[Int(number(below: UInt64(words.count)))] }.joined(separator: " ")
  }

  private static func pack(_ bytes: [UInt8]) -> Data {
    var stream = z_stream()
    deflateInit2_(
      &stream, 6, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var packed = [UInt8](repeating: 0, count: bytes.count + 1_024)
    bytes.withUnsafeBufferPointer { source in
      packed.withUnsafeMutableBufferPointer { target in
        stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        _ = deflate(&stream, Z_FINISH)
      }
    }
    return Data(packed.prefix(Int(stream.total_out)))
  }
}

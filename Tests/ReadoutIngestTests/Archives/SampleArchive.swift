/// Records of a web archive, as tests write them.
enum SampleArchive {
  static let prose = "The harbour master of Varn said that the strait would stay open to all ships."

  /// A page with a title.
  static func page(_ title: String) -> [UInt8] {
    Array(
      """
      <!DOCTYPE html><html><head><meta charset="utf-8"><title>\(title)</title></head><body>
      <h1>\(title)</h1><p>\(prose)</p><p>“We &amp; our neighbours agree”, she said.</p></body></html>
      """.utf8)
  }

  /// A response: status line, header, body.
  static func response(
    _ body: [UInt8], header: String = "Content-Type: text/html; charset=utf-8\r\n",
    status: String = "HTTP/1.1 200 OK"
  ) -> [UInt8] {
    Array("\(status)\r\n\(header)\r\n".utf8) + body
  }

  /// A WARC record; `length` is what the head says of the block's, by default the truth, and
  /// `fields` are further lines of the head.
  static func warc(
    _ type: String, _ block: [UInt8], url: String = "https://merrow-post.example/1",
    contentType: String = "application/http; msgtype=response", length: String? = nil,
    fields: String = "", version: String = "1.0"
  ) -> [UInt8] {
    let head = """
      WARC/\(version)\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(url)\r\n\
      WARC-Date: 2031-02-10T09:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n\(fields)\
      Content-Type: \(contentType)\r\nContent-Length: \(length ?? String(block.count))\r\n\r\n
      """
    return Array(head.utf8) + block + Array("\r\n\r\n".utf8)
  }

  /// A record of a page.
  static func page(warc title: String, length: String? = nil) -> [UInt8] {
    warc("response", response(page(title)), length: length)
  }

  /// An ARC record.
  static func arc(
    _ block: [UInt8], url: String = "http://merrow-post.example/1", type: String = "text/html",
    length: String? = nil
  ) -> [UInt8] {
    Array("\(url) 192.0.2.1 20310210090000 \(type) \(length ?? String(block.count))\n".utf8)
      + block + Array("\n".utf8)
  }

  /// The record with which an ARC file begins.
  static let arcVersion: [UInt8] = {
    let lines = Array(
      "1 0 Merrow Library\nURL IP-address Archive-date Content-type Archive-length\n".utf8)
    return arc(lines, url: "filedesc://sample.arc", type: "text/plain")
  }()
}

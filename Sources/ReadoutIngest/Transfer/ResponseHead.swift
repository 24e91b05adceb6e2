internal import ReadoutText

/// What stands in front of the body of a web response.
struct ResponseHead {
  /// The status; `nil` when there is no status line.
  var status: Int?

  /// The fields of the header.
  var fields: HeaderBlock

  /// Length of status line and header with the blank line; 0 when there is none.
  var byteCount: Int

  /// Reads the head that a response begins with.
  ///
  /// A response without a status line counts as a body of unknown type. A header that no blank line
  /// ends runs to the end.
  init(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.starts(with: Array("HTTP/".utf8)) else {
      (status, byteCount) = (nil, 0)
      fields = HeaderBlock(UnsafeRawBufferPointer(rebasing: bytes[..<0]))
      return
    }
    byteCount = HeaderBlock.end(in: bytes) ?? bytes.count
    let head = UnsafeRawBufferPointer(rebasing: bytes[..<byteCount])
    let lineEnd = head.firstIndex(of: 0x0A) ?? byteCount
    status = Self.status(in: UnsafeRawBufferPointer(rebasing: head[..<lineEnd]))
    fields = HeaderBlock(UnsafeRawBufferPointer(rebasing: head[lineEnd...]))
  }

  /// Whether such a response holds a page's content: 200, or no status at all.
  var isSuccess: Bool { status == nil || status == 200 }

  /// The declared type of the content.
  var contentType: ContentType? { fields["content-type"].map(ContentType.init) }

  /// The codings of the content, the last applied first.
  var contentCodings: [String] {
    guard let value = fields["content-encoding"] else { return [] }
    return value.lowercased().split { ", ".contains($0) }.reversed().map(String.init)
  }

  /// Whether the content is said to come in chunks.
  var isChunked: Bool {
    fields["transfer-encoding"]?.lowercased().contains("chunked") ?? false
  }

  /// The three digits behind the first blank.
  private static func status(in line: UnsafeRawBufferPointer) -> Int? {
    guard let blank = line.firstIndex(of: 0x20) else { return nil }
    let digits = line[blank...].drop { $0 == 0x20 }.prefix { UTF8Byte.isDigit($0) }
    return digits.count == 3 ? Int(String(decoding: digits, as: UTF8.self)) : nil
  }
}

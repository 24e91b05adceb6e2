internal import ReadoutRecord

/// Makes articles of what an archive holds of web pages.
struct ArchivedContent {
  /// Content of more bytes is refused.
  let maximumByteCount: Int

  /// What is done with a record.
  enum Plan {
    case passOver(kind: String)
    case read(ResponseHead)
  }

  /// What is done with a record, by its head and the first bytes of its block.
  func plan(for head: RecordHead, start: UnsafeRawBufferPointer) -> Plan {
    let response = ResponseHead(start)
    if case .response = head.kind {
      if head.contentType?.name == "text/dns" { return .passOver(kind: "dns") }
      guard response.isSuccess else { return .passOver(kind: Self.kind(ofStatus: response.status)) }
    } else if head.address?.hasPrefix("urn:") ?? false {
      // What a crawler notes of a page beside it.
      return .passOver(kind: "resource of the crawler")
    }
    let kind = kind(of: response, head, start)
    return kind.isArticle ? .read(response) : .passOver(kind: kind.rawValue)
  }

  /// The entries that a body gives: the article, and what was mended in it.
  func entries(
    of body: [UInt8], _ head: RecordHead, _ response: ResponseHead, origin: ArchiveOrigin,
    at place: StreamPlace
  ) -> [ContainerEntry] {
    var entries: [ContainerEntry] = []
    let joined = dechunked(body, response, &entries)
    let coding = ContentCoding(
      joined, codings: response.contentCodings,
      limit: UnpackingLimit(byteCount: maximumByteCount))
    entries += coding.remarks.map { .remark($0.rawValue) }
    if head.isCut { entries.append(.remark("content that the crawler cut")) }
    guard !coding.isTooLarge, coding.bytes.count <= maximumByteCount else {
      entries.append(
        .source(origin.rejected(at: place, tooLarge(at: place), sample: coding.bytes)))
      return entries
    }
    var source = origin.source(at: place, bytes: coding.bytes)
    let type = type(of: response, head)
    source.format = type?.kind == .page ? .html : nil
    source.charset = type?.charset
    source.metadata.url = head.address
    entries.append(.source(source))
    return entries
  }

  /// The rejection of content that is too large.
  func tooLarge(at place: StreamPlace) -> Rejection {
    Rejection(
      code: .tooLarge,
      reason: "the content has more bytes than the limit of \(maximumByteCount), or unpacks to more"
        + " than \(UnpackingLimit.ratio) times its size; raise the limit if it is meant to",
      byteOffset: place.memberOffset)
  }

  private func dechunked(
    _ body: [UInt8], _ response: ResponseHead, _ entries: inout [ContainerEntry]
  ) -> [UInt8] {
    guard response.isChunked else { return body }
    guard let joined = ChunkedBody.join(body) else {
      if !body.isEmpty { entries.append(.remark("chunks that are said but not there")) }
      return body
    }
    if !joined.isWhole { entries.append(.remark("chunked content that breaks off")) }
    return joined.bytes
  }

  /// The type that the response declares, else the record.
  private func type(of response: ResponseHead, _ head: RecordHead) -> ContentType? {
    if let own = response.contentType { return own }
    guard let type = head.contentType, type.name != "application/http" else { return nil }
    return type
  }

  /// The kind of the content; where nothing declares it, what it looks like.
  private func kind(
    of response: ResponseHead, _ head: RecordHead, _ start: UnsafeRawBufferPointer
  ) -> ContentKind {
    if let type = type(of: response, head), type.name.contains("/") { return type.kind }
    let body = start.dropFirst(response.byteCount).prefix(Self.sampleByteCount)
    return FormatDetection.format(of: Array(body)) == .html ? .page : .other
  }

  /// Bytes that tell a page from other content.
  private static let sampleByteCount = 4_096

  private static func kind(ofStatus status: Int?) -> String {
    switch status ?? 0 {
    case 300..<400: "redirect"
    case 400..<600: "error response"
    default: "response of another status"
    }
  }
}

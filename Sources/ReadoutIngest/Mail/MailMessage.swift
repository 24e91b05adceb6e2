internal import ReadoutRecord

/// The article of a mail, with the mails that it carries.
struct MailMessage {
  /// What a mail gives.
  enum Finding {
    /// The article, or why there is none; where it starts in the mail.
    case article(ArticleSource, at: Int)

    /// Something that is none, by its kind.
    case passedOver(String)
  }

  /// A part with the words of the article.
  private struct TextPart {
    var entity: MailEntity
    var isPage: Bool { entity.type.kind == .page }
  }

  private let bytes: [UInt8]
  private let maximumByteCount: Int

  /// Mails within the mail, by their places, with the depth at which they stand.
  private var carried: [(range: Range<Int>, depth: Int)] = []

  /// What was found, in the order of the mails.
  private(set) var findings: [Finding] = []

  /// Parts nested deeper than this are passed over.
  private static let deepest = 16

  /// Reads a mail.
  ///
  /// - Parameters:
  ///   - bytes: The mail.
  ///   - maximumByteCount: Parts of more bytes are refused.
  /// - Complexity: O(n d) in the bytes and the depth of the parts, which is bounded.
  init(_ bytes: [UInt8], maximumByteCount: Int) {
    self.bytes = bytes
    self.maximumByteCount = maximumByteCount
    carried = [(bytes.indices, 0)]
    while let mail = carried.popLast() { readMail(mail.range, depth: mail.depth) }
  }

  private mutating func readMail(_ range: Range<Int>, depth: Int) {
    let mail = MailEntity(bytes, range)
    let carriedBefore = carried.count
    let text = text(of: mail, depth: depth)
    let hasCarried = carried.count > carriedBefore
    // The first of the mails that this one carries comes next.
    carried[carriedBefore...].reverse()
    if let text {
      findings.append(.article(article(of: text, mail), at: range.lowerBound))
    } else if !hasCarried {
      findings.append(.article(withoutText, at: range.lowerBound))
    }
  }

  /// The part with the words of an entity; attachments are noted, and carried mails kept for later.
  private mutating func text(of entity: MailEntity, depth: Int) -> TextPart? {
    switch entity.type.name {
    case let name where name.hasPrefix("multipart/"): return text(ofParts: entity, depth: depth)
    case "message/rfc822", "message/global":
      if depth < Self.deepest { carried.append((entity.body, depth + 1)) }
      return nil
    case _ where entity.isAttachment || !entity.type.kind.isArticle:
      findings.append(.passedOver("attachment"))
      return nil
    default: return TextPart(entity: entity)
    }
  }

  private mutating func text(ofParts entity: MailEntity, depth: Int) -> TextPart? {
    guard depth < Self.deepest, let boundary = entity.type.parameters["boundary"] else {
      findings.append(.passedOver("part that nests too deep or has no mark"))
      return nil
    }
    let isDigest = entity.type.name == "multipart/digest"
    var chosen: TextPart?
    for range in MultipartBody.parts(of: bytes, entity.body, boundary: boundary) {
      let part = MailEntity(
        bytes, range, defaultType: isDigest ? "message/rfc822" : "text/plain")
      guard let text = text(of: part, depth: depth + 1) else { continue }
      if let first = chosen, !isBetter(text, than: first, in: entity) {
        if entity.type.name != "multipart/alternative" {
          findings.append(.passedOver("further part"))
        }
      } else {
        chosen = text
      }
    }
    return chosen
  }

  /// Of alternatives the page is taken, since it has paragraphs; of parts that follow each other the
  /// first one.
  private func isBetter(_ text: TextPart, than first: TextPart, in entity: MailEntity) -> Bool {
    entity.type.name == "multipart/alternative" && text.isPage && !first.isPage
  }

  private func article(of text: TextPart, _ mail: MailEntity) -> ArticleSource {
    var source = ArticleSource(
      id: "", location: "", bytes: text.entity.encoding.decode(bytes[text.entity.body]),
      format: text.isPage ? .html : .text)
    source.charset = text.entity.type.charset
    source.metadata = metadata(of: mail)
    source.isTitleKnown = source.metadata.title != nil
    return source
  }

  private func metadata(of mail: MailEntity) -> ArticleMetadata {
    func field(_ name: StaticString) -> String? {
      mail.fields.value(name).map(EncodedWords.decode).flatMap { $0.isEmpty ? nil : $0 }
    }
    let day = field("date").flatMap(WrittenDate.read)
    return ArticleMetadata(
      title: field("subject"), byline: field("from").map(MailSender.persons) ?? [],
      language: field("content-language"),
      published: day.map { DateReading($0, basis: .metadata) })
  }

  private var withoutText: ArticleSource {
    var source = ArticleSource(id: "", location: "", bytes: Array(bytes.prefix(4_096)))
    source.rejection = Rejection(
      code: .notAnArticle,
      reason: "the mail has no part of text; give what is attached to it as a file", byteOffset: 0)
    return source
  }
}

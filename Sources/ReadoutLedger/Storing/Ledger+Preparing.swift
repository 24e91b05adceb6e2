public import ReadoutMatching
public import ReadoutRecord
internal import ReadoutText

extension Ledger {
  /// Checks an article against its record and compresses it, so that storing it is brief.
  ///
  /// Touches no file; safe to call from many threads at once.
  ///
  /// - Parameters:
  ///   - extracted: The article and its record.
  ///   - givenOutlet: The outlet that was given for it, apart from what it says itself.
  ///   - vectors: Makes the vectors of its statements; without it they get theirs later.
  /// - Returns: What can be stored.
  /// - Throws: ``LedgerError`` with code `invalidArticle` when a digest, a length or a span of the
  ///   record does not fit the article.
  public static func prepare(
    _ extracted: ExtractedArticle, givenOutlet: String? = nil, vectors: VectorSource? = nil
  ) throws -> PreparedArticle {
    do {
      return try prepared(extracted, givenOutlet: givenOutlet, vectors: vectors)
    } catch let error as BlobError {
      throw LedgerError(
        code: .invalidArticle,
        message:
          "'\(extracted.location)' was not stored, because its record does not fit its text: "
          + "\(error.finding); please report this as a defect of Readout")
    }
  }

  private static func prepared(
    _ extracted: ExtractedArticle, givenOutlet: String?, vectors: VectorSource?
  ) throws -> PreparedArticle {
    let digest = SHA256Digest(of: extracted.original)
    guard digest == extracted.record.article.sha256 else {
      throw BlobError(finding: "the digest of the original differs")
    }
    let content = try content(of: extracted, vectors: vectors)
    return PreparedArticle(
      location: extracted.location, digest: digest, byteCount: content.byteCount,
      key: ArticleKey(digest: digest, givenOutlet: givenOutlet), record: extracted.record,
      content: content)
  }

  private static func content(
    of extracted: ExtractedArticle, vectors: VectorSource?
  ) throws -> PreparedArticle.Content {
    if let rejection = extracted.record.rejected {
      return .rejected(rejection, sample: Array(extracted.original.prefix(sampleByteCount)))
    }
    guard let article = extracted.article, let facts = extracted.record.text else {
      throw BlobError(finding: "there is neither a text nor a rejection")
    }
    try checkText(article.text, facts: facts)
    try checkEvidence(extracted.record, text: article.text)
    let words = try extracted.record.statements.map { try StatementWords(of: $0, in: article.text) }
    return .article(
      StoredContent(
        format: article.format, charset: article.charset,
        original: try CompressedBlob(compressing: extracted.original),
        text: try CompressedBlob(compressing: article.text.bytes),
        sourceMap: try CompressedBlob(compressing: SourceMapCode.encode(article.sourceMap)),
        sketch: TextSketch(of: article.text.bytes[article.body.range]),
        words: words, vectors: vectors.map { PreparedVectors(of: words, by: $0) }))
  }

  /// Bytes of a rejected original that are kept, for a look at what it was.
  private static let sampleByteCount = 64

  private static func checkText(_ text: StoredText, facts: TextFacts) throws {
    guard facts.length == text.codePointCount, facts.sha256 == SHA256Digest(of: text.bytes) else {
      throw BlobError(finding: "the digest or the length of the text differs")
    }
    guard facts.value.map({ Array($0.utf8) == text.bytes }) ?? true else {
      throw BlobError(finding: "the record holds another text")
    }
    try checkSpans([facts.title, facts.teaser, facts.body].compactMap { $0 }, text: text)
  }

  private static func checkEvidence(_ record: Record, text: StoredText) throws {
    try checkSpans(record.article.dateline?.span ?? [], text: text)
    try checkSpans(record.article.metadata.published?.evidence ?? [], text: text)
    try checkSpans(record.article.metadata.updated?.evidence ?? [], text: text)
    var last = 0
    for statement in record.statements {
      guard statement.n > last else {
        throw BlobError(finding: "statement \(statement.n) stands behind statement \(last)")
      }
      last = statement.n
      try checkSpans(statement.saidOn.evidence, text: text)
      try checkSpans(statement.occasion?.evidence ?? [], text: text)
    }
  }

  private static func checkSpans(_ spans: [CodePointSpan], text: StoredText) throws {
    for span in spans {
      guard 0 <= span.start, span.start <= span.end, span.end <= text.codePointCount else {
        throw BlobError(finding: "the span [\(span.start), \(span.end)] leaves the text")
      }
    }
  }
}

extension PreparedArticle.Content {
  /// Bytes of the compressed parts.
  var byteCount: Int {
    switch self {
    case .article(let content):
      content.original.frame.count + content.text.frame.count + content.sourceMap.frame.count
    case .rejected(_, let sample): sample.count
    }
  }
}

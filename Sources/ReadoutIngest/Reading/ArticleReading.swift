public import ReadoutRecord
internal import ReadoutText

/// What came of reading one source.
public enum ReadingOutcome: Sendable {
  /// The source holds an article.
  case article(Article)
  /// The source holds none that can be read.
  case rejected(Rejection)
}

/// Reads a source as an article: picks the reader, decodes, maps, and adds the metadata that the
/// user gave.
///
/// Never throws: what cannot be read becomes a rejection.
///
/// - Parameters:
///   - source: The bytes and the name that they came under.
///   - options: Format, limits, and what the user knows of the article.
/// - Returns: The article, or why there is none.
/// - Complexity: O(n) in the bytes.
public func readArticle(_ source: ArticleSource, options: ReadingOptions) -> ReadingOutcome {
  do throws(ReadingFailure) {
    return .article(try ArticleReader(source: source, options: options).read())
  } catch {
    return .rejected(error.rejection)
  }
}

/// Reads one source.
private struct ArticleReader {
  let source: ArticleSource
  let options: ReadingOptions

  func read() throws(ReadingFailure) -> Article {
    if let rejection = source.rejection ?? options.rejection(ofByteCount: source.bytes.count) {
      throw ReadingFailure(rejection)
    }
    var article = try article()
    article.metadata.take(LanguageDetection.language(of: article.text, in: article.body))
    return article
  }

  private func article() throws(ReadingFailure) -> Article {
    switch source.format ?? options.format?.articleFormat {
    case .none, .text, .html: try textOrPage()
    case .json, .jsonFeed, .ninjs: try object()
    case .feed, .newsml, .nitf: try element()
    case .docx, .pdf, .nexis, .nexisDocument, .factivaPage, .factiva: try document()
    }
  }

  private func textOrPage() throws(ReadingFailure) -> Article {
    let known = source.format ?? options.format?.articleFormat
    let isMarkup = (known ?? FormatDetection.format(of: source.bytes)) == .html
    let decoded = try SourceDecoding.decode(
      source.bytes, isMarkup: isMarkup, declared: source.charset.flatMap(Charset.init(label:)))
    switch known ?? FormatDetection.format(of: decoded.text.utf8) {
    case .html: return try page(decoded)
    default: return plainText(decoded)
    }
  }

  /// The article's own metadata, with what its container and the user know.
  private func complete(_ own: ArticleMetadata) -> ArticleMetadata {
    complete(own, id: source.id)
  }

  private func complete(_ own: ArticleMetadata, id: String) -> ArticleMetadata {
    var filled = own.filled(from: source.metadata)
    if source.isTitleKnown { filled.title = source.metadata.title }
    return options.complete(filled, id: id)
  }

  private func plainText(_ decoded: DecodedSource) -> Article {
    let text = StoredText(validUTF8: decoded.text.utf8)
    let parts = PlainTextReader.parts(of: text, holdsTitle: !source.isTitleKnown)
    let head = PlainTextHead(of: parts.body, in: text)
    var metadata = ArticleMetadata(title: parts.title.map { text[$0] })
    metadata.byline = head.byline
    // What a container says was written for machines.
    if source.metadata.published == nil { metadata.published = head.published }
    metadata.updated = head.updated
    return Article(
      id: source.id, location: source.location, original: source.bytes, format: .text,
      charset: decoded.charset.rawValue, text: text, sourceMap: decoded.text.map,
      title: parts.title, body: parts.body,
      metadata: complete(metadata))
  }

  private func page(_ decoded: DecodedSource) throws(ReadingFailure) -> Article {
    let page = try HTMLReader.read(decoded.text)
    return Article(
      id: source.id, location: source.location, original: source.bytes, format: .html,
      charset: decoded.charset.rawValue, text: page.text, sourceMap: page.map,
      title: page.title, body: page.body,
      metadata: complete(page.metadata))
  }
}

// MARK: - Formats that tell an article in parts

extension ArticleReader {
  /// The source in the charset of the file that it is a part of.
  private func decoded() throws(ReadingFailure) -> DecodedSource {
    try SourceDecoding.decode(source.bytes, known: source.charset.map(Charset.init(rawValue:)))
  }

  private func object() throws(ReadingFailure) -> Article {
    let decoded = try decoded()
    let object = try ObjectArticle(decoded.text, format: source.format, map: options.map)
    return try article(of: object.fields, decoded, format: object.format, id: object.id)
  }

  private func element() throws(ReadingFailure) -> Article {
    let decoded = try decoded()
    let format = source.format ?? .feed
    let fields = try ElementArticle.fields(
      of: decoded.text, format: format, surroundings: source.surroundings ?? XMLSurroundings())
    return try article(of: fields, decoded, format: format)
  }

  private func document() throws(ReadingFailure) -> Article {
    let decoded = try decoded()
    let format = source.format ?? .docx
    let fields: ArticleFields =
      switch format {
      case .pdf: try PageText.fields(of: decoded.text)
      case .nexis: try NexisArticle.fields(ofText: decoded.text)
      case .nexisDocument: try NexisArticle.fields(ofDocument: decoded.text)
      case .factivaPage: try FactivaPage.fields(of: decoded.text)
      case .factiva: try FactivaElement.fields(of: decoded.text)
      default: try WordArticle.fields(of: decoded.text)
      }
    return try article(of: fields, decoded, format: format)
  }

  private func article(
    of fields: ArticleFields, _ decoded: DecodedSource, format: ArticleFormat, id: String? = nil
  ) throws(ReadingFailure) -> Article {
    guard let parts = fields.text(through: decoded.text.map) else { throw .withoutWords("source") }
    return Article(
      id: id ?? source.id, location: source.location, original: source.bytes, format: format,
      charset: decoded.charset.rawValue, text: parts.text, sourceMap: parts.map,
      title: parts.title, teaser: parts.teaser, body: parts.body,
      metadata: complete(fields.metadata, id: id ?? source.id))
  }
}

extension ArticleMetadata {
  /// Takes over what the text tells of its language: it is believed more than what is declared, which
  /// may tell the variety of the same language, as `en-GB` does.
  fileprivate mutating func take(_ found: LanguageDetection.Finding?) {
    languageConfidence = found?.confidence
    let primary = language?.prefix { $0 != "-" && $0 != "_" }.lowercased()
    if let found, found.tag != primary { language = found.tag }
    language = language ?? "und"
  }

  /// These metadata, with what they lack taken from others.
  func filled(from other: ArticleMetadata) -> ArticleMetadata {
    var filled = self
    filled.title = title ?? other.title
    filled.outlet = outlet ?? other.outlet
    filled.language = language ?? other.language
    filled.url = url ?? other.url
    filled.published = published ?? other.published
    filled.updated = updated ?? other.updated
    filled.section = section ?? other.section
    if credit.isEmpty { filled.credit = other.credit }
    if byline.isEmpty { filled.byline = other.byline }
    return filled
  }
}

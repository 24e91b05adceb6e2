public import ReadoutText

/// One text published by one outlet, as a reader hands it on: the stored text, where its
/// characters stand in the original bytes, and what is known of its publication.
public struct Article: Sendable {
  /// File name without its extension, or the id that the format gives; unique within a run.
  public var id: String

  /// Where the bytes came from, for messages: a path, or `-` for standard input.
  public var location: String

  /// The original: the bytes as they were received.
  public var original: [UInt8]

  /// The format that the original was read as.
  public var format: ArticleFormat

  /// The character encoding that the original was decoded with, as an IANA name such as `utf-8`.
  public var charset: String

  /// The stored text.
  public var text: StoredText

  /// Where each character of `text` stands in `original`.
  public var sourceMap: SourceMap

  /// The title within `text`, when the format or the text tells one.
  public var title: TextSpan?

  /// The words that a feed shows for the article, within `text`: beside the body, or the same span
  /// where there is nothing else.
  public var teaser: TextSpan?

  /// The body within `text`.
  public var body: TextSpan

  /// What is known of the publication.
  public var metadata: ArticleMetadata

  /// Creates an article.
  public init(
    id: String, location: String, original: [UInt8], format: ArticleFormat, charset: String,
    text: StoredText, sourceMap: SourceMap, title: TextSpan?,
    teaser: TextSpan? = nil, body: TextSpan, metadata: ArticleMetadata
  ) {
    self.id = id
    self.location = location
    self.original = original
    self.format = format
    self.charset = charset
    self.text = text
    self.sourceMap = sourceMap
    self.title = title
    self.teaser = teaser
    self.body = body
    self.metadata = metadata
  }
}

/// A format that an article can be read from.
public enum ArticleFormat: String, Sendable, Codable, CaseIterable {
  case text, html
  /// An object of a dump.
  case json
  /// An item of an RSS or Atom feed.
  case feed
  /// An item of a JSON Feed.
  case jsonFeed = "json-feed"
  /// Items of news agencies.
  case ninjs, newsml, nitf
  /// The text of a word-processor document.
  case docx
  /// The text that was taken out of a PDF file.
  case pdf
  /// An article of an export of Nexis, as text or within a word-processor document.
  case nexis
  case nexisDocument = "nexis-docx"
  /// An article of an export of Factiva, as a page or in XML.
  case factivaPage = "factiva-html"
  case factiva = "factiva-xml"
}

/// What is known of an article's publication, apart from its text.
public struct ArticleMetadata: Sendable, Hashable {
  /// The title as metadata gives it.
  public var title: String?

  /// The outlet that published the article.
  public var outlet: String?

  /// The agencies whose copy the article says it uses.
  public var credit: [String]

  /// The persons who wrote the article.
  public var byline: [String]

  /// The part of the outlet that the article appeared in, as it names it: "World", "Sport".
  public var section: String?

  /// The language as a BCP 47 tag, `und` when neither the text nor its metadata tell it.
  public var language: String?

  /// The share of the text that was found to be in the language, 0 to 1; `nil` when the language is
  /// only declared, or unknown.
  public var languageConfidence: Double?

  /// The address of the article.
  public var url: String?

  /// The date of publication.
  public var published: DateReading<PublishedBasis>?

  /// The date of the last change that the article says was made to it.
  public var updated: DateReading<PublishedBasis>?

  /// Creates metadata; all of it may be unknown.
  public init(
    title: String? = nil, outlet: String? = nil, credit: [String] = [], byline: [String] = [],
    section: String? = nil, language: String? = nil, languageConfidence: Double? = nil,
    url: String? = nil, published: DateReading<PublishedBasis>? = nil,
    updated: DateReading<PublishedBasis>? = nil
  ) {
    self.title = title
    self.outlet = outlet
    self.credit = credit
    self.byline = byline
    self.section = section
    self.language = language
    self.languageConfidence = languageConfidence
    self.url = url
    self.published = published
    self.updated = updated
  }
}

extension ArticleMetadata {
  /// Whether a model reads the language; a text of unknown language is read as English.
  public var isLanguageRead: Bool {
    guard let language, language != "und" else { return true }
    let primary = language.prefix { $0 != "-" && $0 != "_" }
    return primary.lowercased() == "en"
  }
}

public import ReadoutText

/// What was extracted from one article: the spine of the system.
///
/// `extract` prints it, the ledger stores it, exporters derive from it. docs/FORMAT.md is its
/// contract.
public struct Record: Sendable, Hashable {
  /// The number of the format; it changes only when a field changes its meaning.
  public static let schema = 1

  /// Which engine and model made the record.
  public var engine: EngineIdentity

  /// The article's id.
  public var id: String

  /// What is known of the article.
  public var article: ArticleFacts

  /// The stored text that the spans count in; `nil` when the article was rejected.
  public var text: TextFacts?

  /// The statements, in text order.
  public var statements: [Statement]

  /// Why the article could not be read; `nil` when it was.
  public var rejected: Rejection?

  /// Creates a record.
  public init(
    engine: EngineIdentity, id: String, article: ArticleFacts, text: TextFacts?,
    statements: [Statement], rejected: Rejection? = nil
  ) {
    self.engine = engine
    self.id = id
    self.article = article
    self.text = text
    self.statements = statements
    self.rejected = rejected
  }
}

/// Which engine and model made a record.
public struct EngineIdentity: Sendable, Hashable, Codable {
  /// Version of the engine.
  public var version: String

  /// Name of the attribution model: `rules`, `fast` or `accurate`.
  public var model: String

  /// Digest of the model's weights (`sha256:…`); `nil` for rules.
  public var weights: String?

  /// Creates an identity.
  public init(version: String, model: String, weights: String?) {
    self.version = version
    self.model = model
    self.weights = weights
  }
}

/// What a record says of its article.
public struct ArticleFacts: Sendable, Hashable {
  /// Title, outlet, credit, byline, language, address and date of publication.
  public var metadata: ArticleMetadata

  /// The dateline that the body opens with.
  public var dateline: Dateline?

  /// Digest of the original bytes.
  public var sha256: SHA256Digest

  /// Creates the facts.
  public init(metadata: ArticleMetadata, dateline: Dateline?, sha256: SHA256Digest) {
    self.metadata = metadata
    self.dateline = dateline
    self.sha256 = sha256
  }
}

/// The line that a wire report opens with: where and when it was filed, and by whom.
public struct Dateline: Sendable, Hashable, Codable {
  /// The place as the text spells it, with the first letters of its words large.
  public var place: String?

  /// The agency as the text spells it.
  public var agency: String?

  /// The date; its year is mostly not given.
  public var date: EDTF?

  /// The dateline's characters.
  public var span: [CodePointSpan]

  /// Creates a dateline.
  public init(place: String?, agency: String?, date: EDTF?, span: [CodePointSpan]) {
    self.place = place
    self.agency = agency
    self.date = date
    self.span = span
  }
}

/// The stored text of an article: its digest, its parts and, on request, its characters.
public struct TextFacts: Sendable, Hashable {
  /// Digest of the text in UTF-8.
  public var sha256: SHA256Digest

  /// Length in code points.
  public var length: Int

  /// The title.
  public var title: CodePointSpan?

  /// The words that a feed shows for the article.
  public var teaser: CodePointSpan?

  /// The body.
  public var body: CodePointSpan

  /// The characters; `nil` when they are the original's own and were not asked for.
  public var value: String?

  /// Creates the facts.
  public init(
    sha256: SHA256Digest, length: Int, title: CodePointSpan?, teaser: CodePointSpan? = nil,
    body: CodePointSpan, value: String?
  ) {
    self.sha256 = sha256
    self.length = length
    self.title = title
    self.teaser = teaser
    self.body = body
    self.value = value
  }
}

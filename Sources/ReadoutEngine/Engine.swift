package import ReadoutAttribution
public import ReadoutIngest
public import ReadoutRecord
internal import ReadoutText

/// Bytes in, records out: what batch jobs and embedders need.
///
/// No store, no network. Create one and reuse it: it is a value without mutable state, safe to share.
public struct Engine: Sendable {
  /// What the engine does with an article.
  public struct Options: Sendable {
    /// Which attribution model is used.
    public var model: Model

    /// Which acts are kept.
    public var acts: Set<StatementAct>

    /// Statements below this probability are left out.
    public var minimumConfidence: Double

    /// Whether the record carries the text of plain-text articles too.
    public var includesText: Bool

    /// Who held which office, beyond our own table: what a user has added.
    public var roles: [RoleTerm]

    /// Who held which office by the articles of a ledger, the earlier ones first; asked where no
    /// table settles it.
    public var learnedRoles: [ReportedRole]

    /// How the model is run.
    package var settings = ModelSettings()

    /// Creates options.
    public init(
      model: Model = .accurate, acts: Set<StatementAct> = [.speech, .document],
      minimumConfidence: Double = 0, includesText: Bool = false, roles: [RoleTerm] = [],
      learnedRoles: [ReportedRole] = []
    ) {
      self.model = model
      self.acts = acts
      self.minimumConfidence = minimumConfidence
      self.includesText = includesText
      self.roles = roles
      self.learnedRoles = learnedRoles
    }
  }

  /// An attribution model.
  public enum Model: String, Sendable, CaseIterable {
    /// Hand-written rules.
    case rules

    /// Trained linear taggers, with the rules as hints.
    case fast

    /// A trained encoder together with the fast model, which tells where it need not read.
    case accurate

    /// The same on every paragraph.
    case exhaustive

    fileprivate var attributionModel: AttributionModel {
      switch self {
      case .rules: .rules
      case .fast: .fast
      case .accurate: .accurate
      case .exhaustive: .exhaustive
      }
    }
  }

  /// What the engine does with an article.
  public let options: Options

  /// Which engine and model make the records.
  public let identity: EngineIdentity

  private let builder: RecordBuilder

  /// Creates an engine; loads its model, which takes some milliseconds.
  public init(options: Options = Options()) {
    self.options = options
    identity = EngineIdentity(
      version: "0.1.0", model: options.model.rawValue,
      weights: options.model.attributionModel.weights)
    builder = RecordBuilder(
      model: options.model.attributionModel, settings: options.settings,
      roles: RoleDirectory(adding: options.roles, learned: options.learnedRoles))
  }

  /// Reads a source and extracts its record; a source that cannot be read gives a rejected record.
  public func extract(_ source: ArticleSource, reading: ReadingOptions) -> ExtractedArticle {
    switch readArticle(source, options: reading) {
    case .article(let article): return extract(article)
    case .rejected(let rejection):
      let record = Record(
        engine: identity, id: source.id,
        article: ArticleFacts(
          metadata: ArticleMetadata(), dateline: nil, sha256: SHA256Digest(of: source.bytes)),
        text: nil, statements: [], rejected: rejection)
      return ExtractedArticle(
        location: source.location, original: source.bytes, article: nil, record: record)
    }
  }

  /// Extracts the record of an article that was read before.
  public func extract(_ article: Article) -> ExtractedArticle {
    var record = builder.record(of: article, engine: identity)
    options.apply(to: &record, of: article)
    return ExtractedArticle(
      location: article.location, original: article.original, article: article, record: record)
  }
}

extension Engine.Options {
  /// Leaves the statements that are wanted, numbered anew, and adds the text when it is wanted.
  fileprivate func apply(to record: inout Record, of article: Article) {
    let parents = Dictionary(
      uniqueKeysWithValues: record.statements.lazy.map { ($0.n, $0.parent) })
    record.statements.removeAll { !acts.contains($0.act) || $0.confidence < minimumConfidence }
    let numbers: [Int: Int] =
      record.statements.contains { $0.parent != nil }
      ? Dictionary(uniqueKeysWithValues: zip(record.statements.map(\.n), 1...)) : [:]
    for index in record.statements.indices {
      record.statements[index].n = index + 1
      var parent = record.statements[index].parent
      // Where the holder is left out, its own holder is the next one.
      while let left = parent, numbers[left] == nil { parent = parents[left] ?? nil }
      record.statements[index].parent = parent.flatMap { numbers[$0] }
    }
    if includesText { record.text?.value = article.text.string }
  }
}

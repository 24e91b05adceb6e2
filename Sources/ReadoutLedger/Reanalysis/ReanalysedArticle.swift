public import ReadoutRecord
public import ReadoutText

/// What a new analysis has found in an article of the ledger, ready to replace what an earlier one
/// did.
public struct ReanalysedArticle: Sendable {
  /// The article.
  public let id: ArticleID

  /// Its record.
  public let record: Record

  /// The words of the record's statements, in its order.
  let words: [StatementWords]

  /// Checks a record against the text that the ledger holds.
  ///
  /// - Parameters:
  ///   - id: The article.
  ///   - record: What was found in it.
  ///   - text: The stored text, as ``Ledger/articleToAnalyse(_:)`` gave it.
  /// - Throws: ``LedgerError`` with code `invalidArticle` when a span does not fit the text.
  public init(_ id: ArticleID, record: Record, text: StoredText) throws {
    self.id = id
    self.record = record
    do {
      words = try record.statements.map { try StatementWords(of: $0, in: text) }
    } catch let error as BlobError {
      throw LedgerError(
        code: .invalidArticle,
        message: "article \(id) was not analysed anew, because its record does not fit its text: "
          + "\(error.finding); please report this as a defect of Readout")
    }
  }
}

/// What a new analysis has changed in the ledger.
public struct ReanalysisSummary: Sendable, Hashable {
  /// Articles that were analysed anew.
  public var articles = 0

  /// Statements that are as they were.
  public var unchanged = 0

  /// Statements that keep their id, and of which something is different.
  public var changed = 0

  /// Statements that were not there.
  public var added = 0

  /// Statements that an earlier analysis had found, the last one had not, and this one has.
  public var returned = 0

  /// Statements that are not found any more.
  public var gone = 0

  /// Creates an empty summary.
  public init() {}

  /// Adds what another summary tells.
  public mutating func add(_ other: ReanalysisSummary) {
    articles += other.articles
    unchanged += other.unchanged
    changed += other.changed
    added += other.added
    returned += other.returned
    gone += other.gone
  }
}

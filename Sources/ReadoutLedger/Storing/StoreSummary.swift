public import ReadoutRecord

/// What became of the articles of a batch, or of a whole import.
public struct StoreSummary: Sendable, Hashable {
  /// An article that could not be stored, of which no trace is left.
  public struct Failure: Sendable, Hashable {
    /// Where its bytes came from.
    public var location: String

    /// Why it was not stored.
    public var message: String

    /// Notes a failure.
    public init(location: String, message: String) {
      self.location = location
      self.message = message
    }
  }

  /// Articles that are new in the ledger.
  public var storedArticles = 0

  /// Statements of the new articles.
  public var storedStatements = 0

  /// Articles whose original was in the ledger before; nothing was changed.
  public var knownArticles = 0

  /// Articles that were left out because somebody had the ledger forget them.
  public var forgottenArticles = 0

  /// Articles that could not be read, by reason; they stand among the rejections.
  public var rejectedArticles: [RejectionCode: Int] = [:]

  /// Articles that could not be stored, in the order in which they were given.
  public var failures: [Failure] = []

  /// Creates an empty summary.
  public init() {}

  /// Number of articles that could not be read.
  public var rejectedCount: Int { rejectedArticles.values.reduce(0, +) }

  /// Number of articles that the summary tells of.
  public var articleCount: Int {
    storedArticles + knownArticles + forgottenArticles + rejectedCount + failures.count
  }

  /// Adds what another summary tells.
  public mutating func add(_ other: StoreSummary) {
    storedArticles += other.storedArticles
    storedStatements += other.storedStatements
    knownArticles += other.knownArticles
    forgottenArticles += other.forgottenArticles
    rejectedArticles.merge(other.rejectedArticles, uniquingKeysWith: +)
    failures += other.failures
  }
}

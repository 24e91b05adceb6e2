/// What a check of the whole ledger found.
public struct CheckReport: Sendable, Hashable {
  /// Something that is wrong, with what to do about it.
  public struct Problem: Sendable, Hashable {
    /// The article that is affected; `nil` when the file itself is.
    public var article: ArticleID?

    /// The statement that is affected; `nil` when the whole article or the file is.
    public var statement: StatementID?

    /// What is wrong, in one sentence.
    public var finding: String

    /// What to do, in one sentence.
    public var remedy: String
  }

  /// Number of articles that were checked.
  public var articleCount = 0

  /// Number of statements whose receipts were checked.
  public var statementCount = 0

  /// Problems in the order in which they were found, at most ``problemLimit``.
  public var problems: [Problem] = []

  /// Number of problems, those beyond the limit included.
  public var problemCount = 0

  /// The greatest number of problems that a report lists.
  public static let problemLimit = 1_000

  /// Creates an empty report.
  public init() {}

  /// Whether nothing is wrong.
  public var isClean: Bool { problemCount == 0 }
}

/// How far a check has come.
public struct CheckProgress: Sendable, Hashable {
  /// Articles checked so far.
  public var checkedArticles: Int

  /// Articles to check in all.
  public var totalArticles: Int
}

public import ReadoutRecord

/// What a ledger holds, and how much of it is unknown.
public struct LedgerStatistics: Sendable, Hashable {
  /// Articles of one outlet.
  public struct Outlet: Sendable, Hashable {
    /// The outlet; `nil` for articles whose outlet is unknown.
    public var name: String?

    /// Number of its articles.
    public var articleCount: Int
  }

  /// Articles of one language.
  public struct Language: Sendable, Hashable {
    /// The language as a BCP 47 tag; `nil` for articles that declare none.
    public var tag: String?

    /// Number of its articles.
    public var articleCount: Int

    /// Whether the engine reads the language; one that is not declared is read as English.
    public var isAnalysed: Bool
  }

  /// Number of articles.
  public var articleCount = 0

  /// Articles that are copies of earlier ones: the same text, or most of it.
  public var copyCount = 0

  /// Articles that a later text at the same address has replaced.
  public var supersededCount = 0

  /// Number of statements.
  public var statementCount = 0

  /// Number of statements of each kind.
  public var statementsByKind: [StatementKind: Int] = [:]

  /// Statements whose speaker is unresolved or not named at all.
  public var unknownSpeakerCount = 0

  /// Statements that cannot be dated.
  public var unknownDateCount = 0

  /// Articles by language, most first.
  public var languages: [Language] = []

  /// Articles by outlet, most first.
  public var outlets: [Outlet] = []

  /// Rejected originals by reason.
  public var rejections: [RejectionCode: Int] = [:]

  /// Number of articles that were forgotten.
  public var forgottenCount = 0

  /// Creates empty statistics.
  public init() {}

  /// Share of statements whose speaker is unknown, 0 to 1; 0 without statements.
  public var unknownSpeakerShare: Double { share(of: unknownSpeakerCount) }

  /// Share of statements that cannot be dated, 0 to 1; 0 without statements.
  public var unknownDateShare: Double { share(of: unknownDateCount) }

  /// Number of articles in languages that the engine does not read.
  public var unanalysedArticleCount: Int {
    languages.filter { !$0.isAnalysed }.map(\.articleCount).reduce(0, +)
  }

  private func share(of count: Int) -> Double {
    statementCount == 0 ? 0 : Double(count) / Double(statementCount)
  }
}

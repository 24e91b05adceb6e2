internal import ReadoutLedger

/// The first page: the question, what came last, what waits for somebody to look at.
struct HomePage: Sendable {
  /// Something that waits.
  struct Waiting: Sendable {
    var title: String
    var count: String
    var path: String
  }

  /// A speaker to begin with.
  struct Starter: Sendable {
    var name: VisibleText
    var path: String
    var count: String
  }

  var isEmpty: Bool
  var recent: [StatementRow]
  var waiting: [Waiting]
  var isSettled: Bool
  var speakers: [Starter]
  var coverage: CoverageLabel

  /// Number of statements of each doubt that are counted; beyond it stands "100 or more".
  private static let waitingLimit = 100

  /// Asks the ledger.
  init(_ ledger: Ledger) throws {
    recent = try ledger.search(StatementQuery(limit: 8)).map { StatementRow($0) }
    let coverage = try ledger.coverage()
    isEmpty = coverage.articleCount == 0 && coverage.undatedArticleCount == 0
    self.coverage = CoverageLabel(coverage)
    waiting = try Self.waiting(ledger)
    isSettled = waiting.isEmpty
    speakers = try ledger.persons(limit: 8).map {
      Starter(
        name: VisibleText($0.name), path: PagePath.speaker($0.id),
        count: Count.of($0.statementCount, "statement"))
    }
  }

  private static func waiting(_ ledger: Ledger) throws -> [Waiting] {
    try ReviewPage.Filter.allCases.compactMap { filter in
      let count = try filter.count(ledger, limit: waitingLimit)
      guard count > 0 else { return nil }
      return Waiting(
        title: filter.title,
        count: count < waitingLimit ? Count.grouped(count) : "\(waitingLimit) or more",
        path: filter.path)
    }
  }
}

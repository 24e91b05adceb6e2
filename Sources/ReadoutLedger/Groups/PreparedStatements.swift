internal import GRDB
internal import ReadoutMatching

/// Statements made ready to be compared, kept from one transaction of a grouping to the next.
///
/// What grouping itself writes changes nothing that a comparison looks at; what anybody else writes
/// in between, in this process or another, lets go of them all.
final class PreparedStatements {
  /// How their speakers are tied, which hangs on names alone.
  let ties = SpeakerTies()

  /// What the rows of many statements share.
  let parts = ProfileParts()

  private var known = RecentValues<StatementID, PreparedStatement>(count: leastKept)

  /// How the ledger stood when the last transaction ended.
  private var state: State?

  /// The least number of statements that are kept, some 5 kB each; twice as many at most.
  private static let leastKept = 10_000

  private struct State: Equatable {
    /// Number of rows that this connection has changed.
    var changes: Int

    /// What SQLite changes with each commit of another connection.
    var version: Int?
  }

  /// Does the work of a transaction with what is still true of the last one.
  func during<Result>(_ db: Database, _ work: () throws -> Result) throws -> Result {
    if try state(db) != state { known = RecentValues(count: Self.leastKept) }
    state = nil
    let result = try work()
    state = try state(db)
    return result
  }

  private func state(_ db: Database) throws -> State {
    State(
      changes: db.totalChangesCount, version: try Int.fetchOne(db, sql: "PRAGMA data_version"))
  }

  subscript(id: StatementID) -> PreparedStatement? {
    get { known[id] }
    set { known[id] = newValue }
  }
}

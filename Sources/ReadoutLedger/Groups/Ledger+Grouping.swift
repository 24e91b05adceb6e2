internal import GRDB
public import ReadoutMatching

extension Ledger {
  /// Groups the statements that are not grouped yet into utterances and talking points.
  ///
  /// Only the groups that a new statement changes and those next to them are grouped anew, and the
  /// groups are those of a grouping from scratch, in whatever order the articles came. It can be
  /// killed at any moment: what is left is done by the next call. Nothing to do costs nothing.
  ///
  /// - Parameters:
  ///   - judge: Judges how two statements are tied.
  ///   - isCancelled: Asked after each transaction whether to break off.
  /// - Returns: What was done.
  /// - Throws: ``LedgerError`` when the file cannot be written; what was done before stays.
  @discardableResult
  public func group(
    judge: LinkJudge = .standard, isCancelled: () -> Bool = { false }
  ) throws -> GroupingSummary {
    try group(judge: judge, mostGrouped: Self.mostGrouped, isCancelled: isCancelled)
  }

  /// Groups with at most so many statements grouped in one transaction, of which the groups do not
  /// depend.
  package func group(
    judge: LinkJudge, mostGrouped: Int, isCancelled: () -> Bool = { false }
  ) throws -> GroupingSummary {
    var summary = GroupingSummary()
    let prepared = PreparedStatements()
    while try linkSome(judge, prepared, &summary) { guard !isCancelled() else { return summary } }
    while try groupSome(judge, mostGrouped, prepared, &summary) {
      guard !isCancelled() else { return summary }
    }
    summary.isComplete = true
    return summary
  }

  /// Has all statements grouped anew by the next ``group(judge:isCancelled:)``, as after a change of
  /// the judge; what a person has decided stays.
  ///
  /// - Throws: ``LedgerError`` when the file cannot be written; then nothing was changed.
  public func ungroupAll() throws {
    try translatingErrors(path: path) {
      try pool.write { db in
        try db.execute(
          sql: """
            DELETE FROM posting; DELETE FROM statementLink; DELETE FROM ungrouped;
            INSERT INTO ungrouped SELECT id, 1 FROM statement;
            """)
      }
    }
  }

  /// Number of statements that a transaction links.
  private static let chunk = 1_024

  /// Number of statements that a transaction groups.
  private static let mostGrouped = 1_024

  /// Links some new statements; `false` when there are none.
  private func linkSome(
    _ judge: LinkJudge, _ prepared: PreparedStatements, _ summary: inout GroupingSummary
  ) throws -> Bool {
    let count = try grouping(prepared) { db -> Int in
      let sql = "SELECT statement FROM ungrouped WHERE isNew ORDER BY statement LIMIT ?"
      let new = try Int64.fetchAll(db, sql: sql, arguments: [Self.chunk])
      try GroupWriter(db, judge: judge, prepared: prepared)
        .link(new.map(StatementID.init(rawValue:)))
      for id in new {
        try db.cachedStatement(sql: "UPDATE ungrouped SET isNew = 0 WHERE statement = ?")
          .execute(arguments: [id])
      }
      return new.count
    }
    summary.newStatements += count
    return count > 0
  }

  /// Groups some statements that are linked; `false` when there are none.
  private func groupSome(
    _ judge: LinkJudge, _ limit: Int, _ prepared: PreparedStatements,
    _ summary: inout GroupingSummary
  ) throws -> Bool {
    let count = try grouping(prepared) { db -> Int in
      let ungrouped = UngroupedTable(db)
      let changed = try ungrouped.next(atMost: limit)
      guard !changed.isEmpty else { return 0 }
      // What is listed after that is left to later transactions.
      try ungrouped.remove(changed)
      try GroupWriter(db, judge: judge, prepared: prepared).group(around: changed)
      return changed.count
    }
    summary.groupedStatements += count
    return count > 0
  }

  private func grouping<Result>(
    _ prepared: PreparedStatements, _ work: (Database) throws -> Result
  ) throws -> Result {
    try translatingErrors(path: path) {
      do {
        return try pool.write { db in try prepared.during(db) { try work(db) } }
      } catch let error as BlobError {
        throw LedgerError.corrupt(path: path, because: "a statement: \(error.finding)")
      }
    }
  }
}

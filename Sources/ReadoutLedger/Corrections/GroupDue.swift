internal import GRDB

/// Tells the grouping which statements have changed, within the transaction that is open.
struct GroupDue {
  let db: Database

  /// Has a statement that was changed grouped anew.
  func note(_ id: StatementID) throws {
    try execute("INSERT OR IGNORE INTO ungrouped (statement) VALUES (?)", id)
  }

  /// Takes a statement that is to be removed out of its groups; what was grouped with it is grouped
  /// anew.
  func remove(_ id: StatementID) throws {
    for sql in [
      """
      INSERT OR IGNORE INTO ungrouped (statement) SELECT id FROM statement
      WHERE utterance = (SELECT utterance FROM statement WHERE id = ?1) AND id <> ?1
      """,
      "DELETE FROM ungrouped WHERE statement = ?",
      "DELETE FROM posting WHERE statement = ?",
    ] {
      try execute(sql, id)
    }
  }

  private func execute(_ sql: String, _ id: StatementID) throws {
    try db.cachedStatement(sql: sql).execute(arguments: [id.rawValue])
  }
}

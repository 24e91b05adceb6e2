internal import GRDB
internal import ReadoutMatching

/// Tells the grouping which statements change, before they do, within the transaction that is open.
struct GroupDue {
  let db: Database

  /// Has a statement that is to be changed, or was added, grouped anew.
  func note(_ id: StatementID) throws { try Ledger.ungroup([id], db) }

  /// Takes a statement that is to be removed out of its groups; what was grouped with it is grouped
  /// anew.
  func remove(_ id: StatementID) throws {
    try GroupWriter(db, judge: .standard).unlink([id])
    try db.cachedStatement(sql: "DELETE FROM ungrouped WHERE statement = ?")
      .execute(arguments: [id.rawValue])
  }
}

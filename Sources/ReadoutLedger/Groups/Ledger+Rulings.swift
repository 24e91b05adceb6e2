internal import GRDB
internal import ReadoutMatching

extension Ledger {
  /// Notes what a person has decided of two statements.
  ///
  /// That they are of one utterance, or that they are not; `nil` takes the decision back. The next
  /// ``group(judge:isCancelled:)`` goes by it.
  ///
  /// Statements of different speakers may be ruled together.
  ///
  /// - Throws: ``LedgerError`` when the file cannot be written.
  public func rule(
    _ first: StatementID, _ second: StatementID, areTogether: Bool?
  ) throws {
    try translatingErrors(path: path) {
      try pool.write { db in
        try GroupRulings(db).set(first, second, areTogether: areTogether)
      }
    }
  }

  /// Has statements grouped anew, as their speaker, day or words are to change or have changed.
  ///
  /// Call it before the change and within its transaction: what ties the statements to others is
  /// found by what they were.
  static func ungroup(_ statements: [StatementID], _ db: Database) throws {
    try GroupWriter(db, judge: .standard).unlink(statements)
    try GroupRulings(db).markUngrouped(statements, isNew: true)
  }
}

/// What persons have decided of groups, as rows.
struct GroupRulings {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Writes, replaces or takes back a ruling, and has both statements grouped anew.
  func set(_ a: StatementID, _ b: StatementID, areTogether: Bool?) throws {
    let (first, second) = (min(a, b), max(a, b))
    if let areTogether {
      let sql = """
        INSERT OR REPLACE INTO groupRuling (first, second, isTogether) VALUES (?, ?, ?)
        """
      try db.execute(sql: sql, arguments: [first.rawValue, second.rawValue, areTogether])
    } else {
      try db.execute(
        sql: "DELETE FROM groupRuling WHERE first = ? AND second = ?",
        arguments: [first.rawValue, second.rawValue])
    }
    try markUngrouped([first, second], isNew: false)
  }

  /// Notes that statements are to be grouped; new ones stay new.
  func markUngrouped(_ statements: [StatementID], isNew: Bool) throws {
    let sql = """
      INSERT INTO ungrouped (statement, isNew) VALUES (?, ?)
      ON CONFLICT DO UPDATE SET isNew = max(isNew, excluded.isNew)
      """
    for id in statements {
      try db.cachedStatement(sql: sql).execute(arguments: [id.rawValue, isNew])
    }
  }
}

internal import GRDB

extension Ledger {
  /// Notes that an import begins: what articles behind the returned one tell of persons does not
  /// count for it.
  ///
  /// An import that goes on where one was broken off begins where that one began, so that both
  /// together make the records of an undisturbed one.
  ///
  /// - Returns: The last article that was there before; `nil` when there was none.
  /// - Throws: ``LedgerError`` when the file cannot be written.
  public func beginImport() throws -> ArticleID? {
    try translatingErrors(path: path) {
      try pool.write { db in
        let begun = "SELECT learnedThrough FROM unfinishedImport"
        if let through = try Int64.fetchOne(db, sql: begun) { return Self.article(through) }
        let last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM article") ?? 0
        try db.execute(
          sql: "INSERT INTO unfinishedImport (learnedThrough) VALUES (?)", arguments: [last])
        return Self.article(last)
      }
    }
  }

  /// Notes that an import has dealt with all its sources.
  public func endImport() throws {
    try translatingErrors(path: path) {
      try pool.write { try $0.execute(sql: "DELETE FROM unfinishedImport") }
    }
  }

  private static func article(_ id: Int64) -> ArticleID? { id > 0 ? ArticleID(rawValue: id) : nil }
}

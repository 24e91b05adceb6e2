internal import Foundation
internal import GRDB
public import ReadoutRecord

extension Ledger {
  /// Removes an article with its original, its text and its statements, and leaves a tombstone so
  /// that the same bytes do not come back.
  ///
  /// Articles of the same bytes from other outlets go with it.
  ///
  /// The removed characters are overwritten in the file, in the index of words too.
  ///
  /// - Parameters:
  ///   - id: The article.
  ///   - reason: Why, for those who ask later; kept in the tombstone.
  ///   - day: The day of the removal.
  /// - Returns: What is left of it, or `nil` when the ledger has no such article.
  /// - Throws: ``LedgerError`` when the file cannot be written; then nothing was removed.
  /// - Complexity: O(n) in the words of the whole ledger: the index is written anew.
  public func forget(
    _ id: ArticleID, reason: String, on day: CalendarDay
  ) throws -> ForgottenArticle? {
    let forgotten = try translatingErrors(path: path) {
      try pool.write { db in try remove(id, reason: reason, day: day, db) }
    }
    if forgotten != nil { try clearJournal() }
    return forgotten
  }

  private func remove(
    _ id: ArticleID, reason: String, day: CalendarDay, _ db: Database
  ) throws -> ForgottenArticle? {
    let sql = "SELECT originalDigest FROM article WHERE id = ?"
    guard let data = try Data.fetchOne(db, sql: sql, arguments: [id.rawValue]),
      let digest = SHA256Digest(bytes: Array(data))
    else { return nil }
    let copies = try Int64.fetchAll(
      db, sql: "SELECT id FROM article WHERE originalDigest = ?", arguments: [data])
    let replay = JournalReplay(db: db)
    for copy in copies { try replay.strip(ArticleID(rawValue: copy)) }
    let count = try copies.reduce(0) { try $0 + removeArticle(ArticleID(rawValue: $1), db) }
    try replay.noteForgotten(digest)
    try db.execute(
      sql:
        "INSERT INTO tombstone (digest, forgottenOn, reason, statementCount) VALUES (?, ?, ?, ?)",
      arguments: [data, day.iso, reason.withVisibleNulls, count])
    return ForgottenArticle(digest: digest, statementCount: count, day: day, reason: reason)
  }

  /// Removes all rows of an article; returns the number of its statements.
  private func removeArticle(_ id: ArticleID, _ db: Database) throws -> Int {
    try db.execute(
      sql: "DELETE FROM formerStatement WHERE article = ?", arguments: [id.rawValue])
    let count = try removeStatements(of: id, db)
    try PersonWriter(db).removeMentions(of: id)
    try LinkWriter(db: db).remove(id)
    for (table, key) in [("text", "article"), ("original", "article"), ("article", "id")] {
      try db.execute(sql: "DELETE FROM \(table) WHERE \(key) = ?", arguments: [id.rawValue])
    }
    return count
  }

  /// Removes the statements from the index and the table; returns their number.
  private func removeStatements(of id: ArticleID, _ db: Database) throws -> Int {
    try GroupRemoval(db).remove(id)
    try db.execute(
      sql: """
        INSERT INTO statementWords(statementWords, rowid, contentWords, sourceWords, speakerName)
        SELECT 'delete', id, contentWords, sourceWords, speakerName FROM statement
        WHERE article = ?
        """, arguments: [id.rawValue])
    try db.execute(sql: "DELETE FROM statement WHERE article = ?", arguments: [id.rawValue])
    let count = db.changesCount
    try VectorWriter(db: db).removeChanged()
    // A deletion only marks the words as gone; written anew, the index does not hold them.
    try db.execute(sql: "INSERT INTO statementWords(statementWords) VALUES ('optimize')")
    return count
  }

  /// Moves what the write-ahead log holds into the file and empties it, for the log still has the
  /// pages as they were; a reader that holds it back leaves that to the next writing.
  private func clearJournal() throws {
    try translatingErrors(path: path) {
      do {
        try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        return
      }
    }
  }
}

internal import GRDB

/// Which statements people have said to be of one utterance or of two, within the transaction that
/// is open.
struct PairRulings {
  let db: Database

  /// Finds the second statement of an entry, and brings what is said of the two up to date.
  func settle(_ entry: JournalEntry) throws {
    let journal = JournalRows(db: db)
    if let other = entry.other { try refresh(entry.statement, other) }
    guard case .utterance(with: let anchor, _) = entry.correction else { return }
    let other = try ArticleLookup(db: db).statement(anchor)
    try journal.setOther(other, entry.number)
    try refresh(entry.statement, other)
    let applies = try stands(entry.statement) && stands(other) && entry.statement != other
    try journal.setApplies(applies, entry.number)
  }

  /// Works out what holds of two statements: the last entry of both.
  private func refresh(_ first: StatementID?, _ second: StatementID?) throws {
    guard let first, let second, first != second else { return }
    let (low, high) = (min(first, second).rawValue, max(first, second).rawValue)
    let sql = """
      isUndone = 0 AND ((statement = ?1 AND other = ?2) OR (statement = ?2 AND other = ?1))
      """
    let last = try JournalRows(db: db).entries(where: sql, [low, high]).last
    guard try stands(first), try stands(second) else {
      return try execute("DELETE FROM groupRuling WHERE first = ? AND second = ?", [low, high])
    }
    let areTogether = last.map { $0.correction.action == .sameUtterance }
    guard try ruling(low, high) != areTogether else { return }
    try GroupRulings(db).set(first, second, areTogether: areTogether)
  }

  private func ruling(_ first: Int64, _ second: Int64) throws -> Bool? {
    let sql = "SELECT isTogether FROM groupRuling WHERE first = ? AND second = ?"
    return try Bool.fetchOne(try db.cachedStatement(sql: sql), arguments: [first, second])
  }

  private func stands(_ id: StatementID?) throws -> Bool {
    try id.map { try StatementStore(db: db).stands($0) } ?? false
  }

  private func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}

internal import GRDB
internal import ReadoutMatching

/// The links between statements as rows: each stands once in either direction.
struct LinkTable {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Stores a link of two statements.
  func insert(_ link: StatementLink, _ a: StatementID, _ b: StatementID) throws {
    let sql = """
      INSERT OR REPLACE INTO statementLink (first, second, utterance, claim, isOpposed)
      VALUES (?, ?, ?, ?, ?)
      """
    for (first, second) in [(a, b), (b, a)] {
      try db.cachedStatement(sql: sql).execute(arguments: [
        first.rawValue, second.rawValue, link.utterance, link.claim, link.isOpposed,
      ])
    }
  }

  /// The statements that one is linked with, and how.
  func links(of id: StatementID) throws -> [(other: StatementID, link: StatementLink)] {
    let sql = "SELECT second, utterance, claim, isOpposed FROM statementLink WHERE first = ?"
    var links: [(other: StatementID, link: StatementLink)] = []
    // Rows that are looked at in passing; there may be thousands, and to keep one costs more.
    let rows = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: [id.rawValue])
    while let row = try rows.next() {
      let link = StatementLink(utterance: row[1], claim: row[2], isOpposed: row[3])
      links.append((StatementID(rawValue: row[0]), link))
    }
    return links
  }

  /// What a person has decided of a statement and others.
  func rulings(on id: StatementID) throws -> [(other: StatementID, isTogether: Bool)] {
    let sql = """
      SELECT second, isTogether FROM groupRuling WHERE first = :id
      UNION ALL SELECT first, isTogether FROM groupRuling WHERE second = :id
      """
    return try Row.fetchAll(try db.cachedStatement(sql: sql), arguments: ["id": id.rawValue])
      .map { (StatementID(rawValue: $0[0]), $0[1]) }
  }

  /// Removes the links of a statement; returns the statements that it was linked with.
  func remove(_ id: StatementID) throws -> [StatementID] {
    let others = try links(of: id).map(\.other)
    try db.cachedStatement(sql: "DELETE FROM statementLink WHERE first = ?")
      .execute(arguments: [id.rawValue])
    for other in others {
      try db.cachedStatement(sql: "DELETE FROM statementLink WHERE first = ? AND second = ?")
        .execute(arguments: [other.rawValue, id.rawValue])
    }
    return others
  }
}

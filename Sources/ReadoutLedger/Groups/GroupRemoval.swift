internal import GRDB
internal import ReadoutMatching

/// Takes the statements of an article that is forgotten out of the groups.
struct GroupRemoval {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Removes all that groups know of an article's statements; what hung together with them is
  /// grouped anew by the next grouping.
  func remove(_ article: ArticleID) throws {
    let sql = "SELECT id FROM statement WHERE article = ?"
    let gone = try Int64.fetchAll(db, sql: sql, arguments: [article.rawValue])
    try GroupWriter(db, judge: .standard).unlink(gone.map(StatementID.init(rawValue:)))
    for id in gone {
      try db.execute(
        sql: """
          DELETE FROM ungrouped WHERE statement = :id;
          DELETE FROM groupRuling WHERE first = :id OR second = :id;
          """, arguments: ["id": id])
    }
  }
}

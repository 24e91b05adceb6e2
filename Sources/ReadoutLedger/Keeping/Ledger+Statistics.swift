internal import GRDB
internal import ReadoutRecord

extension Ledger {
  /// What the ledger holds, and how much of it is unknown.
  ///
  /// - Complexity: O(n) in the statements: some 0.1 s for a million.
  public func statistics() throws -> LedgerStatistics {
    try reading("the statistics") { db in
      var statistics = LedgerStatistics()
      try statistics.readStatements(db)
      try statistics.readArticles(db)
      let rejected: [RejectionCode: Int] = try Self.counts(
        "SELECT code, count(*) FROM rejection GROUP BY code", db)
      statistics.rejections = rejected
      statistics.forgottenCount = try Int.fetchOne(db, sql: "SELECT count(*) FROM tombstone") ?? 0
      return statistics
    }
  }

  /// Numbers of rows by a word of a closed vocabulary.
  fileprivate static func counts<Word: RawRepresentable & Hashable>(
    _ sql: String, _ db: Database
  ) throws -> [Word: Int] where Word.RawValue == String {
    try namedCounts(sql, db).reduce(into: [:]) { counts, row in
      guard let word = row.name.flatMap(Word.init(rawValue:)) else { return }
      counts[word] = row.count
    }
  }

  /// Numbers of rows by a name that may be unknown, in the order of the query.
  fileprivate static func namedCounts(
    _ sql: String, _ db: Database
  ) throws -> [(name: String?, count: Int)] {
    try Row.fetchAll(db, sql: sql).map { row in
      let name = (row[0] as DatabaseValue).storage.value as? String
      let count = (row[1] as DatabaseValue).storage.value as? Int64
      return (name, Int(count ?? 0))
    }
  }
}

extension LedgerStatistics {
  fileprivate mutating func readStatements(_ db: Database) throws {
    // What a person has said to be no statement counts as none, as everywhere.
    let standing = "FROM statement WHERE review <> 'rejected'"
    statementsByKind = try Ledger.counts("SELECT kind, count(*) \(standing) GROUP BY kind", db)
    statementCount = statementsByKind.values.reduce(0, +)
    unknownSpeakerCount =
      try Int.fetchOne(db, sql: "SELECT count(*) \(standing) AND speakerName IS NULL") ?? 0
    unknownDateCount =
      try Int.fetchOne(db, sql: "SELECT count(*) \(standing) AND saidOn IS NULL") ?? 0
  }

  fileprivate mutating func readArticles(_ db: Database) throws {
    articleCount = try Int.fetchOne(db, sql: "SELECT count(*) FROM article") ?? 0
    copyCount = try Int.fetchOne(db, sql: Self.linked("second", .copy)) ?? 0
    supersededCount = try Int.fetchOne(db, sql: Self.linked("first", .version)) ?? 0
    outlets = try Ledger.namedCounts(Self.articles(by: "outlet"), db).map {
      Outlet(name: $0.name, articleCount: $0.count)
    }
    languages = try Ledger.namedCounts(Self.articles(by: "language"), db).map {
      Language(
        tag: $0.name, articleCount: $0.count,
        isAnalysed: ArticleMetadata(language: $0.name).isLanguageRead)
    }
  }

  private static func linked(_ column: String, _ kind: ArticleLink.Kind) -> String {
    "SELECT count(DISTINCT \(column)) FROM articleLink WHERE kind = '\(kind.rawValue)'"
  }

  private static func articles(by column: String) -> String {
    "SELECT \(column), count(*) AS n FROM article GROUP BY \(column) ORDER BY n DESC, \(column)"
  }
}

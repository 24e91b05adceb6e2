internal import GRDB
internal import ReadoutRecord

extension Ledger {
  /// The outlets of the ledger's articles, in the order of their names; ASCII case does not matter.
  ///
  /// - Parameters:
  ///   - last: Only outlets whose name sorts behind this one; `nil` for all.
  ///   - limit: The greatest number; a negative one counts as 0.
  /// - Returns: The outlets.
  /// - Throws: ``LedgerError`` when the file cannot be read.
  /// - Complexity: O(a) in the articles of the outlets that are given, read from an index.
  public func outlets(after last: String? = nil, limit: Int = 100) throws -> [OutletSummary] {
    let condition = last == nil ? "" : "AND outlet > ? COLLATE NOCASE"
    let sql = """
      SELECT outlet AS name, count(*) AS articles FROM article INDEXED BY articleByOutlet
      WHERE outlet IS NOT NULL \(condition)
      GROUP BY outlet COLLATE NOCASE ORDER BY outlet COLLATE NOCASE LIMIT ?
      """
    var arguments = StatementArguments()
    if let last { arguments += [last] }
    arguments += [max(limit, 0)]
    return try reading("the outlets") { db in
      try Row.fetchAll(db, sql: sql, arguments: arguments).map {
        try OutletSummary(RowReader(row: $0))
      }
    }
  }

  /// What the articles of an outlet report, or `nil` when the ledger has none of that name.
  ///
  /// - Throws: ``LedgerError`` with code `timedOut` when it takes longer than
  ///   ``LedgerOptions/searchSeconds``.
  /// - Complexity: O(s) in the statements of the outlet.
  public func outlet(named name: String) throws -> OutletProfile? {
    try reading("outlet '\(name)'") { db in
      try TimeLimit(seconds: options.searchSeconds).limit(db) {
        try OutletReader(db: db, name: name).profile()
      }
    }
  }
}

/// Reads what the articles of an outlet report.
private struct OutletReader {
  let db: Database
  let name: String

  func profile() throws -> OutletProfile? {
    let sql = """
      SELECT outlet AS name, count(*) AS articles FROM article
      WHERE outlet = ? COLLATE NOCASE HAVING count(*) > 0
      """
    guard let row = try Row.fetchOne(db, sql: sql, arguments: [name]) else { return nil }
    let kinds = try kinds()
    return OutletProfile(
      summary: try OutletSummary(RowReader(row: row)),
      statementCount: kinds.values.reduce(0, +), statementsByKind: kinds,
      speakers: try counts(
        "SELECT speakerName AS name, count(*) AS number \(statements) AND speakerName IS NOT NULL"),
      credits: try counts(
        """
        SELECT value AS name, count(*) AS number FROM article, json_each(article.credit)
        WHERE outlet = ? COLLATE NOCASE
        """))
  }

  /// The statements of the outlet's articles.
  private var statements: String {
    """
    FROM article CROSS JOIN statement ON statement.article = article.id
    WHERE outlet = ? COLLATE NOCASE AND review <> 'rejected'
    """
  }

  private func kinds() throws -> [StatementKind: Int] {
    let sql = "SELECT kind, count(*) AS number \(statements) GROUP BY kind"
    return try Row.fetchAll(db, sql: sql, arguments: [name]).reduce(into: [:]) { kinds, row in
      let reader = RowReader(row: row)
      kinds[try reader.word("kind")] = try reader.integer("number")
    }
  }

  private func counts(_ sql: String) throws -> [OutletProfile.Count] {
    try Row.fetchAll(
      db, sql: sql + " GROUP BY 1 ORDER BY number DESC, name LIMIT 50", arguments: [name]
    ).map {
      let reader = RowReader(row: $0)
      return .init(name: try reader.text("name"), count: try reader.integer("number"))
    }
  }
}

extension OutletSummary {
  /// Reads a row with the columns `name` and `articles`.
  fileprivate init(_ reader: RowReader) throws {
    name = try reader.text("name")
    articleCount = try reader.integer("articles")
  }
}

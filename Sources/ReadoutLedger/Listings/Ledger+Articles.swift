internal import GRDB
internal import ReadoutRecord

extension Ledger {
  /// The articles of the ledger, those first that were stored last.
  ///
  /// - Parameters:
  ///   - outlet: Only articles of this outlet; ASCII case does not matter.
  ///   - last: Only articles that were stored before this one: the last of the page before.
  ///   - limit: The greatest number; a negative one counts as 0.
  /// - Returns: The articles.
  /// - Throws: ``LedgerError`` when the file cannot be read.
  /// - Complexity: O(limit), read along an index.
  public func articles(
    of outlet: String? = nil, before last: ArticleID? = nil, limit: Int = 20
  ) throws -> [ArticleSummary] {
    try reading("the articles") { db in
      let condition = outlet == nil ? "" : "AND outlet = ? COLLATE NOCASE"
      let sql = """
        SELECT id, coalesce(title, name) AS title, outlet, published, language, url,
          (SELECT count(*) FROM statement WHERE statement.article = article.id) AS statements
        FROM article WHERE id < ? \(condition) ORDER BY id DESC LIMIT ?
        """
      var arguments: StatementArguments = [last?.rawValue ?? Int64.max]
      if let outlet { arguments += [outlet] }
      arguments += [max(limit, 0)]
      return try Row.fetchAll(db, sql: sql, arguments: arguments).map {
        try ArticleSummary(RowReader(row: $0))
      }
    }
  }

  /// The bytes of an article's original, or `nil` when the ledger has no such article.
  ///
  /// - Throws: ``LedgerError`` with code `corrupt` when they cannot be restored.
  public func original(of article: ArticleID) throws -> [UInt8]? {
    try reading("the original of article \(article)") { db in
      let sql = "SELECT byteCount, compressed FROM original WHERE article = ?"
      guard let row = try Row.fetchOne(db, sql: sql, arguments: [article.rawValue]) else {
        return nil
      }
      let reader = RowReader(row: row)
      return try Zstandard.decompress(
        try reader.bytes("compressed"), byteCount: try reader.integer("byteCount"))
    }
  }
}

extension ArticleSummary {
  /// Reads a row of the list of articles.
  fileprivate init(_ reader: RowReader) throws {
    id = ArticleID(rawValue: Int64(try reader.integer("id")))
    title = try reader.text("title")
    outlet = try reader.optionalText("outlet")
    published = try reader.optionalWord("published")
    language = try reader.optionalText("language")
    url = try reader.optionalText("url")
    statementCount = try reader.integer("statements")
  }
}

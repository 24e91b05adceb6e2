internal import GRDB
internal import ReadoutRecord
internal import ReadoutText

extension Ledger {
  /// A statement with its receipt, or `nil` when the ledger has none of that id.
  ///
  /// - Throws: ``LedgerError`` with code `corrupt` when the receipt cannot be made.
  public func statement(_ id: StatementID) throws -> StoredStatement? {
    try reading("statement \(id)") { db -> StoredStatement? in
      guard let hit = try hits(SearchSQL(id), db).first,
        let article = try articleRow(hit.article, db),
        let content = try RestoredContent(of: hit.article, db)
      else { return nil }
      let receipt = try Receipt(of: hit, facts: article.record, content: content)
      return StoredStatement(hit: hit, receipt: receipt)
    }
  }

  /// An article with its record, or `nil` when the ledger has none of that id.
  ///
  /// - Throws: ``LedgerError`` with code `corrupt` when the record cannot be restored.
  public func article(_ id: ArticleID) throws -> StoredArticle? {
    try reading("article \(id)") { try storedArticle(id, $0) }
  }

  /// The articles of a name, which is the `id` of their record, in the order in which they were
  /// stored.
  public func articles(named name: String) throws -> [ArticleID] {
    try reading("article '\(name)'") { db in
      let sql = "SELECT id FROM article WHERE name = ? ORDER BY id"
      return try Int64.fetchAll(db, sql: sql, arguments: [name]).map(ArticleID.init(rawValue:))
    }
  }

  /// Hands on every article, in the order in which they were stored.
  ///
  /// - Throws: ``LedgerError`` with code `corrupt` at the first record that cannot be restored, and
  ///   whatever `body` throws.
  public func forEachArticle(_ body: (StoredArticle) throws -> Void) throws {
    var last = ArticleID(rawValue: 0)
    while let id = try article(after: last) {
      if let article = try article(id) { try body(article) }
      last = id
    }
  }

  /// The article that was stored next after `id`, or `nil` behind the last.
  func article(after id: ArticleID) throws -> ArticleID? {
    try reading("the list of articles") { db in
      let sql = "SELECT id FROM article WHERE id > ? ORDER BY id LIMIT 1"
      return try Int64.fetchOne(db, sql: sql, arguments: [id.rawValue])
        .map(ArticleID.init(rawValue:))
    }
  }

  /// Reads `thing` and names it when it is damaged.
  func reading<Result>(
    _ thing: String, _ work: (Database) throws -> Result
  ) throws -> Result {
    try translatingErrors(path: path) {
      do {
        return try pool.read(work)
      } catch let error as BlobError {
        throw LedgerError.corrupt(path: path, because: "\(thing): \(error.finding)")
      }
    }
  }
}

extension Ledger {
  private func articleRow(_ id: ArticleID, _ db: Database) throws -> ArticleRow? {
    let statement = try db.cachedStatement(sql: "SELECT * FROM article WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [id.rawValue])
      .map { try ArticleRow(RowReader(row: $0)) }
  }

  private func storedArticle(_ id: ArticleID, _ db: Database) throws -> StoredArticle? {
    guard let article = try articleRow(id, db), let content = try RestoredContent(of: id, db) else {
      return nil
    }
    let sql = "SELECT *, \(StatementGroups.column) FROM statement WHERE article = ? ORDER BY n"
    let rows = try Row.fetchAll(try db.cachedStatement(sql: sql), arguments: [id.rawValue])
    let statements = try rows.map { try StatementRow(RowReader(row: $0)) }
    var record = article.record
    record.statements = statements.map(\.statement)
    if article.hasTextValue { record.text?.value = content.text.string }
    return StoredArticle(
      id: id, location: article.location, format: article.format, charset: article.charset,
      originalByteCount: content.originalByteCount, record: record,
      statementIDs: statements.map(\.id),
      statementGroups: try rows.map { try StatementGroups(RowReader(row: $0)) },
      reviews: try rows.map { try RowReader(row: $0).word("review") },
      provenance: try provenance(of: id, db),
      versions: try articles(atAddressOf: id, db), links: try links(of: id, db))
  }
}

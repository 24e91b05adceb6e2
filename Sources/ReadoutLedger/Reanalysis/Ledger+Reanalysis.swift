internal import GRDB
public import ReadoutRecord
internal import ReadoutText

extension Ledger {
  /// The articles of the ledger, in the order of their import.
  public func articleIDs() throws -> [ArticleID] {
    try reading("the list of articles") {
      try Int64.fetchAll($0, sql: "SELECT id FROM article ORDER BY id")
        .map(ArticleID.init(rawValue:))
    }
  }

  /// The names of the articles, in the order of their import.
  public func articleNames() throws -> [String] {
    try reading("the names of the articles") {
      try String.fetchAll($0, sql: "SELECT name FROM article ORDER BY id")
    }
  }

  /// An article as it was read when it was stored, to be analysed anew; `nil` when the ledger has
  /// none of that id.
  ///
  /// The text is the stored one, whatever a reader would make of the original today: so every
  /// receipt and every correction still stands on the same characters.
  ///
  /// - Throws: ``LedgerError`` with code `corrupt` when it cannot be restored.
  public func articleToAnalyse(_ id: ArticleID) throws -> Article? {
    try reading("article \(id)") { db in
      let sql = "SELECT * FROM article WHERE id = ?"
      guard let row = try Row.fetchOne(db, sql: sql, arguments: [id.rawValue]),
        let content = try RestoredContent(of: id, db)
      else { return nil }
      return try article(
        ArticleRow(RowReader(row: row)), content, original: try original(of: id, db))
    }
  }

  private func original(of id: ArticleID, _ db: Database) throws -> [UInt8] {
    let sql = "SELECT * FROM original WHERE article = ?"
    guard let row = try Row.fetchOne(db, sql: sql, arguments: [id.rawValue]) else {
      throw BlobError(finding: "its original is missing")
    }
    let reader = RowReader(row: row)
    return try Zstandard.decompress(
      try reader.bytes("compressed"), byteCount: try reader.integer("byteCount"))
  }

  private func article(
    _ row: ArticleRow, _ content: RestoredContent, original: [UInt8]
  ) throws -> Article {
    guard let facts = row.record.text, let body = content.text.span(facts.body) else {
      throw BlobError(finding: "its body leaves its text")
    }
    return Article(
      id: row.record.id, location: row.location, original: original, format: row.format,
      charset: row.charset, text: content.text, sourceMap: content.sourceMap,
      title: facts.title.flatMap { content.text.span($0) },
      teaser: facts.teaser.flatMap { content.text.span($0) }, body: body,
      metadata: row.record.article.metadata)
  }

  /// Replaces what was found in articles by what a new analysis has found, in one transaction, and
  /// applies the journal to it.
  ///
  /// Statements keep their ids where their words stand; so does one that an earlier analysis had
  /// found and the last one had not.
  ///
  /// - Parameter batch: Articles of this ledger; one that was forgotten meanwhile is passed over.
  /// - Returns: What has changed.
  /// - Throws: ``LedgerError`` when the file cannot be written; then nothing of the batch is kept.
  public func replace(_ batch: [ReanalysedArticle]) throws -> ReanalysisSummary {
    try journaling(isRehearsal: false) { db in
      var writer = try ReanalysisWriter(db: db)
      let exists = try db.makeStatement(sql: "SELECT 1 FROM article WHERE id = ?")
      for article in batch {
        guard try Int64.fetchOne(exists, arguments: [article.id.rawValue]) != nil else { continue }
        try writer.replace(article)
      }
      try writer.finish()
      if let last = batch.last {
        try db.execute(
          sql: "UPDATE unfinishedReanalysis SET lastArticle = ?", arguments: [last.id.rawValue])
      }
      return writer.summary
    }
  }
}

extension Ledger {
  /// The record of an article as the analysis found it, without corrections; `nil` when the ledger
  /// has none of that id.
  public func foundRecord(
    _ id: ArticleID
  ) throws -> (record: ReadoutRecord.Record, ids: [StatementID])? {
    try reading("article \(id)") { db in
      let sql = "SELECT * FROM article WHERE id = ?"
      guard let row = try Row.fetchOne(db, sql: sql, arguments: [id.rawValue]) else { return nil }
      var record = try ArticleRow(RowReader(row: row)).record
      let statements = try StatementStore(db: db).found(in: id)
      record.statements = statements.map(\.statement)
      return (record, statements.map(\.id))
    }
  }
}

internal import GRDB
internal import ReadoutRecord
internal import ReadoutText

/// The check of one article: its digests and the receipts of its statements.
struct ArticleCheck {
  let article: ArticleID
  private(set) var statementCount = 0
  private(set) var problems: [CheckReport.Problem] = []

  init(article: ArticleID) { self.article = article }

  /// Runs the check on a connection; damage becomes a problem.
  ///
  /// - Throws: What SQLite reports when it cannot read the article's pages.
  mutating func run(_ db: Database) throws {
    let parts = StoredParts(article: article)
    guard let facts = try read("its row", { try parts.facts(db) }) else { return }
    let original = try read("its original") { try parts.original(db) }
    if let original, SHA256Digest(of: original) != facts.record.article.sha256 {
      add("the digest of its original differs")
    }
    guard let content = try read("its text", { try parts.content(db) }) else { return }
    if SHA256Digest(of: content.text.bytes) != facts.record.text?.sha256 {
      add("the digest of its text differs")
    }
    if content.text.codePointCount != facts.record.text?.length {
      add("the length of its text differs")
    }
    try checkStatements(
      ReceiptCheck(
        content: content, original: original,
        source: SourceCheck(charset: Charset(rawValue: facts.charset), format: facts.format)), db)
  }

  private mutating func checkStatements(_ receipts: ReceiptCheck, _ db: Database) throws {
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM statement WHERE article = ? ORDER BY n",
      arguments: [article.rawValue])
    for row in rows {
      statementCount += 1
      let id = (row["id"] as DatabaseValue).storage.value as? Int64
      let statement = id.map(StatementID.init(rawValue:))
      do {
        try receipts.check(StatementRow(RowReader(row: row)))
      } catch let error as BlobError {
        add(error.finding, statement: statement)
      }
    }
  }
}

extension ArticleCheck {
  /// Reads a part of the article; a damaged one is a problem and gives `nil`.
  private mutating func read<Part>(_ part: String, _ work: () throws -> Part?) throws -> Part? {
    do {
      return try work()
    } catch let error as BlobError {
      add("\(part): \(error.finding)")
      return nil
    }
  }

  private mutating func add(_ finding: String, statement: StatementID? = nil) {
    problems.append(
      .init(
        article: article, statement: statement, finding: finding, remedy: CheckReport.restore))
  }
}

/// The parts of an article as they are restored from the file.
struct StoredParts {
  let article: ArticleID

  func facts(_ db: Database) throws -> ArticleRow? {
    try row("article", key: "id", db).map { try ArticleRow($0) }
  }

  func original(_ db: Database) throws -> [UInt8]? {
    guard let reader = try row("original", key: "article", db) else {
      throw BlobError(finding: "it is missing")
    }
    return try Zstandard.decompress(
      try reader.bytes("compressed"), byteCount: try reader.integer("byteCount"))
  }

  func content(_ db: Database) throws -> RestoredContent? {
    guard let content = try RestoredContent(of: article, db) else {
      throw BlobError(finding: "it is missing")
    }
    return content
  }

  private func row(_ table: String, key: String, _ db: Database) throws -> RowReader? {
    try Row.fetchOne(
      db, sql: "SELECT * FROM \(table) WHERE \(key) = ?", arguments: [article.rawValue]
    ).map { RowReader(row: $0) }
  }
}

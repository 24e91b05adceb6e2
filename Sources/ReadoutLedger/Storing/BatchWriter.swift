internal import Foundation
internal import GRDB
internal import ReadoutRecord

/// Writes the articles of one batch within the transaction that is open.
///
/// The index of words is filled once for the whole batch, behind the last article: SQLite would
/// write it out at every savepoint.
struct BatchWriter {
  private let db: Database
  private let inserter: RowInserter
  private let persons: PersonWriter
  private let links: LinkWriter
  private var vectors: BatchVectors
  private(set) var summary = StoreSummary()

  /// The first and the last article that the batch has added.
  private var added: ClosedRange<Int64>?

  init(db: Database) throws {
    self.db = db
    inserter = RowInserter(db)
    persons = try PersonWriter(db)
    links = LinkWriter(db: db)
    vectors = try BatchVectors(db: db)
  }

  /// Stores an article wholly, or notes why nothing of it was stored.
  ///
  /// - Throws: What SQLite reports of the file as a whole; then the transaction must be undone.
  mutating func store(_ article: PreparedArticle) throws {
    switch (try KnownOriginal(of: article.key, db), article.content) {
    case (.stored(let id), _):
      try note(article, at: id)
      summary.knownArticles += 1
    case (.forgotten, _): summary.forgottenArticles += 1
    case (nil, .rejected(let rejection, let sample)):
      try store(rejection, sample: sample, of: article)
    case (nil, .article(let content)): try store(article, content)
    }
  }

  /// Notes where the original of a stored article was met again.
  func note(_ provenance: Provenance) throws { try links.note(provenance) }

  private func note(_ article: PreparedArticle, at id: ArticleID) throws {
    try note(Provenance(article: id, name: article.record.id, location: article.location))
  }

  /// Adds the words of the new statements to the index, writes their vectors, and has the
  /// statements grouped.
  mutating func finish() throws {
    guard let added else { return }
    try vectors.finish()
    try db.execute(
      sql:
        "INSERT OR IGNORE INTO ungrouped SELECT id, 1 FROM statement WHERE article BETWEEN ? AND ?",
      arguments: [added.lowerBound, added.upperBound])
    try db.execute(
      sql: """
        INSERT INTO statementWords(rowid, contentWords, sourceWords, speakerName)
        SELECT id, contentWords, sourceWords, speakerName FROM statement
        WHERE article BETWEEN ? AND ? ORDER BY id
        """, arguments: [added.lowerBound, added.upperBound])
    try replayJournal(added)
  }

  /// Applies what people have said before of the new articles or of their persons.
  private func replayJournal(_ added: ClosedRange<Int64>) throws {
    let sql = """
      SELECT id FROM article WHERE id BETWEEN ?1 AND ?2 AND originalDigest IN
        (SELECT original FROM journalEntry)
      UNION SELECT article FROM mention WHERE article BETWEEN ?1 AND ?2
        AND person IN (SELECT person FROM personMerge)
      """
    let articles = try Int64.fetchAll(
      db, sql: sql, arguments: [added.lowerBound, added.upperBound])
    guard !articles.isEmpty else { return }
    let replay = JournalReplay(db: db)
    for article in articles { try replay.replay(ArticleID(rawValue: article)) }
    try PersonRulings(db: db).refresh()
  }
}

extension BatchWriter {
  private mutating func store(
    _ rejection: Rejection, sample: [UInt8], of article: PreparedArticle
  ) throws {
    let sql = """
      INSERT INTO rejection (digest, location, code, reason, byteOffset, sample)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET met = met + 1
      """
    try db.cachedStatement(sql: sql).execute(arguments: [
      Data(article.digest.bytes), article.location.withVisibleNulls, rejection.code.rawValue,
      rejection.reason.withVisibleNulls, rejection.byteOffset, Data(sample),
    ])
    summary.rejectedArticles[rejection.code, default: 0] += 1
  }

  private mutating func store(_ article: PreparedArticle, _ content: StoredContent) throws {
    do {
      var id = ArticleID(rawValue: 0)
      var statements: [StatementID] = []
      try db.inSavepoint {
        (id, statements) = try insert(article, content)
        return .commit
      }
      try vectors.add(content.vectors, of: statements, article: id)
      added = (added?.lowerBound ?? id.rawValue)...id.rawValue
      summary.storedArticles += 1
      summary.storedStatements += article.record.statements.count
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      let reason = Self.reason(error, of: article)
      let message = "'\(article.location)' was not stored: \(reason)"
      summary.failures.append(.init(location: article.location, message: message))
    }
  }

  private static func reason(_ error: DatabaseError, of article: PreparedArticle) -> String {
    guard error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE else {
      return error.message ?? "a value is missing"
    }
    return """
      the ledger has these bytes under the name '\(article.record.id)' already, read without the \
      outlet '\(article.key.givenOutlet ?? "")' or with another one, and keeps what it read first; \
      'readout reanalyse --metadata TABLE' gives the article other metadata, and under another file \
      name the same bytes are a second article
      """
  }

  private func insert(
    _ article: PreparedArticle, _ content: StoredContent
  ) throws -> (ArticleID, [StatementID]) {
    let row = ArticleRow(
      location: article.location, format: content.format, charset: content.charset,
      record: article.record, hasTextValue: article.record.text?.value != nil)
    let id = try row.insert(with: inserter)
    try insert(content, of: id)
    try note(article, at: id)
    try links.link(
      id, address: row.address, text: row.record.text?.sha256 ?? article.digest,
      sketch: content.sketch)
    let statements = try insertStatements(of: article.record, words: content.words, article: id)
    try persons.store(
      PersonMention.mentions(of: article.record.statements.compactMap(SpokenName.init)),
      article: id)
    try db.cachedStatement(sql: "DELETE FROM rejection WHERE digest = ?")
      .execute(arguments: [Data(article.digest.bytes)])
    return (id, statements)
  }

  private func insert(_ content: StoredContent, of article: ArticleID) throws {
    var original = RowWriter()
    original.add("article", Int(article.rawValue))
    original.add("byteCount", content.original.byteCount)
    original.add("compressed", content.original.frame)
    try inserter.insert(original, into: "original")
    var text = RowWriter()
    text.add("article", Int(article.rawValue))
    text.add("byteCount", content.text.byteCount)
    text.add("compressed", content.text.frame)
    text.add("sourceMapByteCount", content.sourceMap.byteCount)
    text.add("sourceMap", content.sourceMap.frame)
    try inserter.insert(text, into: "text")
  }

  private func insertStatements(
    of record: ReadoutRecord.Record, words: [StatementWords], article: ArticleID
  ) throws -> [StatementID] {
    let published = record.article.metadata.published?.edtf
    return try zip(record.statements, words).map { statement, words in
      let days = DayBounds(saidOn: statement.saidOn.edtf, published: published)
      let id = try StatementID(next: days, db)
      try StatementRow(id: id, article: article, statement: statement, words: words)
        .insert(with: inserter, days: days)
      return id
    }
  }
}

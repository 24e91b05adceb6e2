internal import GRDB

extension Ledger {
  /// The statements that a query finds, newest first.
  ///
  /// - Throws: ``LedgerError`` with code `timedOut` when it takes longer than
  ///   ``LedgerOptions/searchSeconds``.
  /// - Complexity: The newest hits are found without looking at older ones; conditions other than
  ///   words are tried on each statement in turn.
  public func search(_ query: StatementQuery) throws -> [StatementHit] {
    try translatingErrors(path: path) {
      try pool.read { db in
        try TimeLimit(seconds: options.searchSeconds).limit(db) {
          try SearchSQL(query, db).map { try hits($0, db) } ?? []
        }
      }
    }
  }

  /// The rows of a search as hits.
  func hits(_ search: SearchSQL, _ db: Database) throws -> [StatementHit] {
    let arguments = StatementArguments(search.arguments)
    let statement = try db.cachedStatement(sql: search.sql)
    let places = ColumnPlaces(statement)
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var hits: [StatementHit] = []
    while let row = try rows.next() {
      do {
        hits.append(try StatementHit(RowReader(row: row, places: places)))
      } catch let error as BlobError {
        let id = (row["id"] as DatabaseValue).description
        throw LedgerError.corrupt(path: path, because: "statement row \(id): \(error.finding)")
      }
    }
    return hits
  }
}

extension StatementHit {
  /// Reads a row of `statement` with the columns of its article.
  init(_ reader: RowReader) throws {
    let row = try StatementRow(reader)
    id = row.id
    article = row.article
    articleTitle = try reader.optionalText("title") ?? reader.text("name")
    outlet = try reader.optionalText("outlet")
    published = try reader.date("published")
    statement = row.statement
    words = row.words
    review = try reader.word("review")
    groups = try StatementGroups(reader)
  }
}

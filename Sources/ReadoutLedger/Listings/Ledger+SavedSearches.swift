internal import GRDB

extension Ledger {
  /// The saved searches, in the order in which they were saved.
  ///
  /// - Parameters:
  ///   - last: Only searches saved behind this one; `nil` for all.
  ///   - limit: The greatest number; a negative one counts as 0.
  /// - Returns: The searches.
  /// - Throws: ``LedgerError`` when the file cannot be read.
  public func savedSearches(
    after last: SavedSearchID? = nil, limit: Int = 1_000
  ) throws -> [SavedSearch] {
    try reading("the saved searches") { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM savedSearch WHERE id > ? ORDER BY id LIMIT ?",
        arguments: [last?.rawValue ?? 0, max(limit, 0)]
      ).map { try SavedSearch(RowReader(row: $0)) }
    }
  }

  /// A saved search, or `nil` when there is none of that id.
  public func savedSearch(_ id: SavedSearchID) throws -> SavedSearch? {
    try reading("saved search \(id)") { db in
      try Row.fetchOne(
        db, sql: "SELECT * FROM savedSearch WHERE id = ?", arguments: [id.rawValue]
      ).map { try SavedSearch(RowReader(row: $0)) }
    }
  }

  /// Saves a search.
  ///
  /// - Parameters:
  ///   - question: The query of a page's address.
  ///   - name: What people call it.
  ///   - savedAt: Now, as ISO 8601 in Greenwich time.
  /// - Returns: The search with its id.
  /// - Throws: ``LedgerError`` when the file cannot be written.
  public func save(search question: String, name: String, at savedAt: String) throws -> SavedSearch
  {
    try translatingErrors(path: path) {
      try pool.write { db in
        try db.execute(
          sql: "INSERT INTO savedSearch (name, question, savedAt) VALUES (?, ?, ?)",
          arguments: [name, question, savedAt])
        return SavedSearch(
          id: SavedSearchID(rawValue: db.lastInsertedRowID), name: name, question: question,
          savedAt: savedAt)
      }
    }
  }

  /// Forgets a saved search; tells whether there was one of that id.
  ///
  /// - Throws: ``LedgerError`` when the file cannot be written.
  public func removeSavedSearch(_ id: SavedSearchID) throws -> Bool {
    try translatingErrors(path: path) {
      try pool.write { db in
        try db.execute(sql: "DELETE FROM savedSearch WHERE id = ?", arguments: [id.rawValue])
        return db.changesCount > 0
      }
    }
  }
}

extension SavedSearch {
  /// Reads a row of `savedSearch`.
  fileprivate init(_ reader: RowReader) throws {
    id = SavedSearchID(rawValue: Int64(try reader.integer("id")))
    name = try reader.text("name")
    question = try reader.text("question")
    savedAt = try reader.text("savedAt")
  }
}

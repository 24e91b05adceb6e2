internal import GRDB
internal import ReadoutRecord

/// The rows of single statements: as they stand, as the analysis found them, and former ones;
/// within the transaction that is open.
///
/// The index of words follows every change.
struct StatementStore {
  let db: Database

  /// What an analysis writes of a statement, in the order of the columns.
  static let columns =
    ["id", "article", "n", "act", "addressee", "occasion", "negated", "mood", "parent", "headline"]
    + ["confidence"] + correctable

  /// What a correction can change.
  static let correctable = [
    "kind", "source", "cue", "content", "sourceWords", "cueWords", "contentWords", "speakerName",
    "speakerType", "speakerRole", "speakerCountry", "speakerHow", "speakerConfidence",
    "speakerReason", "speakerCandidates", "saidOn", "saidOnBasis", "saidOnEvidence",
    "saidOnReason", "earliestDay", "latestDay",
  ]

  private static let all = columns.joined(separator: ", ")
  private static let changing = correctable.joined(separator: ", ")

  /// The statement as the analysis found it; `nil` when the table has none of that id.
  func found(_ id: StatementID) throws -> StatementRow? {
    let fixed = Self.columns.filter { !Self.correctable.contains($0) }
    let sql = """
      SELECT \(fixed.map { "statement." + $0 }.joined(separator: ", ")), \
      \(Self.correctable.map { "uncorrected." + $0 }.joined(separator: ", "))
      FROM uncorrected JOIN statement ON statement.id = uncorrected.statement
      WHERE uncorrected.statement = ?
      """
    if let row = try fetch(sql, id) { return row }
    return try fetch("SELECT * FROM statement WHERE id = ?", id)
  }

  /// The statement as it stands; `nil` when the table has none of that id.
  func standing(_ id: StatementID) throws -> (row: StatementRow, review: ReviewState)? {
    try Row.fetchOne(
      try db.cachedStatement(sql: "SELECT * FROM statement WHERE id = ?"),
      arguments: [id.rawValue]
    ).map { row in
      let reader = RowReader(row: row)
      return (try StatementRow(reader), try reader.word("review"))
    }
  }

  /// The statements of an article as the analysis found them, without those that it did not find;
  /// in the order of the text.
  func found(in article: ArticleID) throws -> [StatementRow] {
    let sql = """
      SELECT id FROM statement WHERE article = ?
      AND NOT EXISTS (SELECT 1 FROM formerStatement AS f WHERE f.id = statement.id) ORDER BY n
      """
    let ids = try Int64.fetchAll(
      try db.cachedStatement(sql: sql), arguments: [article.rawValue])
    return try ids.compactMap { try found(StatementID(rawValue: $0)) }
  }

  /// The statements that an earlier analysis of an article found, and the latest did not.
  func former(in article: ArticleID) throws -> [StatementRow] {
    let sql = "SELECT * FROM formerStatement WHERE article = ? ORDER BY id"
    return try Row.fetchAll(
      try db.cachedStatement(sql: sql), arguments: [article.rawValue]
    ).map { try StatementRow(RowReader(row: $0)) }
  }

  /// Whether the latest analysis did not find a statement that an earlier one had found.
  func isFormer(_ id: StatementID) throws -> Bool {
    try exists("SELECT 1 FROM formerStatement WHERE id = ?", id)
  }

  /// Whether the statement stands in the ledger.
  func stands(_ id: StatementID) throws -> Bool {
    try exists("SELECT 1 FROM statement WHERE id = ?", id)
  }

  private func exists(_ sql: String, _ id: StatementID) throws -> Bool {
    try Int64.fetchOne(try db.cachedStatement(sql: sql), arguments: [id.rawValue]) != nil
  }

  private func fetch(_ sql: String, _ id: StatementID) throws -> StatementRow? {
    try Row.fetchOne(try db.cachedStatement(sql: sql), arguments: [id.rawValue])
      .map { try StatementRow(RowReader(row: $0)) }
  }
}

extension StatementStore {
  /// Writes what stands after corrections, and sets aside what the analysis found.
  func write(_ corrected: StatementRow, days: DayBounds, review: ReviewState) throws {
    let id = corrected.id.rawValue
    try execute(
      """
      INSERT OR IGNORE INTO uncorrected (statement, article, \(Self.changing))
      SELECT id, article, \(Self.changing) FROM statement WHERE id = ?
      """, [id])
    let row = try corrected.columns(days: days)
    let values = Dictionary(uniqueKeysWithValues: zip(row.columns, row.values))
    let marks = Self.correctable.map { "\($0) = ?" }.joined(separator: ", ")
    try reindexing(id) {
      try execute(
        "UPDATE statement SET \(marks), review = ? WHERE id = ?",
        StatementArguments(
          Self.correctable.map { values[$0] ?? .null } + [
            review.rawValue.databaseValue, id.databaseValue,
          ]))
    }
  }

  /// Brings back what the analysis found.
  func restore(_ id: StatementID, review: ReviewState = .auto) throws {
    if try exists("SELECT 1 FROM uncorrected WHERE statement = ?", id) {
      try reindexing(id.rawValue) {
        try execute(
          """
          UPDATE statement SET (\(Self.changing)) =
            (SELECT \(Self.changing) FROM uncorrected WHERE statement = ?1) WHERE id = ?1
          """, [id.rawValue])
      }
      try execute("DELETE FROM uncorrected WHERE statement = ?", [id.rawValue])
    }
    try execute(
      "UPDATE statement SET review = ?1 WHERE id = ?2 AND review <> ?1",
      [review.rawValue, id.rawValue])
  }

  /// Lets a former statement stand behind the others of its article, within no other.
  func readmit(_ id: StatementID) throws {
    let number = "(SELECT coalesce(max(n), 0) + 1 FROM statement AS s WHERE s.article = f.article)"
    let values = Self.columns.map { $0 == "n" ? number : $0 == "parent" ? "NULL" : $0 }
    try execute(
      "INSERT INTO statement (\(Self.all)) SELECT \(values.joined(separator: ", ")) "
        + "FROM formerStatement AS f WHERE id = ?", [id.rawValue])
    try index(id.rawValue)
  }

  /// Takes a statement out of the table and the index, with all that hangs on it.
  func remove(_ id: StatementID) throws {
    try unindex(id.rawValue)
    for sql in [
      "DELETE FROM uncorrected WHERE statement = ?",
      "DELETE FROM statementCode WHERE statement = ?",
      "DELETE FROM statement WHERE id = ?",
    ] {
      try execute(sql, [id.rawValue])
    }
  }

  /// Replaces the codes that a statement bears.
  func setCodes(_ labels: [String], _ id: StatementID) throws {
    try execute("DELETE FROM statementCode WHERE statement = ?", [id.rawValue])
    for label in labels {
      try execute(
        "INSERT INTO statementCode (statement, label) VALUES (?, ?)", [id.rawValue, label])
    }
  }

  /// Adds a statement that was inserted to the index.
  func index(_ id: Int64) throws {
    try execute(
      """
      INSERT INTO statementWords(rowid, contentWords, sourceWords, speakerName)
      SELECT id, contentWords, sourceWords, speakerName FROM statement WHERE id = ?
      """, [id])
  }

  private func unindex(_ id: Int64) throws {
    try execute(
      """
      INSERT INTO statementWords(statementWords, rowid, contentWords, sourceWords, speakerName)
      SELECT 'delete', id, contentWords, sourceWords, speakerName FROM statement WHERE id = ?
      """, [id])
  }

  /// Changes a statement with its place in the index.
  func reindexing(_ id: Int64, _ change: () throws -> Void) throws {
    try unindex(id)
    try change()
    try index(id)
  }

  private func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}

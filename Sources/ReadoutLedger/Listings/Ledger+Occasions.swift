internal import GRDB
public import ReadoutRecord

extension Ledger {
  /// The occasions of the ledger, the newest days first.
  ///
  /// Only whole days are given, so that a list goes on behind the last day of the one before.
  ///
  /// - Parameters:
  ///   - last: Only occasions before this day; `nil` for all.
  ///   - limit: How many are looked for; the last day may bring more.
  /// - Returns: The occasions, those of most statements first on each day.
  /// - Throws: ``LedgerError`` with code `timedOut` when it takes longer than
  ///   ``LedgerOptions/searchSeconds``.
  /// - Complexity: O(s) in the statements of the days that are looked at.
  public func occasions(
    before last: CalendarDay? = nil, limit: Int = 50
  ) throws -> [OccasionSummary] {
    try reading("the occasions") { db in
      try TimeLimit(seconds: options.searchSeconds).limit(db) {
        let reader = OccasionReader(db: db)
        var found: [OccasionSummary] = []
        let parts = try reader.dayParts(before: last)
        while found.count < limit, let part = try parts.next() {
          found += try reader.occasions(onDayPart: part)
        }
        return found
      }
    }
  }

  /// An occasion with all that was said at it, or `nil` when the ledger has none of that id.
  ///
  /// - Throws: As ``occasions(before:limit:)``.
  public func occasion(_ id: OccasionID) throws -> StoredOccasion? {
    try reading("occasion \(id)") { db in
      try TimeLimit(seconds: options.searchSeconds).limit(db) {
        let part = StatementID.dayPart(of: id.day)
        let all = try OccasionReader(db: db).occasions(onDayPart: part)
        guard let summary = all.first(where: { $0.id == id }) else { return nil }
        let statements = try hits(SearchSQL(occasion: summary, onDayPart: part), db)
        return StoredOccasion(summary: summary, statements: statements)
      }
    }
  }
}

extension StoredOccasion {
  /// An occasion with what follows from its statements.
  fileprivate init(summary: OccasionSummary, statements: [StatementHit]) {
    let names = statements.compactMap(\.statement.occasion).flatMap(\.with)
    self.init(
      summary: summary, with: Set(names).sorted(),
      outlets: Set(statements.compactMap(\.outlet)).sorted(), statements: statements)
  }
}

extension SearchSQL {
  /// The statements of an occasion.
  fileprivate init(occasion: OccasionSummary, onDayPart part: Int64) {
    self.init(
      sql: """
        SELECT statement.*, \(Self.articleColumns) FROM statement
        CROSS JOIN article ON article.id = statement.article
        WHERE statement.id BETWEEN ? AND ? AND \(OccasionReader.isOne)
          AND statement.occasion ->> '$.kind' IS ?
          AND lower(statement.occasion ->> '$.place') IS lower(?)
        ORDER BY statement.article, statement.n LIMIT 1000
        """,
      arguments: OccasionReader.bounds(ofDayPart: part) + [
        (occasion.kind?.rawValue).databaseValue, occasion.place.databaseValue,
      ])
  }
}

/// Reads the occasions of a day out of its statements.
private struct OccasionReader {
  let db: Database

  /// What a statement must tell to be of an occasion.
  static let isOne = """
    statement.occasion IS NOT NULL AND statement.review <> 'rejected'
    AND coalesce(statement.occasion ->> '$.kind', statement.occasion ->> '$.place') IS NOT NULL
    """

  /// The days that have statements, as parts of their ids, the newest first.
  func dayParts(before last: CalendarDay?) throws -> FastDatabaseValueCursor<Int64> {
    try Int64.fetchCursor(
      db,
      sql: """
        SELECT part FROM dayCount WHERE part > 0 AND part < ? AND statements > 0
        ORDER BY part DESC
        """, arguments: [last.map { StatementID.dayPart(of: $0) } ?? Int64.max])
  }

  func occasions(onDayPart part: Int64) throws -> [OccasionSummary] {
    let sql = """
      SELECT occasion ->> '$.kind' AS event, occasion ->> '$.place' AS place,
        count(*) AS statements, count(DISTINCT article) AS articles, min(n)
      FROM statement WHERE id BETWEEN ? AND ? AND \(Self.isOne)
      GROUP BY event, lower(place) ORDER BY statements DESC, event, lower(place)
      """
    guard let day = StatementID.day(ofPart: part) else { return [] }
    return try Row.fetchAll(
      db, sql: sql, arguments: StatementArguments(Self.bounds(ofDayPart: part))
    ).map { row in
      let reader = RowReader(row: row)
      let kind: OccasionKind? = try reader.optionalWord("event")
      let place = try reader.optionalText("place")
      return OccasionSummary(
        id: OccasionID(day: day, kind: kind?.rawValue, place: place), kind: kind, place: place,
        statementCount: try reader.integer("statements"),
        articleCount: try reader.integer("articles"))
    }
  }

  /// The first and last row id of a day.
  static func bounds(ofDayPart part: Int64) -> [DatabaseValue] {
    let first = part << StatementID.numberBits
    return [first.databaseValue, (first + (1 << StatementID.numberBits) - 1).databaseValue]
  }
}

internal import GRDB
public import ReadoutRecord

extension Ledger {
  /// What the ledger holds of a time: articles, outlets, gaps, and how much is unknown.
  ///
  /// - Parameters:
  ///   - from: The first day; `nil` for all before `to`.
  ///   - to: The last day; `nil` for all from `from` on.
  /// - Returns: What the ledger holds of it.
  /// - Throws: ``LedgerError`` when the file cannot be read.
  /// - Complexity: O(d + a) in the days and the articles of the time, read from an index.
  public func coverage(from: CalendarDay? = nil, to: CalendarDay? = nil) throws -> Coverage {
    try reading("the coverage") { try CoverageReader(db: $0, from: from, to: to).coverage() }
  }
}

/// Reads a coverage out of the index of days and the counts of statements.
struct CoverageReader {
  let db: Database
  let from: CalendarDay?
  let to: CalendarDay?

  func coverage() throws -> Coverage {
    var coverage = Coverage(from: from, to: to)
    try readArticles(into: &coverage)
    try readStatements(into: &coverage)
    return coverage
  }

  private func readArticles(into coverage: inout Coverage) throws {
    let sql = "SELECT published, count(*) AS articles FROM article GROUP BY published"
    var days: [ClosedRange<CalendarDay>] = []
    for row in try Row.fetchAll(db, sql: sql) {
      let reader = RowReader(row: row)
      let published: EDTF? = try reader.optionalWord("published")
      let count = try reader.integer("articles")
      guard let first = published?.earliest ?? published?.latest,
        let last = published?.latest ?? published?.earliest
      else {
        coverage.undatedArticleCount += count
        continue
      }
      guard last >= from ?? last, first <= to ?? first else { continue }
      coverage.articleCount += count
      days.append(first...last)
    }
    coverage.note(days)
    coverage.outletCount = try outletCount()
  }

  /// Number of outlets of the time.
  ///
  /// Dates of publication are compared as text, which is their order; of a month or a year as much
  /// as both tell is compared.
  private func outletCount() throws -> Int {
    var conditions = ["outlet IS NOT NULL"]
    if let from {
      conditions.append(
        """
        published >= '\(from.iso.prefix(4))'
        AND substr(published, 1, 10) >= substr('\(from.iso)', 1, length(published))
        """)
    }
    if let to {
      conditions.append(
        """
        published < '\(to.iso.prefix(4))~'
        AND substr(published, 1, 10) <= substr('\(to.iso)', 1, length(published))
        """)
    }
    let sql = """
      SELECT count(DISTINCT outlet) FROM article INDEXED BY articleByPublished
      WHERE \(conditions.joined(separator: " AND "))
      """
    return try Int.fetchOne(db, sql: sql) ?? 0
  }

  private func readStatements(into coverage: inout Coverage) throws {
    let sql = """
      SELECT total(statements) AS statements, total(unknownSpeakers) AS speakers,
        total(unknownDates) AS dates
      FROM dayCount WHERE part BETWEEN ? AND ?
      """
    let bounds: StatementArguments = [
      from.map(StatementID.dayPart) ?? 0, to.map(StatementID.dayPart) ?? Int64.max,
    ]
    guard let row = try Row.fetchOne(db, sql: sql, arguments: bounds) else { return }
    let reader = RowReader(row: row)
    coverage.statementCount = Int(try reader.optionalNumber("statements") ?? 0)
    coverage.unknownSpeakerCount = Int(try reader.optionalNumber("speakers") ?? 0)
    coverage.unknownDateCount = Int(try reader.optionalNumber("dates") ?? 0)
  }
}

internal import GRDB
internal import ReadoutRecord

/// A query as SQL with bound arguments.
struct SearchSQL {
  var sql: String
  var arguments: [DatabaseValue] = []

  /// Columns of the article that a hit shows.
  static let articleColumns = """
    article.name, article.title, article.outlet, article.published, article.publishedBasis,
    article.publishedEvidence, article.publishedReason
    """

  /// Takes SQL as it is.
  init(sql: String, arguments: [DatabaseValue]) {
    self.sql = sql
    self.arguments = arguments
  }

  /// A statement by its id.
  init(_ id: StatementID) {
    sql = """
      SELECT statement.*, \(Self.articleColumns) FROM statement
      JOIN article ON article.id = statement.article WHERE statement.id = ?
      """
    arguments = [id.rawValue.databaseValue]
  }

  /// The statements of a query, newest first; `nil` when its words hold nothing that an index has.
  init?(_ query: StatementQuery) {
    guard let match = Self.match(query) else { return nil }
    let rowID = match.isEmpty ? "statement.id" : "statementWords.rowid"
    var conditions: [String] = []
    if !match.isEmpty {
      conditions.append("statementWords MATCH ?")
      arguments.append(match.databaseValue)
    }
    sql = ""
    add(query, rowID: rowID, to: &conditions)
    let tables =
      match.isEmpty
      ? "statement"
      : "statementWords CROSS JOIN statement ON statement.id = statementWords.rowid"
    sql = """
      SELECT statement.*, \(Self.articleColumns) FROM \(tables)
      CROSS JOIN article ON article.id = statement.article
      WHERE \(conditions.joined(separator: " AND ")) ORDER BY \(rowID) DESC LIMIT ?
      """
    arguments.append(query.limit.databaseValue)
  }

  /// The statements whose speaker is unresolved with candidates or less sure than a bound, or whose
  /// date has two readings; newest first.
  init(doubtedSpeakersBelow bound: Double, limit: Int) {
    sql = """
      SELECT statement.*, \(Self.articleColumns) FROM statement
      CROSS JOIN article ON article.id = statement.article
      WHERE (speakerName IS NULL AND speakerCandidates IS NOT NULL)
        OR (speakerName IS NOT NULL AND speakerConfidence < ?) OR substr(saidOn, 1, 1) = '['
      ORDER BY statement.id DESC LIMIT ?
      """
    arguments = [bound.databaseValue, limit.databaseValue]
  }

  /// The FTS5 expression of a query: empty without words, `nil` when no word can match.
  static func match(_ query: StatementQuery) -> String? {
    let fields = [("", query.words), ("contentWords", query.about), ("speakerName", query.speaker)]
    var parts: [String] = []
    for (column, text) in fields {
      let terms = SearchTerms(text)
      guard terms.isGiven else { continue }
      guard let expression = terms.expression else { return nil }
      parts.append(column.isEmpty ? "(\(expression))" : "\(column) : (\(expression))")
    }
    return parts.joined(separator: " AND ")
  }

  mutating func add(
    _ query: StatementQuery, rowID: String, to conditions: inout [String]
  ) {
    func add(_ condition: String, _ value: any DatabaseValueConvertible) {
      conditions.append(condition)
      arguments.append(value.databaseValue)
    }
    add("\(rowID) < ?", query.before?.rawValue ?? Int64.max)
    if let outlet = query.outlet { add("article.outlet = ? COLLATE NOCASE", outlet) }
    if let kind = query.kind { add("statement.kind = ?", kind.rawValue) }
    if query.minimumConfidence > 0 { add("statement.confidence >= ?", query.minimumConfidence) }
    guard query.from != nil || query.to != nil else { return }
    conditions.append("coalesce(statement.earliestDay, statement.latestDay) IS NOT NULL")
    if let from = query.from {
      add("(statement.latestDay IS NULL OR statement.latestDay >= ?)", from.dayNumber)
    }
    if let to = query.to {
      add("(statement.earliestDay IS NULL OR statement.earliestDay <= ?)", to.dayNumber)
    }
  }
}

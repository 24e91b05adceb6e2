internal import GRDB
internal import ReadoutRecord

/// A query as SQL with bound arguments.
struct SearchSQL {
  var sql: String
  var arguments: [DatabaseValue] = []

  /// The condition on `statement` alone of what is to be looked at.
  private(set) var condition = ""

  /// Columns of the article that a hit shows.
  static let articleColumns = """
    article.name, article.title, article.outlet, article.published, article.publishedBasis,
    article.publishedEvidence, article.publishedReason, \(StatementGroups.column)
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

  /// Statements by their ids, in no order.
  init(_ ids: [Int64]) {
    let marks = ids.map { _ in "?" }.joined(separator: ", ")
    sql = """
      SELECT statement.*, \(Self.articleColumns) FROM statement
      JOIN article ON article.id = statement.article WHERE statement.id IN (\(marks))
      """
    arguments = ids.map(\.databaseValue)
  }

  /// The statements of an utterance.
  init(_ id: UtteranceID) {
    sql = """
      SELECT statement.*, \(Self.articleColumns) FROM statement
      JOIN article ON article.id = statement.article WHERE statement.utterance = ?
      """
    arguments = [id.rawValue.databaseValue]
  }

  /// The statements of a query, newest first; `nil` when its words hold nothing that an index has.
  init?(_ query: StatementQuery, _ db: Database) throws {
    let speaker = try Self.speaker(of: query, db)
    guard let match = Self.match(query, speaker) else { return nil }
    let rowID = match.isEmpty ? "statement.id" : "statementWords.rowid"
    var conditions: [String] = []
    if !match.isEmpty {
      conditions.append("statementWords MATCH ?")
      arguments.append(match.databaseValue)
    }
    sql = ""
    if let condition = speaker?.condition {
      conditions.append(condition.sql)
      arguments += condition.arguments
    }
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

  /// The statements of which something is doubtful and that nobody has looked at, newest first.
  ///
  /// - Parameters:
  ///   - bound: Speakers below this probability are doubtful.
  ///   - kinds: What is doubtful.
  ///   - before: Only older statements.
  ///   - limit: The greatest number.
  init(
    doubtedSpeakersBelow bound: Double, kinds: Set<ReviewItem.Kind>, before: StatementID? = nil,
    limit: Int
  ) {
    var doubts: [String] = []
    for kind in ReviewItem.Kind.allCases where kinds.contains(kind) {
      switch kind {
      case .speakerUnresolved:
        doubts.append("(speakerName IS NULL AND speakerCandidates IS NOT NULL)")
      case .speakerUnsure:
        doubts.append("(speakerName IS NOT NULL AND speakerConfidence < ?)")
        arguments.append(bound.databaseValue)
      case .dateAmbiguous: doubts.append("substr(saidOn, 1, 1) = '['")
      case .wordedDifferently:
        doubts.append("(utterance IS NOT NULL AND wording LIKE '%\"altered\"%')")
      }
    }
    let doubt = doubts.isEmpty ? "false" : doubts.joined(separator: " OR ")
    condition = "review = 'auto' AND (\(doubt)) AND statement.id < ?"
    arguments.append((before?.rawValue ?? Int64.max).databaseValue)
    sql = """
      SELECT statement.*, \(Self.articleColumns) FROM statement
      CROSS JOIN article ON article.id = statement.article
      WHERE \(condition) ORDER BY statement.id DESC LIMIT ?
      """
    arguments.append(limit.databaseValue)
  }

  /// Whom a query looks for; `nil` when it names nobody.
  static func speaker(of query: StatementQuery, _ db: Database) throws -> SoughtSpeaker? {
    guard SearchTerms(query.speaker).isGiven else { return nil }
    return try SoughtSpeaker(query.speaker, db)
  }

  /// The FTS5 expression of a query: empty without words, `nil` when no word can match.
  static func match(_ query: StatementQuery, _ speaker: SoughtSpeaker?) -> String? {
    var parts: [String] = []
    for (column, text) in [("", query.words), ("contentWords", query.about)] {
      let terms = SearchTerms(text)
      guard terms.isGiven else { continue }
      guard let expression = terms.expression else { return nil }
      parts.append(column.isEmpty ? "(\(expression))" : "\(column) : (\(expression))")
    }
    if let speaker {
      guard let expression = speaker.expression else { return nil }
      parts.append("speakerName : \(expression)")
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
    if !query.includesRejected { conditions.append("statement.review <> 'rejected'") }
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

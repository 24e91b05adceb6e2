internal import GRDB
internal import ReadoutRecord

/// Finds the utterances of a timeline, newest first, without reading their reports.
struct TimelineSQL {
  /// What becomes one entry.
  enum Group: Hashable {
    case utterance(UtteranceID)

    /// A statement that was not grouped.
    case single(StatementID)

    /// Reads the columns `id` and `utterance` of a statement.
    init(_ reader: RowReader) throws {
      self =
        try reader.optionalInteger("utterance").map {
          .utterance(UtteranceID(rawValue: Int64($0)))
        } ?? .single(StatementID(rawValue: Int64(reader.integer("id"))))
    }
  }

  /// The entries, newest first.
  struct Found {
    var groups: [Group] = []

    /// Whether there are more than the limit allowed.
    var isCut = false
  }

  private let sql: String
  private let arguments: StatementArguments
  private let limit: Int

  /// Makes the query; `nil` when its words hold nothing that an index has.
  init?(_ speaker: TimelineSpeaker, _ query: TimelineQuery) {
    let about = SearchTerms(query.about)
    guard let names = Self.names(of: speaker), !about.isGiven || about.expression != nil else {
      return nil
    }
    var match = "speakerName : (\(names))"
    if let subject = about.expression { match = "contentWords : (\(subject)) AND \(match)" }
    var conditions = [
      "statementWords MATCH ?", Self.isOf(speaker), "statement.review <> 'rejected'",
    ]
    if let kind = query.kind { conditions.append("statement.kind = '\(kind.rawValue)'") }
    conditions += Self.days(query)
    sql = """
      SELECT statement.id, statement.utterance FROM statementWords
      CROSS JOIN statement ON statement.id = statementWords.rowid
      WHERE \(conditions.joined(separator: " AND ")) ORDER BY statementWords.rowid DESC
      """
    limit = query.limit
    arguments = StatementArguments([match.databaseValue] + Self.arguments(of: speaker))
  }

  /// The utterances, up to the limit.
  ///
  /// - Complexity: Rows are read one by one until the limit is met.
  func utterances(_ db: Database) throws -> Found {
    var found = Found()
    var seen: Set<Group> = []
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    while let row = try rows.next() {
      let reader = RowReader(row: row)
      let group = try Group(reader)
      guard seen.insert(group).inserted else { continue }
      guard found.groups.count < limit else {
        found.isCut = true
        break
      }
      found.groups.append(group)
    }
    return found
  }

  /// The names of a speaker as a search for either of them; `nil` when no index has them.
  static func names(of speaker: TimelineSpeaker) -> String? {
    let names = SearchTerms.phrases(speaker.names)
    return names.isEmpty ? nil : names.joined(separator: " OR ")
  }

  /// The arguments of ``isOf(_:)``.
  static func arguments(of speaker: TimelineSpeaker) -> [DatabaseValue] {
    speaker.person.map { [$0.rawValue.databaseValue] } ?? speaker.names.map(\.databaseValue)
  }

  /// That a statement is of the speaker and not of a namesake.
  ///
  /// Of a person the mention in its article says so, of a body the name. Several speakers of one
  /// statement are each asked.
  static func isOf(_ speaker: TimelineSpeaker) -> String {
    guard speaker.person != nil else {
      let marks = speaker.names.map { _ in "?" }.joined(separator: ", ")
      return "statement.speakerName COLLATE NOCASE IN (\(marks))"
    }
    return MentionCondition.sql(personCount: 1)
  }

  private static func days(_ query: TimelineQuery) -> [String] {
    guard query.from != nil || query.to != nil else { return [] }
    var conditions = ["coalesce(statement.earliestDay, statement.latestDay) IS NOT NULL"]
    if let from = query.from?.dayNumber {
      conditions.append("(statement.latestDay IS NULL OR statement.latestDay >= \(from))")
    }
    if let to = query.to?.dayNumber {
      conditions.append("(statement.earliestDay IS NULL OR statement.earliestDay <= \(to))")
    }
    return conditions
  }
}

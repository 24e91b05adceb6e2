internal import GRDB
internal import ReadoutRecord

/// Finds what holds some words.
struct TraceFinder {
  let db: Database

  /// Whose words; `nil` for anybody's.
  let speaker: TimelineSpeaker?

  /// The newest statements that are looked at.
  private static let mostStatements = 2_000

  /// What holds the words, the most utterances first, of as many the earliest.
  func choices(of words: String) throws -> [TraceChoice] {
    let plain = words.filter { $0 != "\"" }
    for text in ["\"\(plain)\"", words] {
      let found = try choices(matching: SearchTerms(text))
      if !found.isEmpty { return found }
    }
    return []
  }

  private func choices(matching terms: SearchTerms) throws -> [TraceChoice] {
    guard let expression = terms.expression else { return [] }
    var match = "contentWords : (\(expression))"
    var conditions = ["statementWords MATCH ?", "statement.review <> 'rejected'"]
    var arguments: [DatabaseValue] = []
    if let speaker, let names = TimelineSQL.names(of: speaker) {
      match += " AND speakerName : (\(names))"
      conditions.append(TimelineSQL.isOf(speaker))
      arguments = TimelineSQL.arguments(of: speaker)
    }
    let sql = """
      SELECT statement.id, statement.utterance, statement.speakerName, \(StatementGroups.column)
      FROM statementWords CROSS JOIN statement ON statement.id = statementWords.rowid
      WHERE \(conditions.joined(separator: " AND "))
      ORDER BY statementWords.rowid DESC LIMIT \(Self.mostStatements)
      """
    let all = StatementArguments([match.databaseValue] + arguments)
    let rows = try Row.fetchAll(db, sql: sql, arguments: all)
    return try Self.choices(in: rows.map { RowReader(row: $0) })
  }

  private static func choices(in rows: [RowReader]) throws -> [TraceChoice] {
    var utterances: [TraceChoice.Subject: Set<Int>] = [:]
    var choices: [TraceChoice.Subject: TraceChoice] = [:]
    var order: [TraceChoice.Subject] = []
    for row in rows {
      let id = try row.integer("id")
      let utterance = try row.optionalInteger("utterance")
      let subject =
        try row.optionalInteger("talkingPoint").map {
          TraceChoice.Subject.talkingPoint(TalkingPointID(rawValue: Int64($0)))
        } ?? utterance.map { .utterance(UtteranceID(rawValue: Int64($0))) }
        ?? .statement(StatementID(rawValue: Int64(id)))
      utterances[subject, default: []].insert(utterance ?? id)
      guard choices[subject] == nil else { continue }
      order.append(subject)
      choices[subject] = TraceChoice(
        subject: subject, speaker: try row.optionalText("speakerName"), utteranceCount: 0)
    }
    let counted = order.reversed().compactMap { subject in
      choices[subject].map { choice in
        var choice = choice
        choice.utteranceCount = utterances[subject]?.count ?? 0
        return choice
      }
    }
    let places = counted.indices.sorted {
      (counted[$1].utteranceCount, $0) < (counted[$0].utteranceCount, $1)
    }
    return places.map { counted[$0] }
  }
}

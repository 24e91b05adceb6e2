internal import ReadoutRecord
internal import ReadoutText

/// A statement as columns of the table `statement`.
struct StatementRow {
  var id: StatementID
  var article: ArticleID
  var statement: Statement
  var words: StatementWords
}

extension StatementRow {
  /// Reads a row of `statement`.
  init(_ reader: RowReader) throws {
    id = StatementID(rawValue: Int64(try reader.integer("id")))
    article = ArticleID(rawValue: Int64(try reader.integer("article")))
    words = StatementWords(
      source: try reader.text("sourceWords"), cue: try reader.text("cueWords"),
      content: try reader.text("contentWords"))
    guard let saidOn: DateReading<SaidOnBasis> = try reader.date("saidOn"),
      let confidence = try reader.optionalNumber("confidence")
    else { throw reader.wrong("saidOnEvidence or confidence") }
    statement = Statement(
      n: try reader.integer("n"), kind: try reader.word("kind"), act: try reader.word("act"),
      source: try reader.spans("source"), cue: try reader.spans("cue"),
      content: try reader.spans("content"), speaker: try Self.speaker(reader),
      addressee: try reader.optionalText("addressee"),
      occasion: try reader.json(Occasion.self, "occasion"), saidOn: saidOn,
      isNegated: try reader.integer("negated") != 0, mood: try reader.word("mood"),
      parent: try reader.optionalInteger("parent"),
      isHeadline: try reader.integer("headline") != 0, confidence: confidence)
  }

  private static func speaker(_ reader: RowReader) throws -> Speaker? {
    guard let how: SpeakerResolution = try reader.optionalWord("speakerHow") else { return nil }
    var speaker = Speaker(unresolvedBecause: "", candidates: [])
    speaker.name = try reader.optionalText("speakerName")
    speaker.type = try reader.optionalWord("speakerType")
    speaker.role = try reader.optionalText("speakerRole")
    speaker.country = try reader.optionalText("speakerCountry")
    speaker.how = how
    speaker.confidence = try reader.optionalNumber("speakerConfidence")
    speaker.reason = try reader.optionalText("speakerReason")
    speaker.candidates = try reader.json([Speaker.Candidate].self, "speakerCandidates") ?? []
    return speaker
  }

  /// Inserts the row.
  func insert(with inserter: RowInserter, days: DayBounds) throws {
    try inserter.insert(try columns(days: days), into: "statement")
  }

  /// The row as columns.
  func columns(days: DayBounds) throws -> RowWriter {
    var row = RowWriter()
    row.add("id", Int(id.rawValue))
    row.add("article", Int(article.rawValue))
    row.add("n", statement.n)
    row.add("kind", statement.kind.rawValue)
    row.add("act", statement.act.rawValue)
    addSpans(to: &row)
    try addSpeaker(to: &row)
    row.add("addressee", statement.addressee)
    try row.add("occasion", json: statement.occasion)
    row.add("saidOn", statement.saidOn)
    row.add("earliestDay", days.earliest?.dayNumber)
    row.add("latestDay", days.latest?.dayNumber)
    row.add("negated", statement.isNegated)
    row.add("mood", statement.mood.rawValue)
    row.add("parent", statement.parent)
    row.add("headline", statement.isHeadline)
    row.add("confidence", statement.confidence)
    return row
  }

  private func addSpans(to row: inout RowWriter) {
    row.add("source", statement.source)
    row.add("cue", statement.cue)
    row.add("content", statement.content)
    row.add("sourceWords", words.source)
    row.add("cueWords", words.cue)
    row.add("contentWords", words.content)
  }

  private func addSpeaker(to row: inout RowWriter) throws {
    let speaker = statement.speaker
    row.add("speakerName", speaker?.name)
    row.add("speakerType", speaker?.type?.rawValue)
    row.add("speakerRole", speaker?.role)
    row.add("speakerCountry", speaker?.country)
    row.add("speakerHow", speaker?.how.rawValue)
    row.add("speakerConfidence", speaker?.confidence)
    row.add("speakerReason", speaker?.reason)
    let candidates = speaker?.candidates ?? []
    try row.add("speakerCandidates", json: candidates.isEmpty ? nil : candidates)
  }
}

internal import GRDB
internal import ReadoutRecord

extension Ledger {
  /// Counts what the ledger holds of a speaker.
  ///
  /// - Parameters:
  ///   - speaker: Who speaks.
  ///   - limit: The greatest number of statements that are counted, the newest.
  /// - Returns: The counts.
  /// - Throws: ``LedgerError`` with code `timedOut` when it takes longer than
  ///   ``LedgerOptions/searchSeconds``.
  /// - Complexity: O(n) in the statements that are counted.
  public func tally(of speaker: TimelineSpeaker, limit: Int = 2_000) throws -> SpeakerTally {
    guard let names = TimelineSQL.names(of: speaker) else { return SpeakerTally() }
    let sql = """
      SELECT \(SpeakerCounter.columns) FROM statementWords
      CROSS JOIN statement ON statement.id = statementWords.rowid
      CROSS JOIN article ON article.id = statement.article
      WHERE statementWords MATCH ? AND \(TimelineSQL.isOf(speaker))
      AND statement.review <> 'rejected' ORDER BY statementWords.rowid DESC LIMIT \(limit + 1)
      """
    let arguments = StatementArguments(
      ["speakerName : (\(names))".databaseValue] + TimelineSQL.arguments(of: speaker))
    return try reading("the counts of \(speaker.name)") { db in
      try TimeLimit(seconds: options.searchSeconds).limit(db) {
        var counter = SpeakerCounter(limit: limit)
        let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
        while let row = try rows.next() { try counter.count(RowReader(row: row)) }
        return counter.tally
      }
    }
  }
}

/// Counts the statements of one speaker, the newest first.
private struct SpeakerCounter {
  static let columns = """
    statement.id, statement.kind, statement.utterance, statement.occasion, statement.contentWords,
    coalesce(statement.earliestDay, statement.latestDay) AS day, article.outlet,
    \(StatementGroups.column)
    """

  let limit: Int
  private var statementCount = 0
  private var outlets = TallyCounter()
  private var kinds = TallyCounter()
  private var years = TallyCounter()
  private var counterparts = TallyCounter()
  private var subjects = SubjectCounter()
  private var utterances: Set<TimelineSQL.Group> = []
  private var points: [TalkingPointID: SpeakerTally.Point] = [:]

  init(limit: Int) { self.limit = limit }

  mutating func count(_ reader: RowReader) throws {
    statementCount += 1
    guard statementCount <= limit else { return }
    outlets.count(try reader.optionalText("outlet"))
    kinds.count(try reader.text("kind"))
    for name in try reader.json(Occasion.self, "occasion")?.with ?? [] { counterparts.count(name) }
    guard utterances.insert(try TimelineSQL.Group(reader)).inserted else { return }
    subjects.count(try reader.text("contentWords"))
    let day = try reader.optionalInteger("day").flatMap(CalendarDay.init(dayNumber:))
    years.count(day.map { String($0.iso.prefix(4)) })
    try countPoint(reader)
  }

  private mutating func countPoint(_ reader: RowReader) throws {
    guard let number = try reader.optionalInteger("talkingPoint") else { return }
    let id = TalkingPointID(rawValue: Int64(number))
    let newest = StatementID(rawValue: Int64(try reader.integer("id")))
    points[id, default: .init(id: id, utteranceCount: 0, newest: newest)].utteranceCount += 1
  }

  var tally: SpeakerTally {
    SpeakerTally(
      statementCount: min(statementCount, limit), isCut: statementCount > limit,
      outlets: outlets.byCount, kinds: kinds.byCount, years: years.byName,
      counterparts: counterparts.byCount, subjects: subjects.subjects,
      points: points.values.filter { $0.utteranceCount > 1 }
        .sorted { ($1.utteranceCount, $1.id) < ($0.utteranceCount, $0.id) })
  }
}

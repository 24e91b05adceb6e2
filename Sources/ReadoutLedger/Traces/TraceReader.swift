internal import GRDB
internal import ReadoutMatching
internal import ReadoutRecord

/// Reads a trace out of the groups, the links between statements and the index of words.
struct TraceReader {
  private let ledger: Ledger
  private let db: Database

  init(_ ledger: Ledger, _ db: Database) {
    self.ledger = ledger
    self.db = db
  }

  /// The trace; `nil` when there is nothing of it.
  func trace(_ subject: TraceSubject, choices: [TraceChoice]) throws -> Trace? {
    let entries = try subject.groups.compactMap(ledger.entry(in: db)).inOrderOfUse
    guard let first = entries.first else { return nil }
    let speaker = try speaker(of: first)
    return Trace(
      speaker: speaker?.name ?? Self.name(in: entries), person: speaker?.person,
      talkingPoint: subject.talkingPoint, uses: Self.uses(entries), isCut: subject.isCut,
      others: try others(than: speaker, entries), opposed: try opposed(to: entries, subject),
      choices: choices, coverage: try CoverageReader(db: db, from: nil, to: nil).coverage())
  }

  private static func name(in entries: [TimelineEntry]) -> String? {
    entries.flatMap(\.reports).compactMap { $0.statement.speaker?.name }
      .max { $0.utf8.count < $1.utf8.count }
  }

  private static func uses(_ entries: [TimelineEntry]) -> [TraceUse] {
    guard let first = entries.first else { return [] }
    return [TraceUse(entry: first)]
      + zip(entries, entries.dropFirst()).map { previous, entry in
        TraceUse(
          entry: entry, sincePrevious: WordingDrift(from: previous.pieces, to: entry.pieces),
          sinceFirst: WordingDrift(from: first.pieces, to: entry.pieces))
      }
  }

  /// Who said it: the person behind the name of a report, else the name itself.
  private func speaker(of entry: TimelineEntry) throws -> TimelineSpeaker? {
    guard let hit = entry.reports.first(where: { $0.statement.speaker?.name != nil }),
      let name = hit.statement.speaker?.name
    else { return nil }
    let sql = """
      SELECT person, person.name FROM mention JOIN person ON person.id = person
      WHERE article = ? AND mention.name = ?
      """
    guard
      let row = try Row.fetchOne(
        db, sql: sql, arguments: [hit.article.rawValue, name])
    else { return TimelineSpeaker(person: nil, name: name, names: [name], statementCount: 0) }
    return TimelineSpeaker(
      person: PersonID(rawValue: row[0]), name: row[1], names: [name], statementCount: 0)
  }
}

extension TraceReader {
  /// The most statements of others that are compared, and the most that are shown.
  private static let mostCompared = 300
  private static let mostOthers = 20

  /// Words are the same ones when the shorter statement shares so many of them, and no fewer than
  /// four.
  private static let leastShare = 0.6
  private static let leastCount = 4

  /// The same words of others: candidates share a rare run with the first or the last use.
  private func others(
    than speaker: TimelineSpeaker?, _ entries: [TimelineEntry]
  ) throws -> [OtherUse] {
    let models = [entries.first, entries.last].compactMap { $0?.pieces }
    let runs = Set(models.flatMap { RareRuns($0, limit: 3).runs }).sorted()
    let phrases = runs.compactMap { SearchTerms("\"\($0.filter { $0 != "\"" })\"").expression }
    guard !phrases.isEmpty else { return [] }
    let own = Set(entries.map(\.group))
    let groups = try candidates(phrases.joined(separator: " OR "), speaker)
      .filter { !own.contains($0) }
    let uses = try groups.compactMap(ledger.entry(in: db)).compactMap { entry in
      Self.use(entry, models)
    }
    return uses.sorted { $0.drift.share > $1.drift.share }.prefix(Self.mostOthers)
      .sorted { $0.entry.orderOfUse < $1.entry.orderOfUse }
  }

  private static func use(_ entry: TimelineEntry, _ models: [[String]]) -> OtherUse? {
    let drifts = models.map { WordingDrift(from: $0, to: entry.pieces) }
    guard let nearest = drifts.max(by: { $0.share < $1.share }), nearest.share >= leastShare,
      nearest.sharedCount >= leastCount
    else { return nil }
    return OtherUse(entry: entry, drift: nearest)
  }

  private func candidates(
    _ phrases: String, _ speaker: TimelineSpeaker?
  ) throws -> [TimelineSQL.Group] {
    let other = speaker.map { "NOT coalesce(\(TimelineSQL.isOf($0)), 0)" } ?? "true"
    let sql = """
      SELECT statement.id, statement.utterance FROM statementWords
      CROSS JOIN statement ON statement.id = statementWords.rowid
      WHERE statementWords MATCH ? AND \(other)
      ORDER BY statementWords.rowid DESC LIMIT \(Self.mostCompared)
      """
    let arguments = speaker.map(TimelineSQL.arguments) ?? []
    var seen: Set<TimelineSQL.Group> = []
    let rows = try Row.fetchAll(
      db, sql: sql,
      arguments: StatementArguments(["contentWords : (\(phrases))".databaseValue] + arguments))
    return try rows.map { try TimelineSQL.Group(RowReader(row: $0)) }
      .filter { seen.insert($0).inserted }
  }
}

extension TraceReader {
  /// The most reports whose links are followed, and the most proposals that are shown.
  private static let mostReports = 2_000
  private static let mostOpposed = 20

  /// What the links between statements say may take a use back, outside of the talking point.
  private func opposed(
    to entries: [TimelineEntry], _ subject: TraceSubject
  ) throws -> [OpposedUse] {
    let own = Set(subject.groups)
    let sql = "SELECT second FROM statementLink WHERE first = ? AND isOpposed ORDER BY second"
    let statement = try db.cachedStatement(sql: sql)
    var found: [TimelineSQL.Group: OpposedUse] = [:]
    for report in entries.flatMap(\.reports).prefix(Self.mostReports) {
      for other in try Int64.fetchAll(statement, arguments: [report.id.rawValue]) {
        guard found.count < Self.mostOpposed,
          let use = try opposed(StatementID(rawValue: other), against: report.id, own),
          found[use.entry.group].map({ $0.probability < use.probability }) ?? true
        else { continue }
        found[use.entry.group] = use
      }
    }
    return found.values.sorted { $0.entry.orderOfUse < $1.entry.orderOfUse }
  }

  private func opposed(
    _ id: StatementID, against report: StatementID, _ own: Set<TimelineSQL.Group>
  ) throws -> OpposedUse? {
    let sql = "SELECT id, utterance FROM statement WHERE id = ?"
    let row = try Row.fetchOne(try db.cachedStatement(sql: sql), arguments: [id.rawValue])
    guard let group = try row.map({ try TimelineSQL.Group(RowReader(row: $0)) }),
      !own.contains(group), let entry = try ledger.entry(in: db)(group)
    else { return nil }
    let profiles = ProfileReader(db)
    guard let a = try profiles.profile(of: report), let b = try profiles.profile(of: id) else {
      return nil
    }
    return OpposedUse(
      entry: entry, against: report, statement: id,
      probability: PairJudge.standard.judge(a: a, b: b).contradiction)
  }
}

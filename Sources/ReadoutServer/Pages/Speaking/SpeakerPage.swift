internal import ReadoutLedger
internal import ReadoutRecord

/// A speaker: roles, spellings, what was said over the years, and who reports it.
struct SpeakerPage: Sendable {
  /// Something counted, with the way to it.
  struct Counted: Sendable {
    var name: VisibleText
    var count: String
    var path: String?
  }

  /// A talking point of the speaker.
  struct Point: Sendable {
    var path: String
    var words: PageExcerpt
    var count: String
  }

  var name: VisibleText
  var id: String?
  var person: PersonFacts?
  var statements: String
  var filter: SpeakerFilterForm
  var years: [YearLink]
  var drawing: TimelineDrawing?
  var entries: [EntryRow]
  var hasEntries: Bool
  var undated: [EntryRow]
  var undatedCount: String?
  var isCut: Bool
  var isNarrowed: Bool
  var outlets: [Counted]
  var counterparts: [Counted]
  var subjects: [Counted]
  var points: [Point]
  var hasPoints: Bool
  var hasCounterparts: Bool
  var hasSubjects: Bool
  var coverage: CoverageLabel

  /// A year of the timeline.
  struct YearLink: Sendable {
    var title: String
    var count: String?
    var path: String
    var isHere: Bool
  }

  /// Asks the ledger.
  ///
  /// - Parameters:
  ///   - ledger: What is asked.
  ///   - speaker: Whose page it is.
  ///   - path: Where the page lies, without its fields.
  ///   - fields: What of the speaker is shown.
  /// - Throws: ``LedgerError`` when the file cannot be read, or it takes too long.
  init(_ ledger: Ledger, _ speaker: TimelineSpeaker, at path: String, _ fields: PageQuery) throws {
    let filter = SpeakerFilter(fields, path: path)
    let timeline = try ledger.timeline(of: speaker, filter.query)
    let tally = try ledger.tally(of: speaker)
    name = VisibleText(speaker.name)
    id = speaker.person?.description
    person = try speaker.person.flatMap { try ledger.person($0) }.map {
      try PersonFacts($0, ledger)
    }
    statements = (tally.isCut ? "More than " : "") + Count.of(tally.statementCount, "statement")
    self.filter = SpeakerFilterForm(filter)
    years = filter.years(tally.years)
    drawing = TimelineDrawing(timeline.dated, year: filter.year, name: speaker.name)
    entries = timeline.dated.reversed().compactMap { EntryRow($0) }
    hasEntries = !entries.isEmpty
    undated = timeline.undated.compactMap { EntryRow($0) }
    undatedCount = undated.isEmpty ? nil : Count.of(undated.count, "utterance")
    isCut = timeline.isCut
    isNarrowed = filter.isNarrowed
    outlets = tally.outlets.prefix(12).map {
      Counted(
        name: VisibleText($0.name), count: Count.grouped($0.count), path: PagePath.outlet($0.name))
    }
    counterparts = tally.counterparts.prefix(12).map {
      Counted(
        name: VisibleText($0.name), count: Count.grouped($0.count),
        path: PagePath.speaker(named: $0.name))
    }
    subjects = tally.subjects.map {
      Counted(
        name: VisibleText($0.name), count: Count.grouped($0.count),
        path: filter.path(with: "about", $0.name))
    }
    points = try tally.points.prefix(12).compactMap { try Self.point($0, ledger) }
    (hasPoints, hasCounterparts) = (!points.isEmpty, !counterparts.isEmpty)
    hasSubjects = !subjects.isEmpty
    coverage = CoverageLabel(timeline.coverage)
  }

  /// A talking point with the words of its newest statement; `nil` when that is gone.
  static func point(_ point: SpeakerTally.Point, _ ledger: Ledger) throws -> Point? {
    guard let newest = try ledger.statement(point.newest) else { return nil }
    return Point(
      path: PagePath.talkingPoint(point.id),
      words: PageExcerpt(newest.hit.words.content, limit: 160),
      count: Count.of(point.utteranceCount, "occasion"))
  }
}

import ReadoutLedger
import ReadoutRecord
import Testing

struct TimelineTests {
  private let wire: WireRecord
  private var ledger: Ledger { wire.ledger }

  init() throws { wire = try WireRecord() }

  private func timeline(_ query: TimelineQuery = TimelineQuery()) throws -> Timeline {
    let speaker = try #require(try ledger.timelineSpeakers(named: "Aldquist").first)
    return try ledger.timeline(of: speaker, query)
  }

  private func words(_ entries: [TimelineEntry]) -> [String] {
    entries.compactMap { $0.shown?.words.content }
  }

  @Test func reportsOfOneUtteranceAreOneEntryWithAllOutlets() throws {
    let grain = try timeline(TimelineQuery(about: "weapon")).dated
    #expect(grain.map(\.saidOn?.rawValue) == ["2031-06-20", "2031-09-23"])
    #expect(grain.first?.outlets == ["Northern Telegraph Agency", "The Sunward"])
  }

  @Test func ofOneDayQuotedWordsComeFirst() throws {
    let first = try timeline().dated.filter { $0.saidOn?.rawValue == "2031-09-23" }
    #expect(first.map { $0.shown?.statement.kind } == [.direct, .indirect])
  }

  @Test func whatNoReportDatesStandsApart() throws {
    let timeline = try timeline()
    #expect(timeline.undated.count == 2)
    #expect(timeline.undated.allSatisfy { $0.saidOn == nil })
    #expect(timeline.undated.first?.published?.rawValue == "2033-08-24")
  }

  @Test func othersAreNoneOfTheSpeakersEntries() throws {
    let all = try timeline()
    let speakers = (all.dated + all.undated).flatMap(\.reports).map(\.statement.speaker?.name)
    #expect(Set(speakers) == ["Mira Aldquist"])
  }

  @Test func daysAndKindsNarrowIt() throws {
    let from = try #require(EDTF(rawValue: "2031-07")?.earliest)
    let to = try #require(EDTF(rawValue: "2032")?.latest)
    let narrowed = try timeline(TimelineQuery(from: from, to: to, kind: .indirect))
    #expect(words(narrowed.dated) == ["that two more convoys would sail before the winter"])
    #expect(narrowed.coverage.articleCount == 2)
  }

  @Test func theNewestAreKeptWhereThereAreTooMany() throws {
    let cut = try timeline(TimelineQuery(limit: 1))
    #expect(cut.isCut)
    #expect(cut.undated.count == 1 && cut.dated.isEmpty)
    #expect(try !timeline(TimelineQuery(limit: 100)).isCut)
  }

  @Test func aSubjectThatNobodyRaisedGivesAnEmptyTimelineWithItsCoverage() throws {
    let empty = try timeline(TimelineQuery(about: "submarines"))
    #expect(empty.dated.isEmpty && empty.undated.isEmpty)
    #expect(empty.coverage.articleCount == 5)
  }

  @Test func aPersonIsFoundByIdNameAndSurname() throws {
    let byName = try ledger.timelineSpeakers(named: "mira aldquist")
    let person = try #require(byName.first?.person)
    #expect(try ledger.timelineSpeakers(named: person.description) == byName)
    #expect(try ledger.timelineSpeakers(named: "Aldquist") == byName)
    #expect(try ledger.timelineSpeakers(named: "Nobody").isEmpty)
  }

  @Test func statementsThatWereNotGroupedAreEntriesOfTheirOwn() throws {
    try wire.ledger.close()
    try wire.place.execute("UPDATE statement SET utterance = NULL")
    let ledger = try wire.place.open(.existing)
    let speaker = try #require(try ledger.timelineSpeakers(named: "Aldquist").first)
    let timeline = try ledger.timeline(of: speaker, TimelineQuery())
    #expect(timeline.dated.count + timeline.undated.count == 8)
    #expect(timeline.dated.allSatisfy { $0.utterance == nil && $0.reports.count == 1 })
  }
}

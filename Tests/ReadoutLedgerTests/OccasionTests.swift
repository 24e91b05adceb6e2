import ReadoutLedger
import ReadoutRecord
import ReadoutTestSupport
import Testing

struct OccasionTests {
  private let place: TemporaryLedger
  private let ledger: Ledger

  init() throws {
    place = try TemporaryLedger()
    ledger = try place.open()
    _ = try ledger.store([
      Self.report("first", "The Courant", on: "2031-05-02", at: "Tarnow"),
      Self.report("second", "The Flare", on: "2031-05-02", at: "tarnow"),
      Self.report("third", "Corvex", on: "2031-05-03", at: "Tarnow"),
      Self.report("fourth", "Corvex", on: "2031-05-04", at: "Port Aurel"),
    ])
  }

  /// A report of a press conference.
  private static func report(
    _ name: String, _ outlet: String, on day: String, at place: String
  ) -> ExtractedArticle {
    var extracted =
      SampleArticle(
        name: name, outlet: outlet, published: day, saidOn: day,
        paragraphs: ["[source:Varga] [cue:said] [content:the \(name) port will stay open]."]
      ).extracted
    for index in extracted.record.statements.indices {
      extracted.record.statements[index].occasion = Occasion(
        kind: .pressConference, place: place, with: ["Mira \(name)"], evidence: [])
    }
    return extracted
  }

  @Test func eachDayHasItsOwnTheNewestFirst() throws {
    let all = try ledger.occasions()
    #expect(all.map(\.id.day.iso) == ["2031-05-04", "2031-05-03", "2031-05-02"])
  }

  @Test func reportsOfSeveralOutletsAreOneWhateverTheLettersOfThePlace() throws {
    let id = try #require(try ledger.occasions().last?.id)
    let occasion = try #require(try ledger.occasion(id))
    #expect(occasion.outlets == ["The Courant", "The Flare"])
    #expect(occasion.with == ["Mira first", "Mira second"])
    #expect(occasion.summary.articleCount == 2)
  }

  @Test func everyOneOfTheListIsFoundByItsID() throws {
    for summary in try ledger.occasions() {
      let id = try #require(OccasionID(summary.id.description))
      #expect(try ledger.occasion(id)?.summary == summary)
    }
  }

  @Test func theStatementsLeadToTheirOccasion() throws {
    let occasion = try #require(try ledger.occasions().first)
    let hit = try #require(try ledger.occasion(occasion.id)?.statements.first)
    #expect(OccasionID(of: hit) == occasion.id)
  }

  @Test func aListGoesOnBehindADay() throws {
    let first = try #require(try ledger.occasions(limit: 1).last)
    let rest = try ledger.occasions(before: first.id.day)
    #expect(rest.map(\.id.day.iso) == ["2031-05-03", "2031-05-02"])
  }
}

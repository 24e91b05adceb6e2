import ReadoutLedger
import ReadoutRecord
import ReadoutTestSupport
import Testing

struct CoverageTests {
  private let place: TemporaryLedger
  private let ledger: Ledger

  init() throws {
    place = try TemporaryLedger()
    ledger = try place.open()
    _ = try ledger.store([
      SampleArticle(name: "a", outlet: "Tarnow Post", published: "2031-01-01").extracted,
      SampleArticle(
        name: "b", outlet: "Wire of the North", published: "2031-01-02",
        paragraphs: ["[source:Varga] [cue:said] [content:the quay is closed]."]
      ).extracted,
      SampleArticle(
        name: "c", outlet: "Tarnow Post", published: "2031-01-10", saidOn: nil,
        paragraphs: ["[source:Varga] [cue:said] [content:the quay is open]."]
      ).extracted,
      SampleArticle(
        name: "d", speaker: nil, outlet: nil, published: nil, saidOn: nil,
        paragraphs: ["[source:Officials] [cue:said] [content:grain waits in port]."]
      ).extracted,
    ])
  }

  private func day(_ text: String) throws -> CalendarDay {
    try #require(EDTF(rawValue: text)?.earliest)
  }

  @Test func articlesOutletsAndDaysAreCounted() throws {
    let coverage = try ledger.coverage()
    #expect(coverage.articleCount == 3)
    #expect(coverage.undatedArticleCount == 1)
    #expect(coverage.outletCount == 2)
    #expect(coverage.firstDay?.iso == "2031-01-01")
    #expect(coverage.lastDay?.iso == "2031-01-10")
  }

  @Test func theLongestTimeWithoutAnArticleIsFound() throws {
    let gap = try #require(try ledger.coverage().longestGap)
    #expect(gap.first.iso == "2031-01-03" && gap.last.iso == "2031-01-09")
    #expect(gap.dayCount == 7)
  }

  @Test func theEndsOfTheTimeAskedForBoundAGap() throws {
    let coverage = try ledger.coverage(from: day("2030-12-01"), to: day("2031-01-10"))
    let gap = try #require(coverage.longestGap)
    #expect(gap.first.iso == "2030-12-01" && gap.last.iso == "2030-12-31")
    let later = try ledger.coverage(from: day("2031-01-02"), to: day("2031-02-28"))
    #expect(later.articleCount == 2)
    #expect(later.longestGap?.first.iso == "2031-01-11")
    #expect(later.longestGap?.last.iso == "2031-02-28")
  }

  @Test func aTimeWithoutArticlesIsAllGap() throws {
    let coverage = try ledger.coverage(from: day("2040-01-01"), to: day("2040-01-31"))
    #expect(coverage.articleCount == 0 && coverage.outletCount == 0)
    #expect(coverage.firstDay == nil)
  }

  @Test func theUnknownShareIsThatOfTheStatements() throws {
    let coverage = try ledger.coverage()
    #expect(coverage.statementCount == 4)
    #expect(coverage.unknownSpeakerCount == 1)
    #expect(coverage.unknownDateCount == 2)
    #expect(coverage.unknownDateShare == 0.5)
  }

  @Test func whatIsForgottenIsNotCounted() throws {
    let unknown = try #require(try ledger.articles(named: "d").first)
    _ = try ledger.forget(unknown, reason: "a test", on: day("2031-03-01"))
    let coverage = try ledger.coverage()
    #expect(coverage.statementCount == 3)
    #expect(coverage.unknownSpeakerCount == 0)
    #expect(coverage.undatedArticleCount == 0)
  }

  @Test func anOlderLedgerIsCountedWhenItIsOpened() throws {
    let before = try ledger.coverage()
    try ledger.close()
    try place.execute(
      """
      DROP TRIGGER countStored; DROP TRIGGER countForgotten; DROP TRIGGER countCorrected;
      DROP TABLE dayCount; DROP INDEX articleByPublished;
      DELETE FROM grdb_migrations WHERE identifier = '0008-coverage';
      PRAGMA user_version = 5;
      """)
    #expect(try place.open(.existing).coverage() == before)
  }

  @Test func aGapBeginsBehindTheLongestOfOverlappingTimes() throws {
    let month = SampleArticle(
      name: "m", outlet: "Tarnow Post", published: "2031-01",
      paragraphs: ["[source:Varga] [cue:said] [content:no ship came]."])
    _ = try ledger.store([month.extracted])
    #expect(try ledger.coverage().longestGap == nil)
    #expect(try ledger.coverage().lastDay?.iso == "2031-01-31")
  }
}

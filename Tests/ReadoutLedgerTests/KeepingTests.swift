import Foundation
import ReadoutLedger
import ReadoutRecord
import ReadoutTestSupport
import Testing

/// Statistics, rejections and forgetting.
struct KeepingTests {
  private let place: TemporaryLedger
  private let ledger: Ledger

  init() throws {
    place = try TemporaryLedger()
    ledger = try place.open()
  }

  @Test func forgettingRemovesAnArticleForGood() throws {
    let secret = SampleArticle(
      name: "secret", paragraphs: ["[source:Varga] [cue:said] [content:zanzibarquux is near]."]
    ).extracted
    _ = try ledger.store([SampleArticle().extracted, secret])
    let day = try #require(CalendarDay(year: 2031, month: 6, day: 1))
    #expect(try place.bytes().range(of: Data("zanzibarquux".utf8)) != nil)

    let forgotten = try ledger.forget(ArticleID(rawValue: 2), reason: "a court order", on: day)
    #expect(forgotten?.digest == secret.record.article.sha256)
    #expect(forgotten?.statementCount == 1)
    #expect(try place.bytes().range(of: Data("zanzibarquux".utf8)) == nil)
    #expect(try ledger.search(StatementQuery(words: "zanzibarquux")).isEmpty)
    #expect(try ledger.article(ArticleID(rawValue: 2)) == nil)
    #expect(try ledger.check().isClean)

    let again = try ledger.store([secret])
    #expect(again.forgottenArticles == 1 && again.storedArticles == 0)
    #expect(try ledger.statistics().forgottenCount == 1)
    #expect(try ledger.forget(ArticleID(rawValue: 2), reason: "again", on: day) == nil)
  }

  @Test func idsOfAForgottenArticleAreNotGivenAgain() throws {
    _ = try ledger.store([SampleArticle(name: "one").extracted])
    let first = try #require(try ledger.search(StatementQuery()).first)
    let day = try #require(CalendarDay(year: 2031, month: 6, day: 1))
    _ = try ledger.forget(first.article, reason: "a test", on: day)
    let other = SampleArticle(name: "two", paragraphs: ["[cue:said] [content:other words]."])
    _ = try ledger.store([other.extracted])
    let second = try #require(try ledger.search(StatementQuery()).first)
    #expect(second.id > first.id && second.article > first.article)
  }

  @Test func statisticsCountWhatIsUnknown() throws {
    _ = try ledger.store([
      SampleArticle(name: "one", paragraphs: ["[content:a]", "[content:b]", "[content:c]"])
        .extracted,
      SampleArticle(
        name: "two", speaker: nil, outlet: nil, language: "de-AT", saidOn: nil,
        paragraphs: ["[content:d]"]
      ).extracted,
      SampleArticle(name: "three", language: nil, paragraphs: ["nobody"]).extracted,
      SampleArticle(name: "four", language: "en-GB", paragraphs: ["none"]).extracted,
      SampleArticle.rejected("noise", bytes: [0]),
    ])
    let statistics = try ledger.statistics()
    #expect(statistics.articleCount == 4 && statistics.statementCount == 4)
    #expect(statistics.statementsByKind == [.indirect: 3, .direct: 1])
    #expect(statistics.unknownSpeakerShare == 0.25 && statistics.unknownDateShare == 0.25)
    #expect(statistics.unanalysedArticleCount == 1)
    #expect(statistics.languages.filter { !$0.isAnalysed }.map(\.tag) == ["de-AT"])
    #expect(statistics.outlets.map(\.name) == ["Tarnow Post", nil])
    #expect(statistics.rejections == [.notAnArticle: 1])
    let line = statistics.json.line
    #expect(
      line.hasPrefix("{\"articles\": 4, \"copies\": 0, \"superseded\": 0, \"statements\": 4, "))
    #expect(line.contains("\"statementsByKind\": {\"direct\": 1, \"indirect\": 3}"))
  }

  @Test func anEmptyLedgerHasSharesOfZero() throws {
    let statistics = try ledger.statistics()
    #expect(statistics == LedgerStatistics())
    #expect(statistics.unknownSpeakerShare == 0)
    #expect(try ledger.check() == CheckReport())
  }

  @Test func rejectionsAreListedInTheOrderInWhichTheyWereMet() throws {
    _ = try ledger.store([
      SampleArticle.rejected("b", bytes: [1]),
      SampleArticle.rejected("a", bytes: [UInt8](repeating: 0xFF, count: 100)),
    ])
    let rejections = try ledger.rejections()
    #expect(rejections.map(\.location) == ["reports/b.bin", "reports/a.bin"])
    #expect(rejections.last?.sample.count == 64)
    #expect(rejections.first?.rejection.byteOffset == 3)
    #expect(try ledger.rejections(limit: 1).count == 1)
    #expect(try ledger.rejections(limit: -1).isEmpty)
    #expect(rejections.first?.json.line.contains("\"sample\": \"01\"") == true)
  }
}

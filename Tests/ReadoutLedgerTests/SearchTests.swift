import ReadoutLedger
import ReadoutRecord
import ReadoutTestSupport
import Testing

struct SearchTests {
  private let place: TemporaryLedger
  private let ledger: Ledger

  init() throws {
    place = try TemporaryLedger()
    ledger = try place.open()
    _ = try ledger.store([
      SampleArticle(
        name: "old", speaker: "Ilona V\u{E1}rga", outlet: "Tarnow Post", published: "2030-01-10",
        saidOn: "2030-01-09",
        paragraphs: [
          "[source:V\u{E1}rga] [cue:said] [content:the port will stay open].",
          "[source:V\u{E1}rga] [cue:said] [content:the multi-agent office won't close].",
        ]
      ).extracted,
      SampleArticle(
        name: "new", speaker: "Bero Lark", outlet: "Wire of the North", published: "2031-05-04",
        saidOn: "2031-05",
        paragraphs: ["[source:Lark] [cue:said] [content:Varga left the port open]."]
      ).extracted,
      SampleArticle(
        name: "undated", speaker: nil, outlet: nil, published: nil, saidOn: nil,
        paragraphs: ["[source:Officials] [cue:said] [content:grain waits in port]."]
      ).extracted,
    ])
  }

  private func contents(_ query: StatementQuery) throws -> [String] {
    try ledger.search(query).map(\.words.content)
  }

  @Test func withoutConditionsTheNewestComeFirst() throws {
    #expect(
      try contents(StatementQuery()) == [
        "Varga left the port open", "the multi-agent office won't close",
        "the port will stay open", "grain waits in port",
      ])
  }

  @Test func wordsMustAllBeThereWhateverTheirCaseAndAccents() throws {
    #expect(try contents(StatementQuery(words: "PORT \u{F3}pen")).count == 2)
    #expect(try contents(StatementQuery(words: "port grain")) == ["grain waits in port"])
    #expect(try contents(StatementQuery(words: "officials")) == ["grain waits in port"])
    #expect(try contents(StatementQuery(words: "submarine")).isEmpty)
  }

  @Test func aPhraseStandsInARowAndAStarBeginsAWord() throws {
    #expect(try contents(StatementQuery(words: "\"stay open\"")) == ["the port will stay open"])
    #expect(try contents(StatementQuery(words: "\"open stay\"")).isEmpty)
    #expect(try contents(StatementQuery(words: "mul*")).count == 1)
    #expect(try contents(StatementQuery(words: "mul")).isEmpty)
  }

  @Test func theSpeakerIsFoundBySurnameAndWordsAboutOnlyInTheContent() throws {
    #expect(try contents(StatementQuery(speaker: "varga")).count == 2)
    #expect(try contents(StatementQuery(speaker: "Ilona VARGA")).count == 2)
    #expect(try contents(StatementQuery(about: "varga")) == ["Varga left the port open"])
    #expect(try contents(StatementQuery(about: "port", speaker: "lark")).count == 1)
  }

  @Test func outletKindAndConfidenceNarrowTheSearch() throws {
    #expect(try contents(StatementQuery(outlet: "tarnow post")).count == 2)
    #expect(try contents(StatementQuery(kind: .direct)) == ["the multi-agent office won't close"])
    #expect(try contents(StatementQuery(minimumConfidence: 0.55)).count == 1)
  }

  @Test func daysMatchWhatMayHaveBeenSaidOnThem() throws {
    let may = try #require(CalendarDay(year: 2031, month: 5, day: 20))
    let january = try #require(CalendarDay(year: 2030, month: 1, day: 9))
    #expect(try contents(StatementQuery(from: may)) == ["Varga left the port open"])
    #expect(try contents(StatementQuery(to: january)).count == 2)
    #expect(try contents(StatementQuery(from: may, to: may)).count == 1)
    #expect(try contents(StatementQuery(from: january, to: january)).count == 2)
  }

  @Test func aPageGoesOnBehindTheLastHit() throws {
    let first = try ledger.search(StatementQuery(limit: 2))
    let rest = try ledger.search(StatementQuery(before: first.last?.id, limit: 2))
    #expect(first.count == 2 && rest.count == 2)
    #expect(Set((first + rest).map(\.id)).count == 4)
    #expect(try ledger.search(StatementQuery(words: "port", before: first.first?.id)).count == 2)
  }

  @Test(arguments: [(-1, 1), (0, 1), (20, 20), (1_000_000_000, 10_000)])
  func theLimitStaysWithinBounds(given: Int, kept: Int) {
    var query = StatementQuery(limit: given)
    #expect(query.limit == kept)
    query.limit = given
    #expect(query.limit == kept)
  }

  @Test(arguments: [
    "a'b", "multi-agent", "AND", "OR", "NOT", "\"", "\"\"", "NEAR(", "NEAR(a b, 2)", "*", "a*b",
    "^", "^port",
    "text:x", "contentWords:port", "{contentWords} : port", "-port", "+", "port + open", "(", ")",
    "((((", "%", "_", ";", "--", "'; DROP TABLE statement; --", "\\", "port\0open", "\u{202E}",
    "\u{0301}", "\u{1F6A2}", "-", "port AND", "\"port", "port\" open", "a* b* c* d* *", "\u{FFFD}",
  ])
  func signsOfAQueryLanguageAreTakenLiterally(text: String) throws {
    for query in [
      StatementQuery(words: text), StatementQuery(about: text), StatementQuery(speaker: text),
      StatementQuery(outlet: text),
    ] { _ = try ledger.search(query) }
    #expect(try ledger.statistics().statementCount == 4)
  }

  @Test func aHyphenatedWordIsFoundAndSignsAloneFindNothing() throws {
    #expect(try contents(StatementQuery(words: "multi-agent")).count == 1)
    #expect(try contents(StatementQuery(words: "won't")).count == 1)
    #expect(try contents(StatementQuery(words: "text:port")).isEmpty)
    #expect(try contents(StatementQuery(words: "*")).isEmpty)
    #expect(try contents(StatementQuery(words: " \n")).count == 4)
  }

  @Test func tenThousandWordsAreCutToTheFirstThirtyTwo() throws {
    let storm = repeatElement("port", count: 32).joined(separator: " ")
    let absent = repeatElement("absent*", count: 10_000).joined(separator: " ")
    #expect(try contents(StatementQuery(words: storm + " " + absent)).count == 3)
    let phrase = "\"" + repeatElement("the", count: 10_000).joined(separator: " ") + "\""
    #expect(try contents(StatementQuery(words: phrase)).isEmpty)
  }

  @Test func aSearchThatTakesTooLongIsBrokenOff() throws {
    let many = (0..<3_000).map { "[cue:said] [content:grain \($0)]" }
    _ = try ledger.store([SampleArticle(name: "many", paragraphs: many).extracted])
    let hasty = try Ledger(path: place.path, options: LedgerOptions(searchSeconds: 0))
    let error = #expect(throws: LedgerError.self) {
      _ = try hasty.search(StatementQuery(outlet: "none such"))
    }
    #expect(error?.code == .timedOut)
    #expect(try ledger.search(StatementQuery(words: "grain", limit: 5)).count == 5)
  }
}

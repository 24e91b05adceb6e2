import ReadoutLedger
import ReadoutRecord
import ReadoutTestSupport
import ReadoutText
import Testing

/// What goes into the ledger comes out of it.
struct RoundTripTests {
  private let place: TemporaryLedger
  private let ledger: Ledger

  init() throws {
    place = try TemporaryLedger()
    ledger = try place.open()
  }

  /// A record in which every field has a value.
  private static func full() throws -> ExtractedArticle {
    var sample = SampleArticle(paragraphs: [
      "[source:Varga] [cue:said] [content:\u{201C}caf\u{E9}s \u{1F6A2} stay\u{201D}].",
      "[source:She] [cue:added] [content:nothing].",
      "[content:Silence].",
    ]).extracted
    let day = try #require(EDTF(rawValue: "[2031-05-01,2031-05-02]"))
    sample.record.engine.weights = "sha256:00"
    sample.record.article.metadata.credit = ["Wire \"One\"", "Two"]
    sample.record.article.metadata.byline = ["A. Writer"]
    sample.record.article.metadata.url = "https://example.org/a?b=c"
    sample.record.article.dateline = Dateline(
      place: "Tarnow", agency: nil, date: EDTF(rawValue: "XXXX-05-04"),
      span: [CodePointSpan(16, 20)])
    sample.record.text?.value = sample.article?.text.string
    sample.record.statements[0].occasion = Occasion(
      kind: .pressConference, place: nil, with: ["B. Lark"], evidence: [CodePointSpan(0, 4)])
    sample.record.statements[0].saidOn = DateReading(
      day, basis: .relative, evidence: [CodePointSpan(0, 4), CodePointSpan(5, 9)])
    sample.record.statements[0].addressee = "the council"
    sample.record.statements[1].speaker = Speaker(
      unresolvedBecause: "two fit", candidates: [.init(name: "B. Lark", confidence: 0.1 + 0.2)])
    sample.record.statements[1].parent = 1
    sample.record.statements[1].isNegated = true
    sample.record.statements[1].isHeadline = true
    sample.record.statements[1].mood = .question
    sample.record.statements[2].speaker = nil
    sample.record.statements[2].saidOn = DateReading(unknownBecause: "no day is named")
    return sample
  }

  @Test func aRecordComesBackAsItWasStored() throws {
    let given = try Self.full()
    let summary = try ledger.store([given])
    #expect(summary.storedArticles == 1 && summary.failures.isEmpty)
    let stored = try #require(try ledger.article(ArticleID(rawValue: 1)))
    #expect(stored.record == given.record)
    #expect(stored.record.json.line == given.record.json.line)
    #expect(stored.location == given.location)
    #expect(stored.originalByteCount == given.original.count)
    #expect(stored.statementIDs.count == 3)
    #expect(try ledger.check().isClean)
  }

  @Test func whatIsUnknownComesBackAsUnknown() throws {
    var given = SampleArticle(outlet: nil, language: nil, published: nil, saidOn: nil).extracted
    given.record.article.metadata.title = nil
    given.record.text?.title = nil
    _ = try ledger.store([given])
    let first = try ledger.article(ArticleID(rawValue: 1))
    #expect(first?.record == given.record)
    given = SampleArticle(name: "undated", paragraphs: ["Nobody speaks."]).extracted
    given.record.article.metadata.published = DateReading(unknownBecause: "two dates are given")
    _ = try ledger.store([given])
    let second = try ledger.article(ArticleID(rawValue: 2))
    #expect(second?.record == given.record)
  }

  @Test func aTextFromHTMLIsProvedThroughItsMap() throws {
    let markup = "<p>Varga said the port &amp; dock  stay open.</p>"
    let text = StoredText("Varga said the port & dock stay open.")
    var map = SourceMap()
    map.append(units: 20, textWidth: 1, originalWidth: 1, originalStart: 3)
    map.append(units: 1, textWidth: 1, originalWidth: 5, originalStart: 23)
    map.append(units: 5, textWidth: 1, originalWidth: 1, originalStart: 28)
    map.append(units: 1, textWidth: 1, originalWidth: 2, originalStart: 33)
    map.append(units: 10, textWidth: 1, originalWidth: 1, originalStart: 35)
    let article = Article(
      id: "dock", location: "dock.html", original: Array(markup.utf8), format: .html,
      charset: "utf-8", text: text, sourceMap: map, title: nil, body: text.span,
      metadata: ArticleMetadata())
    let statement = Statement(
      n: 1, kind: .indirect, act: .speech, source: [CodePointSpan(0, 5)],
      cue: [CodePointSpan(6, 10)], content: [CodePointSpan(11, 36)],
      speaker: nil, saidOn: DateReading(unknownBecause: "no day is named"), confidence: 1)
    let record = SampleArticle.record(of: article, statements: [statement])
    let given = ExtractedArticle(
      location: "dock.html", original: article.original, article: article, record: record)
    #expect(try ledger.store([given]).storedArticles == 1)
    #expect(try ledger.check().problems.isEmpty)
    let hit = try #require(try ledger.search(StatementQuery(words: "dock")).first)
    let receipt = try #require(try ledger.statement(hit.id)).receipt
    #expect(receipt.selectors.last?.words == "the port & dock stay open")
    #expect(receipt.selectors.last?.originalBytes == 14..<44)
  }

  @Test func aNullCharacterIsShownAndDoesNotEndTheWords() throws {
    let given = SampleArticle(paragraphs: ["[cue:said] [content:open\0now]"]).extracted
    _ = try ledger.store([given])
    #expect(
      try ledger.search(StatementQuery(words: "now")).first?.words.content == "open\u{2400}now")
    #expect(try ledger.check().isClean)
  }

  @Test func anArticleIsFoundByItsName() throws {
    _ = try ledger.store([SampleArticle().extracted])
    #expect(try ledger.articles(named: "grain-terminal") == [ArticleID(rawValue: 1)])
    #expect(try ledger.articles(named: "other").isEmpty)
    #expect(try ledger.article(ArticleID(rawValue: 2)) == nil)
  }
}

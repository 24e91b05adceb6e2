import ReadoutLedger
import ReadoutMatching
import ReadoutRecord
import ReadoutTestSupport
import Testing

/// Quotations against a ledger of a few reports.
struct VerificationTests {
  private let place: TemporaryLedger
  private let ledger: Ledger

  init() throws {
    place = try TemporaryLedger()
    ledger = try place.open()
    _ = try ledger.store([
      SampleArticle(
        name: "lease", speaker: "Alexei Veshnyar", outlet: "Tarnow Post",
        paragraphs: [
          "[source:Veshnyar] [cue:said] [content:that the harbour lease ends in the spring].",
          """
          [source:Veshnyar] [cue:said] [content:"President Korvanova will not renew the lease of \
          the northern harbour before the spring tide,"].
          """,
          "[source:Veshnyar] [cue:said] [content:that three pilots were still missing].",
        ]
      ).extracted,
      SampleArticle(
        name: "pilots", speaker: "Ilona Varga", outlet: "Wire of the North",
        paragraphs: [
          "[source:Varga] [cue:said] [content:that nobody had asked the fishermen].",
          """
          [source:Varga] [cue:said] [content:"Nobody asked the fishermen when the pilots went on \
          strike in March"].
          """,
        ]
      ).extracted,
    ])
  }

  private func verify(_ text: String, _ speaker: String? = nil) throws -> VerifiedQuotation {
    try ledger.verify(QuotationQuery(text: text, speaker: speaker))
  }

  private let lease = "President Korvanova will not renew the lease of the northern harbour"

  @Test func aQuotationIsFoundWithAReceiptThatHolds() throws {
    let found = try verify(lease)
    let report = try #require(found.reports.first)
    #expect(found.finding == .verbatim)
    #expect(report.hit.outlet == "Tarnow Post")
    #expect(report.problem == nil)
    #expect(report.receipt.selectors.contains { $0.words.contains("northern harbour") })
  }

  @Test func whatAPersonHasRejectedIsNoReport() throws {
    let id = try #require(try verify(lease).reports.first?.hit.id)
    let count = try ledger.statistics().statementCount
    let stamp = JournalStamp(who: "anna", at: "2031-06-01T09:00:00Z")
    _ = try ledger.correct([.reject], on: id, stamp: stamp)
    #expect(try ledger.statistics().statementCount == count - 1)
    #expect(try verify(lease).reports.allSatisfy { $0.hit.id != id })
    #expect(try ledger.trace(words: "northern harbour before the spring tide") == nil)
    let speaker = try #require(try ledger.timelineSpeakers(named: "Veshnyar").first)
    let timeline = try ledger.timeline(of: speaker, TimelineQuery())
    let reports = (timeline.dated + timeline.undated).flatMap(\.reports)
    #expect(!reports.isEmpty && !reports.contains { $0.id == id })
  }

  @Test func aPersonIsNamedByIdToo() throws {
    let id = try #require(try ledger.persons(named: "Veshnyar").first?.id.description)
    #expect(try verify(lease, id).finding == .verbatim)
    let another = try verify("Nobody asked the fishermen when the pilots went on strike", id)
    #expect(another.finding == .otherSpeaker)
  }

  @Test(arguments: [
    "President Korvannova will not renew the lease of the northern harbour",
    "President Korwanova will not renew the laese of the nothern harbor",
  ])
  func slipsAndOtherTransliterationsAreFound(text: String) throws {
    let found = try verify(text)
    #expect(found.finding == .verbatim)
    #expect(found.reports.first?.isMisspelt == true)
  }

  @Test func aWordThatTheLedgerKnowsIsNoSlip() throws {
    #expect(try verify(lease.replacing("not", with: "now")).finding == .altered)
    #expect(try verify(lease.replacing("lease", with: "tide")).finding == .altered)
  }

  @Test func theSpeakerIsTakenInAnySpelling() throws {
    #expect(try verify(lease, "Veshniar").finding == .verbatim)
    #expect(try verify(lease, "alexey veshnyar").finding == .verbatim)
    let other = try verify(lease, "Varga")
    #expect(other.finding == .otherSpeaker)
    #expect(other.reports.first?.speaker == .other)
    #expect(try verify(lease).isSpeakerKnown == nil)
    #expect(other.isSpeakerKnown == true)
  }

  @Test func aSpeakerOfWhomNothingIsReportedIsTold() throws {
    let found = try verify(lease, "Nobody Known")
    #expect(found.finding == .otherSpeaker && found.isSpeakerKnown == false)
    #expect(found.json.line.contains("\"speakerKnown\": false"))
  }

  @Test func partsOfTwoArticlesAreStitched() throws {
    let found = try verify(
      "Nobody asked the fishermen when the pilots went on strike. President Korvanova will not "
        + "renew the lease.")
    #expect(found.finding == .stitched)
    #expect(found.reports.map(\.hit.outlet) == ["Wire of the North", "Tarnow Post"])
  }

  @Test func whatIsOnlyToldIsAParaphrase() throws {
    let found = try verify("The harbour lease will end in the spring")
    #expect(found.finding == .paraphrase)
    #expect(found.reports.first?.hit.statement.kind == .indirect)
  }

  @Test func whatNobodySaidIsNotFoundAndTheNearestAreShown() throws {
    let found = try verify("The pilots of the harbour have always been paid in foreign grain")
    #expect(found.finding == .notFound)
    #expect(found.reports.isEmpty)
    #expect((1...3).contains(found.nearest.count))
  }

  @Test func aDamagedOriginalIsToldWithTheAnswer() throws {
    try ledger.close()
    try place.execute("UPDATE article SET originalDigest = zeroblob(32) WHERE name = 'lease'")
    let found = try place.open().verify(QuotationQuery(text: lease))
    #expect(found.reports.first?.problem == "the digest of its original differs")
  }

  @Test(arguments: [
    "", "\"", "AND", "NEAR(a b)", "contentWords:lease AND northern", "^ * ( ) { } : -",
    "'; DROP TABLE statement; --", "\0\0", "\u{202E}", "\u{0301}\u{0301}", "\u{1F6A2}",
    "lease* OR northern* NOT harbour AND pilots NEAR strike",
  ])
  func signsOfAQueryLanguageAreWordsOrNothing(text: String) throws {
    _ = try verify(text)
    _ = try verify("President will renew", text)
    #expect(try ledger.statistics().statementCount == 5)
  }

  @Test func aMegabyteOfWordsIsAnsweredFromItsBeginning() throws {
    let text = lease + ". " + (0..<120_000).map { "word\($0)" }.joined(separator: " ")
    let found = try verify(text)
    #expect(found.isShortened)
    #expect(found.wordCount == PastedQuotation.wordLimit)
  }

  @Test func theAnswerIsTheSameEveryTime() throws {
    let text = "Nobody asked the fishermen when the pilots went on strike"
    #expect(try verify(text).json.line == verify(text).json.line)
  }
}

import ReadoutAttribution
import ReadoutModels
import ReadoutRecord
import ReadoutTestSupport
import ReadoutText
import Testing

/// What the fast model finds, with the weights of the program; no figure of theirs is pinned.
struct FastAttributorTests {
  private static let builder = RecordBuilder(model: .fast)

  private func record(of article: Article) -> Record {
    let engine = EngineIdentity(version: "test", model: "fast", weights: nil)
    return Self.builder.record(of: article, engine: engine)
  }

  private func words(_ spans: [CodePointSpan], _ article: Article) -> [String] {
    spans.compactMap(article.text.span).map { article.text[$0] }
  }

  @Test(arguments: SampleReports.all)
  func theInvariantsHoldAndASecondRunGivesTheSame(report: SampleReports.Report) {
    let article = ReportedText.titledArticle(report.text)
    let record = record(of: article)
    #expect(RecordInvariants(record: record, article: article).violations == [])
    #expect(!record.statements.isEmpty)
    #expect(record.statements.allSatisfy { (0...1).contains($0.confidence) })
    #expect(self.record(of: article).json.line == record.json.line)
  }

  @Test(arguments: DamagedReport.allCases)
  func damagedReportsKeepTheInvariants(damage: DamagedReport) {
    for (seed, report) in SampleReports.all.enumerated() {
      var generator = SeededGenerator(seed: UInt64(seed))
      let start = report.text.prefix(1500)
      let article = ReportedText.titledArticle(damage.applied(to: String(start), &generator))
      let violations = RecordInvariants(record: record(of: article), article: article).violations
      #expect(violations == [], "\(report.name), \(damage)")
    }
  }

  @Test(arguments: [
    "", " ", "\n\n", "\"", "\u{201C}\u{201D}", "said", "\"said\"", "Tavik said", "Tavik said:",
    ", said .", "\u{201C}It is open", "said said said said", "...", "\u{2014}", "1", "\u{FEFF}",
  ])
  func scrapsOfTextAreRead(text: String) {
    let article = ReportedText.titledArticle(text)
    let record = record(of: article)
    #expect(RecordInvariants(record: record, article: article).violations == [])
  }

  @Test func reportedSpeechIsFound() throws {
    let text = StoredText("The harbour will stay open, Mayor Tavik Oren said on Monday.")
    let article = ReportedText.article(text)
    let statement = try #require(record(of: article).statements.first)
    #expect(words(statement.cue, article) == ["said"])
    #expect(words(statement.source, article).joined().contains("Tavik Oren"))
    #expect(words(statement.content, article) == ["The harbour will stay open"])
    #expect(statement.act == .speech && statement.kind == .indirect)
  }

  @Test func directSpeechIsFound() throws {
    let text = StoredText("It rained.\n\n\"The harbour will stay open,\" said Mayor Tavik Oren.")
    let article = ReportedText.article(text)
    let statement = try #require(record(of: article).statements.first)
    #expect(words(statement.cue, article) == ["said"])
    #expect(words(statement.source, article).joined().contains("Tavik Oren"))
    #expect(words(statement.content, article) == ["\"The harbour will stay open,\""])
    #expect(statement.kind == .direct)
  }

  @Test func boilerplateSaysNothing() {
    let text = "Read more: \"It is open,\" Mayor Tavik Oren said"
    let article = ReportedText.article(StoredText("It rained in Varn.\n\n" + text))
    let document = AnalysedText(article.text, title: nil, body: article.body)
    #expect(document.paragraphs.last?.role == .boilerplate)
    #expect(record(of: article).statements.isEmpty)
  }

  @Test func theWeightsAreNamedByTheirDigestAndRulesHaveNone() throws {
    let weights = try #require(AttributionModel.fast.weights)
    #expect(weights == "sha256:" + SHA256Digest(of: EmbeddedWeights.fast).hex)
    #expect(AttributionModel.rules.weights == nil)
  }
}

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

  @Test func theWeightsAreNamedByTheirDigestAndRulesHaveNone() {
    let fast = EmbeddedWeights.fast
    let accurate = EmbeddedWeights.accurate.withUnsafeBytes { Array($0) }
    let hint: Comment = "run Scripts/digest-weights.sh"
    #expect(AttributionModel.fast.weights == "sha256:" + SHA256Digest(of: fast).hex, hint)
    #expect(
      AttributionModel.accurate.weights == "sha256:" + SHA256Digest(of: accurate + fast).hex, hint)
    #expect(AttributionModel.exhaustive.weights == AttributionModel.accurate.weights)
    #expect(AttributionModel.rules.weights == nil)
  }
}

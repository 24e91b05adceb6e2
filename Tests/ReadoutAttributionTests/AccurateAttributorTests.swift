import ReadoutAttribution
import ReadoutModels
import ReadoutRecord
import ReadoutTestSupport
import ReadoutText
import Testing

/// What the accurate model finds, with the weights of the program; no figure of theirs is pinned.
///
/// Texts are short, because the kernels are slow in a debug build.
struct AccurateAttributorTests {
  private static let builder = RecordBuilder(model: .accurate)

  private func record(of article: Article) -> Record {
    let engine = EngineIdentity(version: "test", model: "accurate", weights: nil)
    return Self.builder.record(of: article, engine: engine)
  }

  @Test(arguments: SampleReports.all.prefix(6))
  func theInvariantsHoldAndASecondRunGivesTheSame(report: SampleReports.Report) {
    let article = ReportedText.titledArticle(String(report.text.prefix(500)))
    let record = record(of: article)
    #expect(RecordInvariants(record: record, article: article).violations == [])
    #expect(record.statements.allSatisfy { (0...1).contains($0.confidence) })
    #expect(self.record(of: article).json.line == record.json.line)
  }

  @Test(arguments: KernelPath.allCases.filter(\.isAvailable))
  func everyPathGivesTheSameProbabilities(path: KernelPath) throws {
    let text = StoredText("“We are ready,” the minister said.\n\nVarn denied it, NTA reported.")
    let document = AnalysedText(text, title: nil, body: text.span)
    func reading(_ path: KernelPath) throws -> EncoderReading {
      let model = try AccurateModel(TensorFile(EmbeddedWeights.accurate), path: path)
      let text = TaggedText(document, rates: .none, hints: RuleAttributor().hints(in: document))
      return EncoderReading(text, model: model, scratch: model.makeScratch())
    }
    let (reference, other) = try (reading(.portable), reading(path))
    #expect(reference.roles == other.roles)
    #expect(reference.links(of: 8..<9, in: 0..<10) == other.links(of: 8..<9, in: 0..<10))
  }

  @Test func paragraphsThatAreNotWantedAreNotRead() throws {
    let text = StoredText("Oren said it is open.\n\nOren said it is shut.")
    let document = AnalysedText(text, title: nil, body: text.span)
    let model = try AccurateModel(TensorFile(EmbeddedWeights.accurate))
    let tagged = TaggedText(document, rates: .none, hints: [])
    let reading = EncoderReading(tagged, model: model, scratch: model.makeScratch()) { $0 == 1 }
    let half = document.paragraphs[0].tokens.upperBound * RoleLabel.allCases.count
    #expect(reading.roles[..<half].allSatisfy { $0 == 0 })
    #expect(reading.roles[half...].contains { $0 > 0 })
    #expect(reading.links(of: 1..<2, in: document.paragraphs[0].tokens).isEmpty)
    #expect(!reading.links(of: 7..<8, in: document.paragraphs[1].tokens).isEmpty)
  }
}

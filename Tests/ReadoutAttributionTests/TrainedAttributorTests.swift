import ReadoutAttribution
import ReadoutRecord
import ReadoutText
import Testing

/// What every trained model finds, with the weights of the program; no figure of theirs is pinned.
struct TrainedAttributorTests {
  private static let models = [AttributionModel.fast, .accurate]

  private static let builders = Dictionary(
    uniqueKeysWithValues: models.map { ($0, RecordBuilder(model: $0)) })

  private func record(of article: Article, by model: AttributionModel) throws -> Record {
    let engine = EngineIdentity(version: "test", model: model.rawValue, weights: nil)
    return try #require(Self.builders[model]).record(of: article, engine: engine)
  }

  private func words(_ spans: [CodePointSpan], _ article: Article) -> [String] {
    spans.compactMap(article.text.span).map { article.text[$0] }
  }

  @Test(
    arguments: models,
    [
      "", " ", "\n\n", "\"", "\u{201C}\u{201D}", "said", "\"said\"", "Tavik said", "Tavik said:",
      ", said .", "\u{201C}It is open", "said said said said", "...", "\u{2014}", "1", "\u{FEFF}",
      "\u{1F600}\u{200D}", "[SEP]",
    ])
  func scrapsOfTextAreRead(model: AttributionModel, text: String) throws {
    let article = ReportedText.titledArticle(text)
    let record = try record(of: article, by: model)
    #expect(RecordInvariants(record: record, article: article).violations == [])
  }

  @Test(arguments: models)
  func reportedSpeechIsFound(model: AttributionModel) throws {
    let text = StoredText("The harbour will stay open, Mayor Tavik Oren said on Monday.")
    let article = ReportedText.article(text)
    let statement = try #require(try record(of: article, by: model).statements.first)
    #expect(words(statement.cue, article) == ["said"])
    #expect(words(statement.source, article).joined().contains("Tavik Oren"))
    #expect(words(statement.content, article) == ["The harbour will stay open"])
    #expect(statement.act == .speech && statement.kind == .indirect)
  }

  @Test(arguments: models)
  func directSpeechIsFound(model: AttributionModel) throws {
    let text = StoredText("It rained.\n\n\"The harbour will stay open,\" said Mayor Tavik Oren.")
    let article = ReportedText.article(text)
    let statement = try #require(try record(of: article, by: model).statements.first)
    #expect(words(statement.cue, article) == ["said"])
    #expect(words(statement.source, article).joined().contains("Tavik Oren"))
    #expect(words(statement.content, article) == ["\"The harbour will stay open,\""])
    #expect(statement.kind == .direct)
  }

  @Test(arguments: models)
  func boilerplateSaysNothing(model: AttributionModel) throws {
    let text = "Read more: \"It is open,\" Mayor Tavik Oren said"
    let article = ReportedText.article(StoredText("It rained in Varn.\n\n" + text))
    let document = AnalysedText(article.text, title: nil, body: article.body)
    #expect(document.paragraphs.last?.role == .boilerplate)
    #expect(try record(of: article, by: model).statements.isEmpty)
  }
}

import ReadoutModels
import ReadoutText
import Testing

@testable import Lab

/// Annotated articles as the encoder's training reads them.
struct TrainingExampleTests {
  private static let text = StoredText("Öre is shut, she said.\n\n“Go,” Tal added. He left.")
  private static let document = AnalysedText(text, title: nil, body: text.span)

  private static func example() -> TrainingExample {
    let attribution = GoldAttribution(
      source: [4], cue: [5], content: [2, 0, 1], isNested: true)
    return TrainingExample(
      GoldArticle(
        id: "a", guidelines: .record, document: document, attributions: [attribution], weight: 1))
  }

  @Test func tokensAreTheCharactersOfTheText() {
    let example = Self.example()
    #expect(example.tokens.prefix(5) == ["Öre", "is", "shut", ",", "she"])
    #expect(example.tokens.count == Self.document.tokens.count)
  }

  @Test func everyTokenHasARowInEachTableOfTraits() {
    let traits = Self.example().traits
    let tables = PieceTraits.rowCounts
    #expect(traits.count == Self.document.tokens.count * tables.count)
    #expect(traits.enumerated().allSatisfy { Int($1) < tables[$0 % tables.count] })
  }

  @Test func structureIsGivenInTokens() {
    let example = Self.example()
    #expect(example.paragraphs == Self.document.paragraphs.map(\.tokens.lowerBound))
    #expect(example.sentences == Self.document.sentences.map(\.tokens.lowerBound))
    #expect(example.sentences.count == 3)
    for (token, window) in example.windows.enumerated() {
      #expect(window[0] <= token && token < window[1])
    }
  }

  @Test func attributionsAreInOrder() {
    let attribution = Self.example().attributions[0]
    #expect(attribution.content == [0, 1, 2] && attribution.cue == [5] && attribution.nested)
    #expect(Self.example().guidelines == "record")
  }
}

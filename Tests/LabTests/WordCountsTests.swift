import ReadoutModels
import ReadoutText
import Testing

@testable import Lab

struct WordCountsTests {
  private func article(_ body: String, cue: String) throws -> GoldArticle {
    let text = StoredText(body)
    let document = AnalysedText(text, title: nil, body: text.span)
    let index = try #require(document.tokens.firstIndex { $0.key == cue })
    let attribution = GoldAttribution(source: [0], cue: [index], content: [], isNested: false)
    return GoldArticle(
      id: cue, guidelines: .polnear, document: document, attributions: [attribution], weight: 1)
  }

  private func cueBin(_ word: String, _ rates: WordRates) -> UInt8 {
    rates.entries[WordRates.index(of: FeatureHash.word(word.utf8))] / 8
  }

  @Test func anArticleDoesNotSeeItsOwnAnnotation() throws {
    let first = try article("Tavik bellowed it.", cue: "bellowed")
    let second = try article("Tavik said it.", cue: "said")
    let counts = WordCounts([first, second])
    #expect(cueBin("bellowed", counts.rates(without: nil)) > 0)
    #expect(cueBin("bellowed", counts.rates(without: first)) == 0)
    #expect(counts.rates(without: second) == WordCounts([first]).rates(without: nil))
  }
}

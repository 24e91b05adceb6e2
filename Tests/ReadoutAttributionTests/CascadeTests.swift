import ReadoutAttribution
import ReadoutModels
import ReadoutText
import Testing

/// Which paragraphs the encoder need not read.
struct CascadeTests {
  private let cascade = Cascade(bound: 0.1)

  /// Paragraphs whose first words begin a cue with these probabilities.
  private func wanted(_ begins: [Float]) -> [Bool] {
    let sentence = "The harbour stays open through the winter, and boats come in."
    let text = StoredText(begins.map { _ in sentence }.joined(separator: "\n\n"))
    let document = AnalysedText(text, title: nil, body: text.span)
    let starts = document.paragraphs.map(\.tokens.lowerBound)
    let roles = document.tokens.indices.flatMap { token in
      let begin = starts.firstIndex(of: token).map { begins[$0] } ?? 0
      return RoleLabel.allCases.map { $0 == .beginCue ? begin : (1 - begin) / 6 }
    }
    return cascade.wanted(by: roles, in: document)
  }

  @Test func paragraphsWhereNothingCanBeSaidAreLeftOut() {
    #expect(wanted([0.05, 0.1, 0.5, 0.09, 1]) == [false, true, true, false, true])
  }

  @Test func anEmptyTextHasNothingToRead() { #expect(wanted([]).isEmpty) }
}

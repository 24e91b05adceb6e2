import ReadoutAttribution
import ReadoutModels
import ReadoutText
import Testing

/// Which paragraphs the encoder need not read.
struct CascadeTests {
  private let cascade = Cascade(lower: 0.1, upper: 0.9)

  /// Paragraphs whose first words begin a cue with these probabilities.
  private func doubtful(_ begins: [Float]) -> [Bool] {
    let sentence = "The harbour stays open through the winter, and boats come in."
    let text = StoredText(begins.map { _ in sentence }.joined(separator: "\n\n"))
    let document = AnalysedText(text, title: nil, body: text.span)
    let starts = document.paragraphs.map(\.tokens.lowerBound)
    let roles = document.tokens.indices.flatMap { token in
      let begin = starts.firstIndex(of: token).map { begins[$0] } ?? 0
      return RoleLabel.allCases.map { $0 == .beginCue ? begin : (1 - begin) / 6 }
    }
    return cascade.doubtful(in: roles, of: document)
  }

  @Test func onlyDoubtIsRead() {
    #expect(doubtful([0.05, 0.1, 0.5, 0.89, 0.9, 1]) == [false, true, true, true, false, false])
  }

  @Test func anEmptyTextHasNoDoubt() { #expect(doubtful([]).isEmpty) }
}

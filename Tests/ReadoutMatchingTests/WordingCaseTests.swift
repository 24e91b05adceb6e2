import ReadoutMatching
import ReadoutRecord
import Testing

@Suite struct WordingCaseTests {
  @Test func thereAreTwelveCases() { #expect(WordingCase.all.count == 12) }

  @Test(arguments: WordingCase.all) func segmentsAreThoseOfTheCase(_ item: WordingCase) {
    let (a, b) = (item.a.wording, item.b.wording)
    let segments = WordingComparison(a, b).segments.map { WordingCase.Segment($0, a, b) }
    #expect(segments == item.segments)
  }

  @Test(arguments: WordingCase.all) func verdictAndFlagsAreThoseOfTheCase(_ item: WordingCase) {
    let comparison = WordingComparison(item.a.wording, item.b.wording)
    #expect(comparison.verdict.rawValue == item.verdict)
    #expect(comparison.meaningFlags.map(\.rawValue) == item.meaningFlags)
  }

  @Test(arguments: WordingCase.all) func lawsHold(_ item: WordingCase) {
    WordingLaws.check(item.a.wording, item.b.wording)
  }

  @Test(arguments: WordingCase.all) func lawsHoldWhenMarksAreLost(_ item: WordingCase) {
    for kind in [StatementKind.direct, .indirect, .mixed] {
      let plain = [item.a, item.b].map { Wording([$0.text], kind: kind) }
      WordingLaws.check(plain[0], plain[1])
    }
  }
}

import ReadoutMatching
import ReadoutRecord
import Testing

struct WordingDriftTests {
  private let first = "\u{201C}We will keep the harbour open for grain.\u{201D}"

  private func drift(
    _ earlier: String, _ later: String, kind: StatementKind = .direct
  ) -> WordingDrift {
    WordingDrift(from: Wording([earlier], kind: .direct), to: Wording([later], kind: kind))
  }

  @Test func theSameWordsHaveNoDrift() {
    let drift = drift(first, first)
    #expect(drift.isNone && drift.share == 1 && drift.isQuoted)
  }

  @Test func wordsThatAreNewOrGoneOrExchangedAreTold() {
    let later = "\u{201C}We will keep the port open for grain and for salt.\u{201D}"
    let there = drift(first, later)
    #expect(there.replaced == [.init(from: "harbour", to: "port")])
    #expect(there.added == ["and for salt"])
    let back = drift(later, first)
    #expect(back.dropped == ["and for salt"])
    #expect(back.replaced == [.init(from: "port", to: "harbour")])
  }

  @Test func aDenialIsFlagged() {
    let drift = drift(first, "\u{201C}We will not keep the harbour open for grain.\u{201D}")
    #expect(drift.meaningFlags == [.negation])
  }

  @Test func aReportersWordsAreNoQuotation() {
    let drift = drift(first, "that they will keep the harbour open", kind: .indirect)
    #expect(!drift.isQuoted)
    #expect(drift.share > 0.7)
  }

  @Test func ofAFragmentOnlyTheQuotedWordsChange() {
    let same = drift(
      first, "that they would keep the \u{201C}harbour open for grain\u{201D}", kind: .mixed)
    #expect(same.isQuoted && same.isNone)
    let changed = drift(
      first, "that they would keep the \u{201C}harbour open for salt\u{201D}", kind: .mixed)
    #expect(changed.replaced == [.init(from: "grain", to: "salt")])
  }

  @Test func otherWordsShareNothing() {
    let drift = drift(first, "\u{201C}Nobody asked us.\u{201D}")
    #expect(drift.sharedCount == 0 && drift.share == 0)
  }
}

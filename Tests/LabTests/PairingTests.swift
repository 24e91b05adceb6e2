import ReadoutText
import Testing

@testable import Lab

struct PairingTests {
  private static let document = MarkedComparison.document(
    "one two three four five six seven eight nine ten")

  private func words(_ contents: [ClosedRange<Int>]) -> [RoleWords] {
    contents.map {
      RoleWords(source: [], cue: [], content: Set($0), in: Self.document)
    }
  }

  private func pairs(_ found: [ClosedRange<Int>], _ gold: [ClosedRange<Int>]) -> [Int: Int] {
    Pairing(words(found), with: words(gold), by: .detect).goldOfFound
  }

  @Test func eachIsPairedOnceWithTheLikest() {
    #expect(pairs([0...3, 5...9], [5...8, 0...3]) == [0: 1, 1: 0])
    #expect(pairs([0...3, 0...3], [0...3]).count == 1)
  }

  @Test func aPartnerIsGivenUpWhenThatPairsMore() {
    // Both finds fit the first content, the first of them the second one too.
    #expect(pairs([0...3, 0...1], [0...3, 2...5]) == [0: 1, 1: 0])
  }

  @Test func whatSharesTooLittleHasNoPartner() {
    #expect(pairs([0...1], [1...5]).isEmpty)
    #expect(pairs([], [1...5]).isEmpty && pairs([1...5], []).isEmpty)
  }
}

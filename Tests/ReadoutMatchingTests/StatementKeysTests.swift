import ReadoutMatching
import Testing

@Suite struct StatementKeysTests {
  @Test func keysAreTheRareWordsWhateverTheirOrderAndForm() {
    let keys = StatementKeys(statement("the ferries carried smugglers and walnuts"))
    let others = StatementKeys(statement("walnuts, a smuggler: so the ferry was carrying them"))
    #expect(Set(keys.keys.map(\.word)) == Set(others.keys.map(\.word)))
    #expect(keys.sharedWeight(with: others) > 15)
  }

  @Test func theRarestWordComesFirst() {
    let weights = StatementKeys(
      statement("the president met the smuggler about a walnut policy before the vote")
    ).keys.map(\.weight)
    #expect(weights == weights.sorted(by: >))
    #expect(weights.allSatisfy { $0 >= StatementKeys.leastWeight })
  }

  @Test func aStatementOfCommonWordsHasKeysToo() {
    let keys = StatementKeys(statement("the people will vote"))
    #expect(!keys.keys.isEmpty && keys.keys.count <= 3)
    #expect(StatementKeys(statement("")).keys.isEmpty)
  }

  @Test func aLongStatementHasNoMoreThanTheLimit() {
    let letters = Array("bcdfghjklmnpqrstvw")
    let words = letters.flatMap { a in letters.map { "z\(a)o\($0)u" } }
    #expect(
      StatementKeys(statement(words.joined(separator: " "))).keys.count == StatementKeys.limit)
  }
}

import ReadoutMatching
import Testing

@Suite struct WordRarityTests {
  @Test func aTableIsCountedBySentences() {
    var counts = RarityCounts()
    for sentence in ["The strait.", "The strait and the Strait", "the fleet", "a fleet", "a b"] {
      counts.add(sentence)
    }
    // ln(5/3) is 0.51, ln(5/2) is 0.92; steps are quarters.
    #expect(counts.table(leastCount: 2, width: 80) == ["150", "50 the", "100 a fleet strait"])
  }

  @Test func aTablesLinesAreHeldShort() {
    var counts = RarityCounts()
    counts.add("alpha beta gamma delta")
    let lines = counts.table(leastCount: 1, width: 14)
    #expect(lines == ["0", "0 alpha beta", "0 delta gamma"])
  }

  @Test func theShippedTableKnowsCommonWordsFromRareOnes() throws {
    let keys = StatementKeys(statement("the unheardofword")).keys
    #expect(keys.first?.weight == WordRarity.standard.unknown)
  }

  @Test(arguments: [
    (1.0, 0.0), (2, 0.693_147_180_56), (0.1, -2.302_585_092_99), (365, 5.899_897_353_58),
  ])
  func logarithmsAreRight(of number: Double, is logarithm: Double) {
    #expect(abs(Curves.logarithm(number) - logarithm) < 1e-10)
    #expect(abs(Curves.exponential(logarithm) - number) < 1e-7)
  }

  @Test func theLogisticFunctionStaysWithinItsBounds() {
    #expect(Curves.logistic(0) == 0.5)
    #expect(Curves.logistic(1_000) <= 1 && Curves.logistic(-1_000) >= 0)
  }
}

import Testing

@testable import Lab

@Suite struct LogisticFitTests {
  /// The first input decides, the second says nothing, the third never changes.
  private static let examples = (0..<40).map { number in
    LogisticFit.Example(
      inputs: [Double(number) / 10 - 2, Double(number * 7 % 5), 3],
      isPositive: number + (number % 3 == 0 ? -6 : 3) > 20)
  }

  @Test func theInputThatDecidesGetsTheWeight() {
    let weights = LogisticFit(penalty: 0.1).weights(Self.examples)
    #expect(weights.count == 4)
    #expect(weights[0] > 1)
    #expect(abs(weights[1]) < 0.5)
    #expect(abs(weights[2]) < 1e-6)
  }

  @Test func aPenaltyMakesWeightsSmaller() {
    let free = LogisticFit(penalty: 0.1).weights(Self.examples)
    let held = LogisticFit(penalty: 10).weights(Self.examples)
    #expect(abs(held[0]) < abs(free[0]))
  }

  @Test func anExampleOfWeightTwoCountsAsTwo() {
    let doubled = Self.examples.map { example in
      LogisticFit.Example(inputs: example.inputs, isPositive: example.isPositive, weight: 2)
    }
    let twice = LogisticFit().weights(Self.examples + Self.examples)
    for (a, b) in zip(LogisticFit().weights(doubled), twice) { #expect(abs(a - b) < 1e-6) }
  }

  @Test func withoutASignTheConstantIsTheShare() throws {
    let examples = (0..<10).map { LogisticFit.Example(inputs: [0], isPositive: $0 < 5) }
    let constant = try #require(LogisticFit().weights(examples).last)
    #expect(abs(constant) < 1e-6)
  }
}

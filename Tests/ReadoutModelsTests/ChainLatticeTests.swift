import Foundation
import ReadoutModels
import ReadoutTestSupport
import Testing

/// The recursions against sums over every label sequence.
struct ChainLatticeTests {
  private static let shapes = (1...4).flatMap { length in
    (1...4).map { (length: length, labelCount: $0) }
  }

  @Test(arguments: 1...8)
  func aTaggerGivesTheMarginalsToTheLastBit(labelCount: Int) throws {
    var generator = SeededGenerator(seed: UInt64(labelCount))
    let transitions = (0..<(labelCount * labelCount)).map { _ in
      Float.random(in: -3...3, using: &generator)
    }
    for length in [1, 2, 3, 40] {
      var lattice = ChainLattice(
        length: length, labelCount: labelCount, transitions: transitions)
      for index in lattice.scores.indices {
        lattice.scores[index] = Float.random(in: -30...30, using: &generator)
      }
      #expect(lattice.labelProbabilities() == lattice.marginals().labels, "length \(length)")
    }
  }

  @Test(arguments: shapes)
  func probabilitiesAreThoseOfAllSequences(length: Int, labelCount: Int) {
    for seed in 0..<5 {
      let lattice = Self.lattice(length, labelCount, seed: seed)
      let sequences = WeightedSequences(of: lattice)
      let marginals = lattice.marginals()
      #expect(abs(Double(marginals.logPartition) - sequences.logSum) < 1e-4, "seed \(seed)")
      #expect(Self.isNear(marginals.labels, sequences.labelShares), "seed \(seed)")
      let pairs = lattice.expectedTransitions(marginals)
      #expect(Self.isNear(pairs, sequences.pairCounts), "seed \(seed)")
    }
  }

  @Test(arguments: shapes)
  func theBestLabelsScoreHighest(length: Int, labelCount: Int) {
    for seed in 0..<5 {
      let lattice = Self.lattice(length, labelCount, seed: seed)
      let top = WeightedSequences(of: lattice).all.map { lattice.score(of: $0.labels) }.max() ?? 0
      #expect(abs(lattice.score(of: lattice.bestLabels()) - top) < 1e-4, "seed \(seed)")
    }
  }

  @Test func aForbiddenPairNeverHappens() {
    var transitions = [Float](repeating: 0, count: 9)
    transitions[0 * 3 + 1] = -.infinity
    var lattice = ChainLattice(length: 3, labelCount: 3, transitions: transitions)
    lattice.scores = [3, 0, 0, 0, 3, 0, 0, 3, 0]
    let expected = lattice.expectedTransitions(lattice.marginals())
    #expect(expected[0 * 3 + 1] == 0)
    #expect(abs(expected.reduce(0, +) - 2) < 1e-4)
    let best = lattice.bestLabels()
    #expect(!zip(best, best.dropFirst()).contains { $0 == (0, 1) })
  }

  @Test func scoresFarApartGiveProbabilities() {
    var lattice = ChainLattice(length: 3, labelCount: 2, transitions: [0, 60, -60, 0])
    lattice.scores = [900, -900, -900, 900, 4000, 4000]
    let marginals = lattice.marginals()
    #expect(marginals.labels.allSatisfy { $0.isFinite && (-1e-5...1.00001).contains($0) })
    #expect(marginals.logPartition.isFinite)
  }

  @Test func aRunWithoutTokensHasNoLabels() {
    let lattice = ChainLattice(length: 0, labelCount: 2, transitions: [0, 0, 0, 0])
    let marginals = lattice.marginals()
    #expect(lattice.bestLabels().isEmpty && marginals.labels.isEmpty)
    #expect(marginals.logPartition == 0)
    #expect(lattice.expectedTransitions(marginals) == [0, 0, 0, 0])
  }

  private static func lattice(_ length: Int, _ labelCount: Int, seed: Int) -> ChainLattice {
    var generator = SeededGenerator(seed: UInt64(seed))
    func score() -> Float { Float.random(in: -3...3, using: &generator) }
    var lattice = ChainLattice(
      length: length, labelCount: labelCount,
      transitions: (0..<(labelCount * labelCount)).map { _ in score() })
    for index in lattice.scores.indices { lattice.scores[index] = score() }
    return lattice
  }

  private static func isNear(_ values: [Float], _ expected: [Double]) -> Bool {
    values.count == expected.count
      && zip(values, expected).allSatisfy { abs(Double($0) - $1) < 1e-4 }
  }
}

/// Every label sequence of a lattice with the exponential of its score.
private struct WeightedSequences {
  let lattice: ChainLattice
  let all: [(labels: [Int], weight: Double)]

  init(of lattice: ChainLattice) {
    self.lattice = lattice
    var sequences: [[Int]] = [[]]
    for _ in 0..<lattice.length {
      sequences = sequences.flatMap { start in (0..<lattice.labelCount).map { start + [$0] } }
    }
    all = sequences.map { ($0, exp(Double(lattice.score(of: $0)))) }
  }

  private var sum: Double { all.reduce(0) { $0 + $1.weight } }

  var logSum: Double { log(sum) }

  /// Share of the sequences that have a label at a token, shape [tokens, labels].
  var labelShares: [Double] {
    var shares = [Double](repeating: 0, count: lattice.length * lattice.labelCount)
    for sequence in all {
      for (token, label) in sequence.labels.enumerated() {
        shares[token * lattice.labelCount + label] += sequence.weight / sum
      }
    }
    return shares
  }

  /// Mean number of times that each label follows each other, shape [from, to].
  var pairCounts: [Double] {
    var counts = [Double](repeating: 0, count: lattice.labelCount * lattice.labelCount)
    for sequence in all {
      for (from, to) in zip(sequence.labels, sequence.labels.dropFirst()) {
        counts[from * lattice.labelCount + to] += sequence.weight / sum
      }
    }
    return counts
  }
}

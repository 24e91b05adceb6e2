internal import ReadoutModels

/// Fits a linear-chain conditional random field over hashed features by stochastic gradient
/// descent with a rate of its own for each weight.
///
/// One thread and a fixed order: the same data give the same weights. Each step leaves some
/// features out at random, and the weights of the later rounds are averaged, both against
/// overfitting.
///
/// - SeeAlso: Duchi, Hazan, Singer 2011, "Adaptive Subgradient Methods" (AdaGrad).
final class ChainTrainer {
  /// What a fit is told.
  struct Settings {
    /// First rate of a weight; it falls with the root of the squares of its slopes.
    var rate: Float = 0.1

    /// Pull of a weight towards zero at each step.
    var decay: Float = 2e-5

    /// Share of the features that each step leaves out.
    var dropout: Float = 0.2
  }

  let labelCount: Int
  let settings: Settings

  /// Bits of a code's line: codes lie below `1 << (lineBits + 8)`.
  let lineBits: Int

  /// Weights by code of the feature, a lane for each label.
  private(set) var weights: [SIMD8<Float>]

  /// Scores of label pairs, shape [from, to].
  private(set) var transitions: [Float]

  /// The features that have a slot in the table; empty while all are tried.
  var kept: Set<UInt32> = []

  private var squares: [SIMD8<Float>]
  private var transitionSquares: [Float]
  private var generator = SplitMix(seed: 20_220_210)
  private var bits: UInt64 = 0

  /// Squares begin above zero, so that the first step stays small.
  private static let firstSquare: Float = 1e-4

  init(
    labelCount: Int, settings: Settings = Settings(), lineBits: Int = HashedTable.lineBits
  ) {
    self.labelCount = labelCount
    self.settings = settings
    self.lineBits = lineBits
    let count = 1 << (lineBits + 8)
    weights = Array(repeating: SIMD8(), count: count)
    squares = Array(repeating: SIMD8(repeating: Self.firstSquare), count: count)
    transitions = Array(repeating: 0, count: labelCount * labelCount)
    transitionSquares = Array(repeating: Self.firstSquare, count: labelCount * labelCount)
  }

  /// Goes over the sequences a number of times, each time in another order, and keeps the average
  /// of the weights after each of the later rounds.
  ///
  /// - Complexity: O(n) in the features of all sequences for each round.
  func fit(
    _ sequences: [TrainingSequence], epochs: Int, report: (Int, Double) -> Void = { _, _ in }
  ) {
    let sequences =
      kept.isEmpty
      ? sequences
      : sequences.map { sequence in
        sequence.filtered { kept.contains($1) }
      }
    var order = Array(sequences.indices)
    var sums = [SIMD8<Float>](repeating: SIMD8(), count: weights.count)
    var transitionSums = [Float](repeating: 0, count: transitions.count)
    let firstKept = epochs / 2
    for epoch in 0..<epochs {
      order.shuffle(using: &generator)
      var loss = 0.0
      for index in order { loss += Double(step(thinned(sequences[index]))) }
      report(epoch, loss / Double(max(1, sequences.count)))
      guard epoch >= firstKept else { continue }
      for index in sums.indices { sums[index] += weights[index] }
      for index in transitionSums.indices { transitionSums[index] += transitions[index] }
    }
    let rounds = Float(max(1, epochs - firstKept))
    weights = sums.map { $0 / rounds }
    transitions = transitionSums.map { $0 / rounds }
  }

  /// How much a feature matters: the length of its weights, more for one that often had a slope.
  func size(of code: Int) -> Float {
    let weight = weights[code]
    return (weight * weight).sum().squareRoot() * squares[code].max().squareRoot().squareRoot()
  }

  /// Forgets all weights.
  func restart() {
    for index in weights.indices {
      weights[index] = SIMD8()
      squares[index] = SIMD8(repeating: Self.firstSquare)
    }
    for index in transitions.indices {
      transitions[index] = 0
      transitionSquares[index] = Self.firstSquare
    }
  }

  private func thinned(_ sequence: TrainingSequence) -> TrainingSequence {
    guard settings.dropout > 0 else { return sequence }
    let limit = UInt32(Float(UInt32.max) * settings.dropout)
    return sequence.filtered { number, _ in
      // One number of the generator decides over two features of a token.
      if number % 2 == 0 { bits = generator.next() }
      return UInt32(truncatingIfNeeded: number % 2 == 0 ? bits : bits >> 32) >= limit
    }
  }
}

extension ChainTrainer {
  /// One step down the gradient; returns the loss of the sequence before it.
  private func step(_ sequence: TrainingSequence) -> Float {
    guard sequence.length > 0 else { return 0 }
    var lattice = ChainLattice(
      length: sequence.length, labelCount: labelCount, transitions: transitions)
    for token in 0..<sequence.length {
      let sum = sequence.codes(of: token).reduce(SIMD8<Float>()) { $0 + weights[Int($1)] }
      for label in 0..<labelCount { lattice.scores[token * labelCount + label] = sum[label] }
    }
    let marginals = lattice.marginals()
    let labels = sequence.labels.map { Int($0) }
    descendTransitions(lattice.expectedTransitions(marginals), labels, sequence.weight)
    descend(sequence, labels, marginals.labels)
    return marginals.logPartition - lattice.score(of: labels)
  }

  private func descendTransitions(_ expected: [Float], _ labels: [Int], _ weight: Float) {
    var slopes = expected
    for (from, to) in zip(labels, labels.dropFirst()) { slopes[from * labelCount + to] -= 1 }
    for index in slopes.indices {
      let slope = slopes[index] * weight
      transitionSquares[index] += slope * slope
      transitions[index] -= settings.rate * slope / transitionSquares[index].squareRoot()
    }
  }

  private func descend(_ sequence: TrainingSequence, _ labels: [Int], _ probabilities: [Float]) {
    for token in labels.indices {
      var gradient = SIMD8<Float>()
      for label in 0..<labelCount { gradient[label] = probabilities[token * labelCount + label] }
      gradient[labels[token]] -= 1
      gradient *= sequence.weight
      // A token that is as good as right moves nothing.
      guard (gradient * gradient).sum() >= 1e-8 else { continue }
      for code in sequence.codes(of: token) {
        let index = Int(code)
        let slope = gradient + weights[index] * settings.decay
        squares[index] += slope * slope
        weights[index] -= settings.rate * slope / squares[index].squareRoot()
      }
    }
  }
}

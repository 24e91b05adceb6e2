/// Turns the scores of a model into probabilities: straight lines between a few knots.
///
/// A score says which of two statements is the surer one. How often a statement of that score is
/// right must be measured; this is the result of such a measurement.
package struct Calibration: Sendable, Hashable {
  /// A score and the probability that belongs to it.
  package struct Knot: Sendable, Hashable {
    /// What the model says, in any unit.
    package var score: Float

    /// How often it is right, 0 to 1.
    package var probability: Float

    /// Creates a knot.
    package init(score: Float, probability: Float) {
      self.score = score
      self.probability = probability
    }
  }

  /// One or more knots, their scores ascending, their probabilities never falling.
  package let knots: [Knot]

  /// Takes knots; `nil` when there is none, when scores do not ascend, or when a probability falls
  /// or leaves 0 to 1.
  package init?(knots: [Knot]) {
    let inOrder = zip(knots, knots.dropFirst()).allSatisfy {
      $0.score < $1.score && $0.probability <= $1.probability
    }
    guard let first = knots.first, let last = knots.last, inOrder,
      first.probability >= 0, last.probability <= 1,
      knots.allSatisfy({ $0.score.isFinite && $0.probability.isFinite })
    else { return nil }
    self.knots = knots
  }

  /// The probability of a score: on the line between its neighbours; that of the first or last knot
  /// beyond them.
  ///
  /// A higher score never gives a lower probability.
  ///
  /// - Complexity: O(n) in the knots, of which there are about ten.
  package func probability(of score: Float) -> Float {
    guard let next = knots.firstIndex(where: { $0.score >= score }), next > 0 else {
      return knots[score <= knots[0].score ? 0 : knots.count - 1].probability
    }
    let (low, high) = (knots[next - 1], knots[next])
    let share = (score - low.score) / (high.score - low.score)
    // The bound keeps rounding from lifting a score above the knot that it lies below.
    return min(high.probability, low.probability + share * (high.probability - low.probability))
  }
}

extension Calibration {
  /// A statement's score and whether it proved right.
  package struct Outcome: Sendable, Hashable {
    /// What the model said; finite.
    package var score: Float

    /// Whether the statement was right.
    package var isRight: Bool

    /// Creates an outcome.
    package init(score: Float, isRight: Bool) {
      self.score = score
      self.isRight = isRight
    }
  }

  /// Fits a calibration to outcomes by isotonic regression: of all that never fall, the one with
  /// the least squared error, its steps then joined until few are left.
  ///
  /// One wrong outcome at the highest score and one right one at the lowest are added, so that no
  /// probability is 0 or 1.
  ///
  /// - Parameters:
  ///   - outcomes: In any order; `nil` is returned when there is none.
  ///   - knotLimit: At most this many knots, at least 1.
  ///   - leastCount: Each knot stands for at least this many outcomes, as far as there are as many.
  /// - Complexity: O(n log n) in the outcomes for the fit, O(s²) in the steps that it has.
  /// - SeeAlso: Barlow, Bartholomew, Bremner, Brunk 1972, "Statistical Inference under Order
  ///   Restrictions" (pool adjacent violators).
  package init?(fitting outcomes: [Outcome], knotLimit: Int = 12, leastCount: Int = 25) {
    let scores = outcomes.map(\.score)
    guard let lowest = scores.min(), let highest = scores.max() else { return nil }
    var pools = Self.isotonicPools(
      of: outcomes + [
        Outcome(score: lowest, isRight: true), Outcome(score: highest, isRight: false),
      ])
    while let index = Self.cheapestJoin(of: pools, knotLimit, leastCount) {
      pools[index] = pools[index].joined(with: pools.remove(at: index + 1))
    }
    self.init(knots: pools.map { Knot(score: Float($0.score), probability: Float($0.share)) })
  }

  /// Pools of outcomes by ascending score, each with a higher share of right ones than the last.
  private static func isotonicPools(of outcomes: [Outcome]) -> [Pool] {
    // Equal scores get one probability, so they are one pool from the start.
    let levels = Dictionary(grouping: outcomes, by: \.score).sorted { $0.key < $1.key }
    return levels.reduce(into: []) { pools, level in
      var pool = Pool(
        count: level.value.count, rightCount: level.value.count(where: \.isRight),
        scoreSum: Double(level.key) * Double(level.value.count))
      while let last = pools.last, last.share >= pool.share {
        pool = last.joined(with: pool)
        pools.removeLast()
      }
      pools.append(pool)
    }
  }

  /// The pool whose join with the next one adds the least squared error: of all pools when there are
  /// too many, else of those that hold too little; `nil` when all is well.
  private static func cheapestJoin(of pools: [Pool], _ knotLimit: Int, _ leastCount: Int) -> Int? {
    let joins = pools.indices.dropLast().filter { index in
      pools.count > max(1, knotLimit)
        || min(pools[index].count, pools[index + 1].count) < leastCount
    }
    return joins.min { pools[$0].loss(with: pools[$0 + 1]) < pools[$1].loss(with: pools[$1 + 1]) }
  }

  /// Outcomes of neighbouring scores.
  private struct Pool {
    let count: Int
    let rightCount: Int
    let scoreSum: Double

    var share: Double { Double(rightCount) / Double(count) }
    var score: Double { scoreSum / Double(count) }

    func joined(with next: Pool) -> Pool {
      Pool(
        count: count + next.count, rightCount: rightCount + next.rightCount,
        scoreSum: scoreSum + next.scoreSum)
    }

    /// Squared error that is added when both are given their common share.
    func loss(with next: Pool) -> Double {
      let difference = share - next.share
      return Double(count * next.count) / Double(count + next.count) * difference * difference
    }
  }
}

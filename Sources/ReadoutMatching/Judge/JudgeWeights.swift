/// The weights of the judge's models.
package struct JudgeWeights: Sendable, Hashable {
  /// The weights of ``PairInput/ofClaim``, the constant behind them.
  package var claim: [Double]

  /// The weights of ``PairInput/ofOccasion``, the constant behind them.
  package var occasion: [Double]

  /// The weights of ``PairInput/ofSubject``, the constant behind them.
  package var subject: [Double]

  /// Creates weights.
  package init(claim: [Double], occasion: [Double], subject: [Double]) {
    self.claim = claim
    self.occasion = occasion
    self.subject = subject
  }

  /// The sum of evidence of some inputs.
  static func sum(_ weights: [Double], _ inputs: [PairInput], _ facts: PairFacts) -> Double {
    guard weights.count == inputs.count + 1 else { return 0 }
    return zip(weights, inputs).reduce(weights[inputs.count]) { $0 + $1.0 * $1.1.value(facts) }
  }
}

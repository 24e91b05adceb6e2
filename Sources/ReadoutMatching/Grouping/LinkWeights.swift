/// The weights of the models of links, the weights of the judge's two answers behind those of
/// ``LinkInput/all`` and the constant last.
package struct LinkWeights: Sendable, Hashable {
  /// Whether two statements whose days may be one report one utterance.
  package var utterance: [Double]

  /// Whether two statements say the same, on whatever occasions.
  package var claim: [Double]

  /// Creates weights.
  package init(utterance: [Double], claim: [Double]) {
    self.utterance = utterance
    self.claim = claim
  }

  /// Names what the models see, in the order of ``inputs(_:_:)``.
  package static let names =
    LinkInput.all.map(\.name) + ["judge: same utterance", "judge: same claim"]

  /// What the models see of a pair: ``LinkInput/all`` and the judge's two answers.
  package static func inputs(_ facts: LinkFacts, _ relation: RelationProbabilities) -> [Double] {
    LinkInput.all.map { $0.value(facts) }
      + [evidence(of: relation.sameUtterance), evidence(of: relation.sameClaim)]
  }

  /// The probability that a model gives.
  static func probability(_ weights: [Double], _ inputs: [Double]) -> Double {
    precondition(weights.count == inputs.count + 1, "a weight for each input and a constant")
    return Curves.logistic(
      zip(weights, inputs).reduce(weights[inputs.count]) { $0 + $1.0 * $1.1 })
  }

  /// A probability as logarithm of its odds, -2 to 2.
  private static func evidence(of probability: Double) -> Double {
    let held = min(max(probability, 1e-4), 1 - 1e-4)
    return Curves.logarithm(held / (1 - held)) / 5
  }
}

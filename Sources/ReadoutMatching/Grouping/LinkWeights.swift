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

  /// The probability that a model gives.
  static func probability(
    _ weights: [Double], _ facts: LinkFacts, _ relation: RelationProbabilities
  ) -> Double {
    let count = LinkInput.all.count
    precondition(weights.count == count + 3, "a weight for each input, the judge and a constant")
    var sum = weights[count + 2]
    for (weight, input) in zip(weights, LinkInput.all) { sum += weight * input.value(facts) }
    sum += weights[count] * evidence(of: relation.sameUtterance)
    sum += weights[count + 1] * evidence(of: relation.sameClaim)
    return Curves.logistic(sum)
  }

  /// A probability as logarithm of its odds, -2 to 2.
  private static func evidence(of probability: Double) -> Double {
    let held = min(max(probability, 1e-4), 1 - 1e-4)
    return Curves.logarithm(held / (1 - held)) / 5
  }
}

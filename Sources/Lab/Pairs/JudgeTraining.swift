internal import ReadoutMatching

/// Fits the weights of the judge to judged pairs.
struct JudgeTraining {
  /// The penalties of both models.
  var claimPenalty = 16.0
  var occasionPenalty = 4.0

  /// The weights that fit some pairs.
  ///
  /// The first model learns from pairs of one speaker and one subject, since speakers are told
  /// apart by rule and other subjects are too easy to teach it anything; the second from those
  /// that say the same.
  func weights(_ pairs: [JudgedPair]) -> JudgeWeights {
    let measured = pairs.map { (pair: $0, facts: PairFacts($0.a, $0.b)) }
      .filter { $0.facts.speakers != .different }
    let same = measured.filter { $0.pair.relation.isSameClaim }
    let ofOneSubject = measured.filter { $0.pair.relation != .other }
    let others = measured.filter { !$0.pair.relation.isSameClaim }
    return JudgeWeights(
      claim: LogisticFit(penalty: claimPenalty).weights(
        ofOneSubject.map { measured in
          .init(
            inputs: PairInput.ofClaim.map { $0.value(measured.facts) },
            isPositive: measured.pair.relation.isSameClaim, weight: measured.pair.weight)
        }),
      occasion: LogisticFit(penalty: occasionPenalty).weights(
        same.map { measured in
          .init(
            inputs: PairInput.ofOccasion.map { $0.value(measured.facts) },
            isPositive: measured.pair.relation == .sameUtterance, weight: measured.pair.weight)
        }),
      subject: LogisticFit(penalty: 1).weights(
        others.map { measured in
          .init(
            inputs: PairInput.ofSubject.map { $0.value(measured.facts) },
            isPositive: measured.pair.relation != .other, weight: measured.pair.weight)
        }))
  }
}

extension Relation {
  /// Whether both say the same, on whatever occasions.
  var isSameClaim: Bool { self == .sameUtterance || self == .sameTalkingPoint }
}

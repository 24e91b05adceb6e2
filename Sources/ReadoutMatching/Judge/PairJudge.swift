/// Judges what two statements of different articles are to each other.
///
/// Two models decide one after the other: whether both say the same, and if so whether on one
/// occasion. Beside them stand rules that no similarity overrules: what two different speakers say
/// is neither one utterance nor one talking point; what was said on days that cannot be one is no
/// utterance; and any sign of a reversal keeps two statements of different words apart.
///
/// The result is the same whichever statement comes first, on every machine.
public struct PairJudge: Sendable {
  private let weights: JudgeWeights

  /// The judge that ships with Readout.
  public static let standard = PairJudge(weights: .standard)

  /// Takes trained weights.
  package init(weights: JudgeWeights) { self.weights = weights }

  /// Judges two statements made ready.
  ///
  /// - Complexity: O(n * m) in their words; a few microseconds for sentences.
  public func judge(_ a: PreparedStatement, _ b: PreparedStatement) -> RelationProbabilities {
    judge(PairFacts(a, b))
  }

  /// Judges two statements; who compares one with many makes it ready once.
  public func judge(a: StatementProfile, b: StatementProfile) -> RelationProbabilities {
    judge(PreparedStatement(a), PreparedStatement(b))
  }

  /// Judges what was measured of a pair.
  package func judge(_ facts: PairFacts) -> RelationProbabilities {
    let reversal = ReversalSigns(facts)
    var claim = Curves.logistic(JudgeWeights.sum(weights.claim, PairInput.ofClaim, facts))
    var together = Curves.logistic(JudgeWeights.sum(weights.occasion, PairInput.ofOccasion, facts))
    if facts.speakers == .different { claim = 0 }
    if facts.time.cannotBeOne { together = 0 }
    let rest = 1 - claim
    let contradiction = facts.speakers == .different ? 0 : rest * reversal.probability
    let subject = Curves.logistic(JudgeWeights.sum(weights.subject, PairInput.ofSubject, facts))
    return RelationProbabilities(
      sameUtterance: claim * together, sameTalkingPoint: claim * (1 - together),
      contradiction: contradiction, related: (rest - contradiction) * subject,
      other: (rest - contradiction) * (1 - subject), isMergeBlocked: reversal.blocksMerge)
  }
}

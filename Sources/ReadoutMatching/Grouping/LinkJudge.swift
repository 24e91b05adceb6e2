/// Judges how two statements of one speaker are tied, for grouping.
///
/// It goes by what the judge of pairs says and by what that does not look at: parts of an utterance
/// that stand side by side in one article.
public struct LinkJudge: Sendable {
  private let judge: PairJudge
  private let weights: LinkWeights

  /// The judge that ships with Readout.
  public static let standard = LinkJudge(judge: .standard, weights: .standard)

  /// Takes a judge of pairs and weights.
  package init(judge: PairJudge, weights: LinkWeights) {
    self.judge = judge
    self.weights = weights
  }

  /// The link of two statements, the same whichever comes first; `nil` when nothing ties them.
  ///
  /// What was said on days that cannot be one is no utterance, nor what one article sets against
  /// each other. `speakers` tells how the speakers
  /// stand to each other, where more is known of it than their identities tell.
  ///
  /// - Complexity: O(n * m) in their words; a few microseconds for sentences.
  public func link(
    _ a: PreparedStatement, _ b: PreparedStatement, speakers: SpeakerRelation? = nil
  ) -> StatementLink? {
    let facts = LinkFacts(a, b, speakers: speakers)
    let relation = judge.judge(facts.pair)
    let inputs = LinkWeights.inputs(facts, relation)
    let together =
      facts.canBeOneUtterance(relation) ? LinkWeights.probability(weights.utterance, inputs) : 0
    let claim = max(together, LinkWeights.probability(weights.claim, inputs))
    let link = StatementLink(
      utterance: Self.thousandths(together), claim: Self.thousandths(claim),
      isOpposed: relation.isMergeBlocked)
    return link.isKept ? link : nil
  }

  private static func thousandths(_ probability: Double) -> Int {
    Int((probability * 1_000).rounded())
  }
}

/// How likely each relation of two statements is; the five add up to 1.
public struct RelationProbabilities: Sendable, Hashable {
  /// Probability that both report one utterance.
  public var sameUtterance: Double

  /// Probability that they are one talking point on two occasions.
  public var sameTalkingPoint: Double

  /// Probability that one takes back or contradicts the other.
  public var contradiction: Double

  /// Probability that they are of one subject and no more.
  public var related: Double

  /// Probability that they have nothing to do with each other.
  public var other: Double

  /// Whether a sign of contradiction stands against grouping the two unless their words are equal.
  public var isMergeBlocked: Bool

  /// Creates probabilities.
  public init(
    sameUtterance: Double = 0, sameTalkingPoint: Double = 0, contradiction: Double = 0,
    related: Double = 0, other: Double = 0, isMergeBlocked: Bool = false
  ) {
    self.sameUtterance = sameUtterance
    self.sameTalkingPoint = sameTalkingPoint
    self.contradiction = contradiction
    self.related = related
    self.other = other
    self.isMergeBlocked = isMergeBlocked
  }

  /// Probability that both say the same, on whatever occasions.
  public var sameClaim: Double { sameUtterance + sameTalkingPoint }

  /// The relation to be shown: whether both say the same is decided first, then on which occasions.
  ///
  /// Between saying the same and not, the bound is the one that serves precision and recall alike;
  /// taking two occasions for one is the worse fault, so that one utterance needs more.
  public var relation: Relation {
    if !isMergeBlocked, sameClaim >= Self.claimBound {
      return sameUtterance >= Self.utteranceBound * sameClaim ? .sameUtterance : .sameTalkingPoint
    }
    if contradiction >= max(related, other) { return .contradiction }
    return related >= other ? .related : .other
  }

  /// The least probability of saying the same.
  ///
  /// - SeeAlso: Lipton, Elkan, Narayanaswamy 2014, "Thresholding classifiers to maximize F1 score":
  ///   the best bound is half the F1 that is reached.
  private static let claimBound = 0.42

  /// The least share of the probability of saying the same that falls on one utterance.
  private static let utteranceBound = 0.6
}

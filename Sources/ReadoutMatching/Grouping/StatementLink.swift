/// How two statements of one speaker are tied to each other.
///
/// Strengths are whole thousandths, so that their sums are exact in any order.
public struct StatementLink: Sendable, Hashable {
  /// Probability that both report one utterance, in thousandths.
  public var utterance: Int

  /// Probability that both say the same, on whatever occasions, in thousandths.
  public var claim: Int

  /// Whether one may take back what the other says: then they are never one talking point.
  public var isOpposed: Bool

  /// Creates a link.
  public init(utterance: Int, claim: Int, isOpposed: Bool = false) {
    self.utterance = utterance
    self.claim = claim
    self.isOpposed = isOpposed
  }

  /// Links weaker than this, in thousandths, count as none.
  public static let leastStrength = 100

  /// Whether the link counts at all.
  public var isKept: Bool { isOpposed || max(utterance, claim) >= Self.leastStrength }
}

/// The signs that one statement takes back or contradicts the other.
///
/// A test of its own beside the models, which know too few contradictions to learn them. It is
/// meant to be right where it speaks; where nothing is sure it is silent.
package struct ReversalSigns: Sendable {
  /// Probability of a contradiction among pairs that do not say the same: about the share of
  /// contradictions among the pairs that show the sign.
  package let probability: Double

  /// Whether the two may not be grouped.
  package let blocksMerge: Bool

  /// Reads the signs off what was measured.
  ///
  /// A sign counts where both speak of one subject. Words that are equal speak for themselves: what
  /// one side adds to them may hold a denial of something else. Only a cue that denies them counts.
  package init(_ facts: PairFacts) {
    let isSameSubject = facts.lighterShare >= 0.5 || facts.rootShare >= 0.6
    let areWordsEqual = facts.runShare >= 0.9 || (facts.runShare >= 0.5 && facts.runWordCount >= 12)
    let isTurned = facts.turnedShare >= 0.6 || facts.oppositeCount > 0
    let showsSign =
      areWordsEqual ? isTurned && facts.manner.isDeniedOnce : isTurned || facts.numbers.conflicts
    blocksMerge = facts.speakers != .different && isSameSubject && showsSign
    probability = blocksMerge && isTurned ? 0.5 : 0.02
  }
}

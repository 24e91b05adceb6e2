/// The signs that one statement takes back or contradicts the other.
///
/// A test of its own beside the models, which know too few contradictions to learn them. It is
/// meant to be right where it speaks; where nothing is sure it is silent.
package struct ReversalSigns: Sendable {
  /// Probability of a contradiction among pairs that do not say the same.
  package let probability: Double

  /// Whether the two may not be grouped.
  package let blocksMerge: Bool

  /// Reads the signs off what was measured.
  package init(_ facts: PairFacts) {
    let isSameSubject = facts.lighterShare >= 0.5 || facts.rootShare >= 0.6
    let isTurned = facts.turnedShare >= 0.6 || facts.oppositeCount > 0
    let areWordsEqual = facts.runShare >= 0.9
    blocksMerge =
      facts.speakers != .different && isSameSubject && !areWordsEqual
      && (isTurned || facts.numbers.conflicts)
    probability = blocksMerge && isTurned ? 0.6 : 0.02
  }
}

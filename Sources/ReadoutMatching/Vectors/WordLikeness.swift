/// A word that was asked for and the word of a statement that means the most like it.
public struct WordLikeness: Sendable, Hashable {
  /// The word of the question, as it is written there.
  public var asked: String

  /// The word of the statement, as it stands there.
  public var found: String

  /// How much they have in common, from -1 to 1; 1 for the same word.
  public var likeness: Double

  /// Creates a pair.
  public init(asked: String, found: String, likeness: Double) {
    self.asked = asked
    self.found = found
    self.likeness = likeness
  }

  /// The least likeness that explains anything.
  private static let least = 0.35

  /// Tells why a statement is near a question: for each word of the question the likest word of the
  /// statement, as far as there is one.
  ///
  /// Words of fewer than four letters explain nothing and are left out.
  ///
  /// - Returns: The pairs in the order of the question's words, each word once.
  /// - Complexity: O(n m) in the words, some 50 ns a pair.
  public static func pairs(
    asked question: String, found content: String, by source: VectorSource
  ) -> [WordLikeness] {
    let found = words(of: content, by: source)
    return words(of: question, by: source).compactMap { asked in
      let pairs = found.map {
        WordLikeness(
          asked: asked.word, found: $0.word, likeness: asked.vector.likeness(to: $0.vector))
      }
      guard let best = pairs.max(by: { $0.likeness < $1.likeness }), best.likeness >= least
      else { return nil }
      return best
    }
  }

  private static func words(
    of text: String, by source: VectorSource
  ) -> [(word: String, vector: StatementVector)] {
    var seen: Set<String> = []
    return text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.compactMap { word in
      let word = String(word)
      guard word.count > 3, seen.insert(word.lowercased()).inserted,
        let vector = source.vector(of: word)
      else { return nil }
      return (word, vector)
    }
  }
}

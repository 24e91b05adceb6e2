/// Leaves words out of the inside of a sentence.
enum CutChange {
  /// A phrase without a stretch that can be spared; `nil` where there is none.
  ///
  /// The stretch is what stands between two commas, or a prepositional phrase, or an adverb; it
  /// holds no denial, no modal and no number, and four words stay on either side.
  static func cut<Chance: RandomNumberGenerator>(
    _ phrase: Phrase, using chance: inout Chance
  ) -> (before: Phrase, after: Phrase)? {
    let stretches = phrase.words.indices.flatMap { start in
      ends(of: phrase, from: start).map { start..<$0 }
    }
    guard let stretch = stretches.filter({ isSpared($0, in: phrase) }).randomElement(using: &chance)
    else { return nil }
    var before = phrase[0..<stretch.lowerBound]
    let last = phrase.words[stretch.upperBound - 1]
    if last.endsClause, !before.words[before.words.count - 1].endsClause {
      before.words[before.words.count - 1].trail = last.trail
    } else if last.endsClause {
      before.words[before.words.count - 1].trail = ""
    }
    return (before, phrase[stretch.upperBound..<phrase.words.count])
  }

  /// The least number of words on either side of what is left out.
  private static let leastSide = 4

  /// The places where a stretch that begins at a word may end.
  private static func ends(of phrase: Phrase, from start: Int) -> [Int] {
    let words = phrase.words
    guard start >= leastSide, start + 1 + leastSide <= words.count else { return [] }
    if adverbs.contains(words[start].key), words[start].trail.isEmpty, !words[start - 1].endsClause
    {
      return [start + 1]
    }
    let limit = min(start + 9, words.count - leastSide)
    if words[start - 1].trail == ",", start + 2 <= limit {
      return (start + 2..<limit + 1).first { words[$0 - 1].trail == "," }.map { [$0] } ?? []
    }
    guard prepositions.contains(words[start].key), start + 2 <= limit else { return [] }
    let end = (start + 2..<limit + 1).first {
      words[$0 - 1].endsClause || borders.contains(words[$0].key)
    }
    return end.map { [$0] } ?? []
  }

  private static func isSpared(_ stretch: Range<Int>, in phrase: Phrase) -> Bool {
    let words = phrase.words[stretch]
    let endsWithin = words.contains(where: \.endsSentence)
    let tells = words.contains {
      telling.contains($0.key) || $0.key.hasSuffix("n't") || $0.key.hasSuffix("'ll")
        || WordSwaps.numbers[$0.key] != nil || $0.core.contains(where: \.isNumber)
    }
    let startsSentence = phrase.words[stretch.lowerBound - 1].endsSentence
    return !endsWithin && !tells && !startsSentence
  }

  private static let adverbs: Set<String> = [
    "also", "still", "really", "very", "simply", "clearly", "certainly", "already", "today",
    "again", "even", "just", "now", "always", "fully", "completely", "directly", "obviously",
    "absolutely", "probably", "actually", "truly", "deeply", "strongly", "merely",
  ]

  private static let prepositions: Set<String> = [
    "in", "on", "at", "with", "from", "for", "about", "through", "after", "before", "during",
    "against", "under", "over", "across", "between", "towards", "into",
  ]

  /// Words before which a prepositional phrase is over.
  private static let borders: Set<String> = prepositions.union([
    "to", "and", "but", "or", "that", "which", "who", "is", "are", "was", "were", "has", "have",
    "had", "will", "would", "can", "could", "should", "must", "may", "might", "because", "if",
    "when", "while", "as", "so", "than", "until",
  ])

  private static let telling: Set<String> = [
    "not", "no", "never", "none", "nothing", "nobody", "without", "cannot", "neither", "nor",
    "will", "would", "can", "could", "may", "might", "shall", "should", "must",
  ]
}

internal import ReadoutText

/// The rarest runs of words of a statement, by which others who use the same words are looked up.
package struct RareRuns: Sendable {
  /// The runs as they stand in the content, the rarest first, no two overlapping.
  package let runs: [String]

  /// Number of words of a run.
  private static let length = 4

  /// A run of less rarity is common speech.
  private static let leastWeight: Float = 14

  /// Finds the rarest runs of a content; a shorter content is one run.
  ///
  /// - Parameters:
  ///   - pieces: The pieces of the content.
  ///   - limit: The greatest number of runs.
  /// - Complexity: O(n log n) in the words.
  package init(_ pieces: [String], limit: Int) {
    let text = StoredText(pieces.joined(separator: " "))
    let wording = Wording(text: text, content: [text.span], quoted: [text.span])
    let count = wording.words.count
    let weights = wording.words.map { Self.weight(of: text[$0.span]) }
    let starts = count > Self.length ? Array(0...(count - Self.length)) : count > 0 ? [0] : []
    let runs = starts.map { start in
      let words = start..<min(start + Self.length, count)
      return (words: words, weight: weights[words].reduce(0, +))
    }
    var taken: [Range<Int>] = []
    for run in runs.sorted(by: {
      ($1.weight, $0.words.lowerBound) < ($0.weight, $1.words.lowerBound)
    })
    where taken.count < limit && run.weight >= Self.leastWeight {
      if !taken.contains(where: { $0.overlaps(run.words) }) { taken.append(run.words) }
    }
    self.runs = taken.map(wording.characters)
  }

  private static func weight(of word: String) -> Float {
    WordScanner.words(of: word).reduce(0) {
      $0 + WordRarity.standard.weight(of: StemmedWord($1.bytes).stem)
    }
  }
}

/// Which word of another report stands for each word of one.
struct WordMatches {
  /// Index in the other report; -1 where there is none.
  private var places: [Int]

  /// How many words the other report has too.
  var count: Int { places.count { $0 >= 0 } }

  /// Reads the words that are equal in a comparison whose first report has `countOfA` words.
  init(_ comparison: WordingComparison, countOfA: Int) {
    places = [Int](repeating: -1, count: countOfA)
    for segment in comparison.segments {
      guard segment.isSame, let words = segment.wordsOfA, let others = segment.wordsOfB else {
        continue
      }
      for (index, other) in zip(words, others) { places[index] = other }
    }
  }

  /// Whether the other report has the words one behind the other, and a word beside them too; for
  /// no words, whether it has those on both sides without any between.
  func holds(_ words: Range<Int>) -> Bool {
    guard !words.isEmpty else { return follows(words.lowerBound) }
    guard words.allSatisfy({ places[$0] >= 0 }), words.dropFirst().allSatisfy(follows) else {
      return false
    }
    return follows(words.lowerBound) || follows(words.upperBound) || words.count == places.count
  }

  /// Whether a word and the one before it stand side by side in the other report too.
  private func follows(_ index: Int) -> Bool {
    index > 0 && index < places.count && places[index - 1] >= 0
      && places[index] == places[index - 1] + 1
  }
}

extension WordingSegment {
  /// Whether its words are the same in both reports and at the same place.
  var isSame: Bool {
    switch operation {
    case .equal, .replaced(.spelling): true
    case .replaced, .elided, .extent, .bracketed, .reordered, .paraphrase: false
    }
  }
}

/// Which words of a quotation stand in a statement, and where.
struct QuotationAlignment {
  /// For each word of the quotation the word of the statement that it is; `nil` for none.
  private(set) var links: [Int?]

  /// The comparison that the links come from.
  let comparison: WordingComparison

  /// Runs of words that stand in a row in both, ascending in the quotation.
  private(set) var runs: [Range<Int>] = []

  /// A run that weighs less is chance: one or two of the commonest words.
  private static let leastWeightOfRun = 3

  /// Aligns the words of a quotation with those of a statement.
  init(_ quotation: Wording, _ statement: Wording) {
    comparison = WordingComparison(quotation, statement)
    links = [Int?](repeating: nil, count: quotation.words.count)
    for segment in comparison.segments {
      guard let own = segment.wordsOfA, let other = segment.wordsOfB, segment.joinsEqualWords,
        own.count == other.count
      else { continue }
      for (word, place) in zip(own, other) { links[word] = place }
    }
    dropChance(quotation)
  }

  /// Finds the runs and takes away those that are chance.
  private mutating func dropChance(_ quotation: Wording) {
    for run in Self.runs(of: links) {
      let weight = quotation.words[run].reduce(0) { $0 + $1.weight }
      if weight >= Self.leastWeightOfRun {
        runs.append(run)
      } else {
        for word in run { links[word] = nil }
      }
    }
  }

  private static func runs(of links: [Int?]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for word in 0...links.count {
      let link = word < links.count ? links[word] : nil
      if let begun = start, link == nil || link != links[word - 1].map({ $0 + 1 }) {
        runs.append(begun..<word)
        start = nil
      }
      if link != nil, start == nil { start = word }
    }
    return runs
  }

  /// Stretches of the quotation that the statement lacks.
  var gaps: [Range<Int>] {
    var gaps: [Range<Int>] = []
    var end = 0
    for run in runs {
      if run.lowerBound > end { gaps.append(end..<run.lowerBound) }
      end = run.upperBound
    }
    if end < links.count { gaps.append(end..<links.count) }
    return gaps
  }
}

extension WordingSegment {
  /// Whether each word of the one side is a word of the other.
  fileprivate var joinsEqualWords: Bool {
    switch operation {
    case .equal, .reordered, .replaced(.spelling): true
    default: false
    }
  }
}

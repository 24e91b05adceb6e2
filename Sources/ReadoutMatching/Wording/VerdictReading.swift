/// Tells how two wordings compare as a whole.
struct VerdictReading {
  private let a: Wording
  private let b: Wording

  /// Prepares the reading of two reports.
  init(_ a: Wording, _ b: Wording) {
    self.a = a
    self.b = b
  }

  /// The gravest verdict that a segment gives.
  ///
  /// - Complexity: O(n) in the segments.
  func verdict(of segments: [WordingSegment]) -> WordingVerdict {
    guard segments.contains(where: \.meets) else {
      return segments.isEmpty ? .sameWords : .paraphraseOnly
    }
    var verdicts: Set<WordingVerdict> = []
    var place = (a: 0, b: 0)
    for segment in segments {
      verdicts.insert(verdict(of: segment, at: place))
      guard !segment.isMoved else { continue }
      place.a = segment.wordsOfA?.upperBound ?? place.a
      place.b = segment.wordsOfB?.upperBound ?? place.b
    }
    return WordingVerdict.allCases.first(where: verdicts.contains) ?? .sameWords
  }

  /// What a segment alone would make of the whole; `place` is behind the words before it.
  func verdict(
    of segment: WordingSegment, at place: (a: Int, b: Int)
  ) -> WordingVerdict {
    switch segment.operation {
    case .equal, .replaced(.spelling): .sameWords
    case .replaced: .altered
    case .reordered: .stitched
    case .bracketed: .bracketed
    case .elided(isMarked: true): .elided
    case .elided(isMarked: false): joinsSentences(segment, at: place) ? .stitched : .altered
    case .extent: .sameWordsOtherExtent
    case .paraphrase: .fragment
    }
  }

  private func joinsSentences(_ segment: WordingSegment, at place: (a: Int, b: Int)) -> Bool {
    if let words = segment.wordsOfA {
      return joins(words, of: a, in: b, at: place.b)
    }
    return joins(segment.wordsOfB ?? 0..<0, of: b, in: a, at: place.a)
  }

  /// Whether words that one report alone has are whole sentences, or a conjunction that makes one
  /// sentence of two.
  private func joins(
    _ words: Range<Int>, of wording: Wording, in other: Wording, at place: Int
  ) -> Bool {
    if SentenceEdges(wording).areSentences(words) { return true }
    guard words.count == 1 else { return false }
    let traits = wording.words[words.lowerBound].traits
    return traits.contains(.conjunction) && !traits.contains(.startsSentence)
      && SentenceEdges(other).isEdge(before: place)
  }
}

extension WordingSegment {
  /// Whether quoted words of both reports meet in it.
  fileprivate var meets: Bool {
    switch operation {
    case .equal, .replaced, .reordered: true
    case .elided, .extent, .bracketed, .paraphrase: false
    }
  }
}

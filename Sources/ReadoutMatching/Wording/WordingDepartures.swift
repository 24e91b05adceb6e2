/// Which readings of an utterance depart from the others, and how.
struct WordingDepartures {
  /// For each reading, how it departs.
  private(set) var flags: [Set<WordingFlag>]

  /// For each reading, how many words the others share with it, all counted together.
  private(set) var sharedWordCounts: [Int]

  private let readings: [WordingReading]
  private var matches: [Pair: WordMatches] = [:]

  /// The readings that others are compared with: those of the highest ranks.
  private static let mostCompared = 48

  private struct Pair: Hashable {
    let of: Int
    let with: Int
  }

  /// Compares readings, which stand in the order of their ranks.
  init(_ readings: [WordingReading]) {
    self.readings = readings
    flags = [Set<WordingFlag>](repeating: [], count: readings.count)
    sharedWordCounts = [Int](repeating: 0, count: readings.count)
    var comparisons: [(pair: Pair, comparison: WordingComparison)] = []
    for one in readings.indices.prefix(Self.mostCompared) {
      for other in (one + 1)..<max(one + 1, readings.count) {
        guard readings[one].articles.union(readings[other].articles).count > 1 else { continue }
        let comparison = WordingComparison(readings[one].wording, readings[other].wording)
        comparisons.append((Pair(of: one, with: other), comparison))
        matches[Pair(of: one, with: other)] = WordMatches(
          comparison, countOfA: readings[one].wording.words.count)
        matches[Pair(of: other, with: one)] = WordMatches(
          comparison.swapped, countOfA: readings[other].wording.words.count)
      }
    }
    for (pair, matches) in matches { sharedWordCounts[pair.of] += matches.count }
    for (pair, comparison) in comparisons { judge(comparison, pair) }
  }

  /// Flags the reading that departs in each difference of two.
  private mutating func judge(_ comparison: WordingComparison, _ pair: Pair) {
    let a = readings[pair.of].wording
    let b = readings[pair.with].wording
    let verdicts = VerdictReading(a, b)
    let edges = (SentenceEdges(a), SentenceEdges(b))
    var place = (a: 0, b: 0)
    for segment in comparison.segments {
      let found = Self.flags(of: segment, verdicts.verdict(of: segment, at: place), edges)
      if !found.isEmpty {
        let inA = segment.wordsOfA ?? place.a..<place.a
        let inB = segment.wordsOfB ?? place.b..<place.b
        let joins = found == [.stitched] && !edges.0.areSentences(inA) && !edges.1.areSentences(inB)
        let departs = departs(pair.of, inA, from: pair.with, inB, byJoining: joins)
        flags[departs ? pair.of : pair.with].formUnion(found)
      }
      guard !segment.isMoved else { continue }
      place.a = segment.wordsOfA?.upperBound ?? place.a
      place.b = segment.wordsOfB?.upperBound ?? place.b
    }
  }

  /// What a segment makes of the report that departs: words that are moved or left out within a
  /// sentence alter it, whole sentences that are moved or left out make it stitched, and what is
  /// left out from one sentence to the next does both.
  private static func flags(
    of segment: WordingSegment, _ verdict: WordingVerdict, _ edges: (SentenceEdges, SentenceEdges)
  ) -> Set<WordingFlag> {
    let (inA, inB) = (segment.wordsOfA ?? 0..<0, segment.wordsOfB ?? 0..<0)
    switch (verdict, segment.operation) {
    case (.stitched, .reordered):
      return edges.0.areSentences(inA) || edges.1.areSentences(inB) ? [.stitched] : [.altered]
    case (.altered, .elided):
      let crosses = inA.contains(where: edges.0.isEdge) || inB.contains(where: edges.1.isEdge)
      return crosses ? [.altered, .stitched] : [.altered]
    case (.altered, _): return [.altered]
    case (.stitched, _): return [.stitched]
    default: return []
    }
  }

  /// Whether of two readings that differ in some words the first, which ranks higher, departs.
  ///
  /// Where outlets decide nothing, a copy or a later report does; then the one that lacks words. A conjunction that joins two
  /// sentences is itself what departs.
  private func departs(
    _ one: Int, _ words: Range<Int>, from other: Int, _ otherWords: Range<Int>,
    byJoining joins: Bool
  ) -> Bool {
    let support = (witnesses(of: words, in: one), witnesses(of: otherWords, in: other))
    if support.0 != support.1 { return support.0 < support.1 }
    if let isFurther = readings[one].isFurther(than: readings[other]) { return isFurther }
    if words.isEmpty != otherWords.isEmpty { return words.isEmpty != joins }
    return false
  }

  /// How many outlets have the same words at their place as a reading has.
  private func witnesses(of words: Range<Int>, in reading: Int) -> Int {
    var witnesses = readings[reading].witnesses
    for other in readings.indices where other != reading {
      guard let matches = matches[Pair(of: reading, with: other)], matches.holds(words) else {
        continue
      }
      witnesses.formUnion(readings[other].witnesses)
    }
    return witnesses.count
  }
}

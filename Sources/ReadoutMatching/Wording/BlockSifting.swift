/// Drops correspondences that are chance: common words between long stretches that differ, or all
/// of them where two reports quote other words.
struct BlockSifting {
  private let a: QuotedSums
  private let b: QuotedSums
  private let edges: (a: SentenceEdges, b: SentenceEdges)

  /// A block is dropped where its weight times this is not above the words that differ around it.
  private static let reach = 4

  /// The weight of a block that shows for itself that two reports quote the same words.
  private static let sufficient = 9

  init(_ a: Wording, _ b: Wording) {
    self.a = QuotedSums(a)
    self.b = QuotedSums(b)
    edges = (SentenceEdges(a), SentenceEdges(b))
  }

  /// Drops blocks that are chance.
  ///
  /// - Complexity: O(n) in the words.
  func sift(_ blocks: inout [AlignedBlock]) {
    for _ in 0..<3 {
      let count = blocks.count
      blocks = kept(blocks)
      if blocks.count == count { break }
    }
    if !isSufficient(blocks) { blocks = [] }
    dropWordsInSeams(&blocks)
    dropOtherSentences(&blocks)
  }

  /// Drops a conjunction by which one report joins two sentences, where the other happens to have
  /// it among the sentences that stand between these.
  private func dropWordsInSeams(_ blocks: inout [AlignedBlock]) {
    for index in blocks.indices.dropFirst().dropLast().reversed() where blocks[index].count == 1 {
      let a = blocks[index - 1].endOfA..<blocks[index + 1].a
      let b = blocks[index - 1].endOfB..<blocks[index + 1].b
      guard min(a.count, b.count) == 1 else { continue }
      let isSeam =
        a.count == 1
        ? edges.a.isConjunction(a.lowerBound) && edges.b.areSentences(b)
        : edges.b.isConjunction(b.lowerBound) && edges.a.areSentences(a)
      if isSeam { blocks.remove(at: index) }
    }
  }

  /// Drops light blocks at the ends: where both reports go on with other words behind a sentence
  /// that they share, these are other sentences, and a word in them that both have is chance.
  private func dropOtherSentences(_ blocks: inout [AlignedBlock]) {
    while let last = blocks.last, let before = blocks.dropLast().last, isLight(last),
      differ(before, last), edges.a.isEdge(before: before.endOfA),
      edges.b.isEdge(before: before.endOfB)
    {
      blocks.removeLast()
    }
    while let first = blocks.first, let next = blocks.dropFirst().first, isLight(first),
      differ(first, next), edges.a.isEdge(before: next.a), edges.b.isEdge(before: next.b)
    {
      blocks.removeFirst()
    }
  }

  /// Whether both reports have words between two blocks.
  private func differ(_ block: AlignedBlock, _ next: AlignedBlock) -> Bool {
    block.endOfA < next.a && block.endOfB < next.b
  }

  private func isLight(_ block: AlignedBlock) -> Bool {
    a.weight(block.wordsOfA) < Self.sufficient
  }

  private func kept(_ blocks: [AlignedBlock]) -> [AlignedBlock] {
    var kept: [AlignedBlock] = []
    for (index, block) in blocks.enumerated() {
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      let inA = differing(a, kept.last?.endOfA ?? 0, block.wordsOfA, next?.a ?? a.count)
      let inB = differing(b, kept.last?.endOfB ?? 0, block.wordsOfB, next?.b ?? b.count)
      if min(inA, inB) < Self.reach * a.weight(block.wordsOfA) { kept.append(block) }
    }
    return kept
  }

  /// The quoted words in the gaps before and behind a block.
  private func differing(
    _ sums: QuotedSums, _ start: Int, _ block: Range<Int>, _ end: Int
  ) -> Int {
    sums.quoted(start..<block.lowerBound) + sums.quoted(block.upperBound..<end)
  }

  /// Whether the blocks show that the two quote the same words at all: one that is long, or half of
  /// the shorter quotation, or more than half of it in pieces.
  private func isSufficient(_ blocks: [AlignedBlock]) -> Bool {
    let weights = blocks.map { a.weight($0.wordsOfA) }
    let longest = weights.max() ?? 0
    let all = min(a.weight(0..<a.count), b.weight(0..<b.count))
    return longest >= Self.sufficient || 2 * longest >= all || 2 * weights.reduce(0, +) > all
  }
}

/// Sums over the words of a report that stand in quotation marks.
private struct QuotedSums {
  private let counts: [Int]
  private let weights: [Int]

  init(_ wording: Wording) {
    var counts = [0]
    var weights = [0]
    counts.reserveCapacity(wording.words.count + 1)
    weights.reserveCapacity(wording.words.count + 1)
    for (index, word) in wording.words.enumerated() {
      counts.append(counts[index] + (word.isQuoted ? 1 : 0))
      weights.append(weights[index] + (word.isQuoted ? word.weight : 0))
    }
    self.counts = counts
    self.weights = weights
  }

  /// Number of words.
  var count: Int { counts.count - 1 }

  /// How many words of a range are quoted.
  func quoted(_ range: Range<Int>) -> Int { counts[range.upperBound] - counts[range.lowerBound] }

  /// What the quoted words of a range weigh.
  func weight(_ range: Range<Int>) -> Int { weights[range.upperBound] - weights[range.lowerBound] }
}

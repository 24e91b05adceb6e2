/// Which quoted words of two reports correspond, in place and moved.
struct WordAlignment {
  /// Words that correspond in place, ascending in both reports.
  private(set) var blocks: [AlignedBlock] = []

  /// Words that stand in both at another place, ascending in the first report.
  private(set) var moved: [AlignedBlock] = []

  /// Aligns two reports.
  ///
  /// - Complexity: See ``WordingComparison``.
  init(_ a: Wording, _ b: Wording) {
    let first = QuotedWords(a)
    let second = QuotedWords(b)
    guard !first.keys.isEmpty, !second.keys.isEmpty else { return }
    blocks = Self.blocks(first, second)
    BlockSliding(a, b).slide(&blocks)
    BlockSifting(a, b).sift(&blocks)
    guard !blocks.isEmpty else { return }
    moved = MovedWords(a, b, blocks: blocks).blocks
  }

  /// The gaps around the blocks, in order; some may be empty.
  func gaps(countOfA: Int, countOfB: Int) -> [AlignmentGap] {
    var gaps: [AlignmentGap] = []
    var (endOfA, endOfB) = (0, 0)
    for (index, block) in blocks.enumerated() {
      gaps.append(
        AlignmentGap(
          a: endOfA..<block.a, b: endOfB..<block.b, hasBlockBefore: index > 0,
          hasBlockBehind: true))
      (endOfA, endOfB) = (block.endOfA, block.endOfB)
    }
    gaps.append(
      AlignmentGap(
        a: endOfA..<countOfA, b: endOfB..<countOfB, hasBlockBefore: !blocks.isEmpty,
        hasBlockBehind: false))
    return gaps
  }

  private static func blocks(_ a: QuotedWords, _ b: QuotedWords) -> [AlignedBlock] {
    var blocks: [AlignedBlock] = []
    for part in AlignmentParts.parts(a.keys, b.keys).reversed() {
      // The second report gives the columns: of two stretches that changed places, the first
      // one of the first report counts as moved.
      let common = CommonSubsequence(Array(b.keys[part.b]), Array(a.keys[part.a]))
      common.pairsFromTheEnd { indexInB, indexInA in
        let wordOfA = a.indices[part.a.lowerBound + indexInA]
        let wordOfB = b.indices[part.b.lowerBound + indexInB]
        if let last = blocks.last, last.a == wordOfA + 1, last.b == wordOfB + 1 {
          blocks[blocks.count - 1] = AlignedBlock(a: wordOfA, b: wordOfB, count: last.count + 1)
        } else {
          blocks.append(AlignedBlock(a: wordOfA, b: wordOfB, count: 1))
        }
      }
    }
    return blocks.reversed()
  }
}

/// The words of a report that stand in quotation marks: the only ones that are aligned.
struct QuotedWords {
  /// Their indices among all words.
  let indices: [Int]
  /// The keys by which they are aligned: spellings of one word have the same.
  let keys: [UInt64]

  init(_ wording: Wording) {
    indices = wording.words.indices.filter { wording.words[$0].isQuoted }
    keys = indices.map { wording.words[$0].spelling }
  }
}

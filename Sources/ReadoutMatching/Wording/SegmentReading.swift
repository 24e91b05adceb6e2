/// Turns an alignment into segments.
struct SegmentReading {
  private let a: Wording
  private let b: Wording
  private let alignment: WordAlignment
  private var result: [WordingSegment] = []

  /// Prepares the reading of an alignment of two reports.
  init(_ a: Wording, _ b: Wording, _ alignment: WordAlignment) {
    self.a = a
    self.b = b
    self.alignment = alignment
  }

  /// The segments, in the order of the first report.
  ///
  /// - Complexity: O(n) in the words.
  mutating func segments() -> [WordingSegment] {
    let gaps = alignment.gaps(countOfA: a.words.count, countOfB: b.words.count)
    for (index, gap) in gaps.enumerated() {
      read(gap)
      if index < alignment.blocks.count { read(alignment.blocks[index]) }
    }
    for block in alignment.moved {
      add(.reordered(move(of: block)), block.wordsOfA, block.wordsOfB)
    }
    return WordingOrder.byFirst(result)
  }

  // MARK: Words that correspond

  /// The words of a block, those spelled otherwise apart.
  private mutating func read(_ block: AlignedBlock) {
    var start = 0
    for index in 0..<block.count where isSpelledOtherwise(block, index) {
      addEqual(block, start..<index)
      add(
        .replaced(.spelling), block.a + index..<block.a + index + 1,
        block.b + index..<block.b + index + 1)
      start = index + 1
    }
    addEqual(block, start..<block.count)
  }

  private func isSpelledOtherwise(_ block: AlignedBlock, _ index: Int) -> Bool {
    a.words[block.a + index].key != b.words[block.b + index].key
  }

  private mutating func addEqual(_ block: AlignedBlock, _ part: Range<Int>) {
    guard !part.isEmpty else { return }
    add(
      .equal, block.a + part.lowerBound..<block.a + part.upperBound,
      block.b + part.lowerBound..<block.b + part.upperBound)
  }

  /// Whether a moved block stands earlier or later among the blocks of the second report.
  private func move(of moved: AlignedBlock) -> WordingSegment.Move {
    let before = alignment.blocks.prefix { $0.endOfA <= moved.a }.count
    let beforeInB = alignment.blocks.prefix { $0.endOfB <= moved.b }.count
    return beforeInB > before ? .later : .earlier
  }

  // MARK: Words between

  /// A gap, with what was moved out of it left aside: it cuts the rest into runs.
  private mutating func read(_ gap: AlignmentGap) {
    let runsOfA = Self.runs(of: gap.a, without: alignment.moved.map(\.wordsOfA))
    let runsOfB = Self.runs(of: gap.b, without: alignment.moved.map(\.wordsOfB))
    for index in 0..<max(runsOfA.count, runsOfB.count) {
      let inA = index < runsOfA.count ? runsOfA[index] : gap.a.upperBound..<gap.a.upperBound
      let inB = index < runsOfB.count ? runsOfB[index] : gap.b.upperBound..<gap.b.upperBound
      var part = gap
      (part.a, part.b) = (inA, inB)
      for piece in GapReading(a, b).pieces(of: part) { add(piece.operation, piece.a, piece.b) }
    }
  }

  private static func runs(of gap: Range<Int>, without moved: [Range<Int>]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = gap.lowerBound
    for words in moved.filter(gap.overlaps).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if start < words.lowerBound { runs.append(start..<words.lowerBound) }
      start = words.upperBound
    }
    if start < gap.upperBound { runs.append(start..<gap.upperBound) }
    return runs
  }

  private mutating func add(
    _ operation: WordingSegment.Operation, _ words: Range<Int>, _ wordsOfB: Range<Int>
  ) {
    result.append(
      WordingSegment(
        operation: operation, wordsOfA: words.isEmpty ? nil : words,
        wordsOfB: wordsOfB.isEmpty ? nil : wordsOfB, a: a.span(words), b: b.span(wordsOfB)))
  }
}

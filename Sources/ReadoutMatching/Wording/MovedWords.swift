/// Finds words that correspond at another place: what stays between the blocks of one report and
/// stands between other blocks of the other.
struct MovedWords {
  private let a: Wording
  private let b: Wording
  private let gapsOfA: [Int]
  private let gapsOfB: [Int]

  /// The weight of words that count as moved even where they are a part of a gap only.
  private static let sufficient = 7

  /// Places of one pair of words that are looked at.
  private static let mostPlaces = 8

  /// Prepares the search.
  init(_ a: Wording, _ b: Wording, blocks: [AlignedBlock]) {
    self.a = a
    self.b = b
    gapsOfA = Self.gaps(of: a, blocks.map(\.wordsOfA))
    gapsOfB = Self.gaps(of: b, blocks.map(\.wordsOfB))
  }

  /// For each word the number of its gap; -1 for words in blocks and outside quotation marks.
  private static func gaps(of wording: Wording, _ blocks: [Range<Int>]) -> [Int] {
    var gaps = [Int](repeating: -1, count: wording.words.count)
    var start = 0
    for (number, block) in blocks.enumerated() {
      for index in start..<block.lowerBound where isFree(wording.words[index]) {
        gaps[index] = number
      }
      start = block.upperBound
    }
    for index in start..<wording.words.count where isFree(wording.words[index]) {
      gaps[index] = blocks.count
    }
    return gaps
  }

  private static func isFree(_ word: ReportedWord) -> Bool { word.isQuoted && !word.isBracketed }

  /// The moved words, ascending in the first report; those of greater weight are taken first.
  ///
  /// - Complexity: O(n log n) in the words between blocks.
  var blocks: [AlignedBlock] {
    guard gapsOfA.contains(where: { $0 >= 0 }), gapsOfB.contains(where: { $0 >= 0 }) else {
      return []
    }
    var taken = (a: Set<Int>(), b: Set<Int>())
    var moved: [AlignedBlock] = []
    for candidate in candidates() where isMoved(candidate) {
      guard taken.a.isDisjoint(with: candidate.wordsOfA),
        taken.b.isDisjoint(with: candidate.wordsOfB)
      else { continue }
      taken.a.formUnion(candidate.wordsOfA)
      taken.b.formUnion(candidate.wordsOfB)
      moved.append(candidate)
    }
    return moved.sorted { $0.a < $1.a }
  }

  /// The longest common runs of words in gaps, the heaviest first.
  private func candidates() -> [AlignedBlock] {
    var places: [UInt64: [Int]] = [:]
    for index in gapsOfB.indices where gapsOfB[index] >= 0 {
      let key = b.words[index].spelling
      if (places[key]?.count ?? 0) < Self.mostPlaces { places[key, default: []].append(index) }
    }
    var candidates: [(block: AlignedBlock, weight: Int)] = []
    for index in gapsOfA.indices where gapsOfA[index] >= 0 {
      for place in places[a.words[index].spelling] ?? [] where gapsOfB[place] != gapsOfA[index] {
        guard let block = run(from: index, place) else { continue }
        candidates.append((block, weight(block)))
      }
    }
    candidates.sort { one, other in
      (-one.weight, one.block.a, one.block.b) < (-other.weight, other.block.a, other.block.b)
    }
    return candidates.map(\.block)
  }

  /// The run of equal words that starts at two places; `nil` where it started before.
  private func run(from start: Int, _ place: Int) -> AlignedBlock? {
    if start > 0, place > 0, corresponds(start - 1, place - 1, gap: gapsOfA[start], gapsOfB[place])
    {
      return nil
    }
    var count = 0
    while start + count < gapsOfA.count, place + count < gapsOfB.count,
      corresponds(start + count, place + count, gap: gapsOfA[start], gapsOfB[place])
    {
      count += 1
    }
    return AlignedBlock(a: start, b: place, count: count)
  }

  private func corresponds(_ index: Int, _ place: Int, gap: Int, _ gapOfB: Int) -> Bool {
    gapsOfA[index] == gap && gapsOfB[place] == gapOfB
      && a.words[index].spelling == b.words[place].spelling
  }

  private func weight(_ block: AlignedBlock) -> Int {
    block.wordsOfA.reduce(0) { $0 + a.words[$1].weight }
  }

  /// Whether the words are enough to say that they were moved, rather than used twice: many, or a
  /// good part of what stands in the gap of a report.
  private func isMoved(_ block: AlignedBlock) -> Bool {
    let weight = weight(block)
    if weight >= Self.sufficient { return true }
    if fills(block.wordsOfA, gapsOfA), fills(block.wordsOfB, gapsOfB) { return weight >= 3 }
    guard block.count > 1, weight > 3 else { return false }
    let around = min(weightAround(block.a, a, gapsOfA), weightAround(block.b, b, gapsOfB))
    return 5 * weight >= 2 * around
  }

  /// Whether the words are all of their gap.
  private func fills(_ words: Range<Int>, _ gaps: [Int]) -> Bool {
    let before = words.lowerBound - 1
    let behind = words.upperBound
    return (before < 0 || gaps[before] != gaps[words.lowerBound])
      && (behind >= gaps.count || gaps[behind] != gaps[words.lowerBound])
  }

  /// What all words of the gap weigh in which a word stands.
  private func weightAround(_ index: Int, _ wording: Wording, _ gaps: [Int]) -> Int {
    var (start, end) = (index, index + 1)
    while start > 0, gaps[start - 1] == gaps[index] { start -= 1 }
    while end < gaps.count, gaps[end] == gaps[index] { end += 1 }
    return (start..<end).reduce(0) { $0 + wording.words[$1].weight }
  }
}

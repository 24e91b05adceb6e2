/// The longest run of words that two statements share, word for word.
struct SharedRun {
  /// Sum of the rarities of its words, in hundredths: the run of most weight counts.
  let weight: Int32

  /// Number of its words.
  let wordCount: Int

  /// Runs are looked for in this many words of each side; what stands behind is left out.
  private static let reach = 256

  /// Finds the run of most weight.
  ///
  /// - Complexity: O(n * m) in the words of both sides, at most 256 of each.
  init(_ a: PreparedStatement, _ b: PreparedStatement) {
    let short = a.words.count < b.words.count ? a : b
    let long = short === a ? b : a
    let width = min(short.words.count, Self.reach)
    let run = withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * (width + 1)) { sums in
      sums.initialize(repeating: 0)
      return Self.heaviest(short.words.prefix(width), long, sums)
    }
    weight = run.weight
    wordCount = Self.length(endingAt: run.end, weight: run.weight, in: short)
  }

  /// The weight of the heaviest run and its last word in `short`.
  ///
  /// `sums` holds two rows of one entry more than `short` has words: the weight of the run that
  /// ends at each of them, for the word of `long` at hand and for the one before.
  private static func heaviest(
    _ short: ArraySlice<WordKey>, _ long: PreparedStatement,
    _ sums: UnsafeMutableBufferPointer<Int32>
  ) -> (weight: Int32, end: Int) {
    var run = (weight: Int32(0), end: -1)
    var before = UnsafeMutableBufferPointer(rebasing: sums[...short.count])
    var now = UnsafeMutableBufferPointer(rebasing: sums[(short.count + 1)...])
    short.withUnsafeBufferPointer { short in
      for row in 0..<min(long.words.count, reach) {
        let most = fill(now, from: before, short, long.words[row], long.weights[row])
        if most > run.weight, let end = now.firstIndex(of: most) { run = (most, end - 1) }
        swap(&now, &before)
      }
    }
    return run
  }

  /// Fills a row and gives its largest entry; without a branch, so that compilers take many
  /// entries at once.
  private static func fill(
    _ now: UnsafeMutableBufferPointer<Int32>, from before: UnsafeMutableBufferPointer<Int32>,
    _ short: UnsafeBufferPointer<WordKey>, _ word: WordKey, _ weight: Int32
  ) -> Int32 {
    var most: Int32 = 0
    for column in 0..<short.count {
      let sum = short[column].rawValue == word.rawValue ? before[column] &+ weight : 0
      now[column &+ 1] = sum
      most = max(most, sum)
    }
    return most
  }

  /// Counts the words of a run back from its last until its weight is reached.
  private static func length(
    endingAt end: Int, weight: Int32, in statement: PreparedStatement
  ) -> Int {
    var (count, rest) = (0, weight)
    while end - count >= 0, rest > 0 {
      rest -= statement.weights[end - count]
      count += 1
    }
    return count
  }
}

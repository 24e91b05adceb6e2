/// The longest run of words that two statements share, word for word.
struct SharedRun {
  /// Sum of the rarities of its words; of runs of equal length the rarest counts.
  var weight: Float = 0

  /// Number of its words.
  var wordCount = 0

  /// Runs are looked for in this many words of each side; what stands behind is left out.
  private static let reach = 256

  /// Finds the run of most weight.
  ///
  /// - Complexity: O(n * m) in the words of both sides, at most 256 of each.
  init(_ a: PreparedStatement, _ b: PreparedStatement) {
    let (long, short) = a.words.count < b.words.count ? (b, a) : (a, b)
    let width = min(short.words.count, Self.reach)
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * (width + 1)) { weights in
      weights.initialize(repeating: 0)
      var run = (weight: Float(0), end: -1)
      short.words.withUnsafeBufferPointer { words in
        for row in 0..<min(long.words.count, Self.reach) {
          let (word, weight) = (long.words[row], long.weights[row])
          let (now, before) = row % 2 == 0 ? (0, width + 1) : (width + 1, 0)
          for column in 0..<width {
            let sum = words[column] == word ? weights[before + column] + weight : 0
            weights[now + column + 1] = sum
            if sum > run.weight { run = (sum, column) }
          }
        }
      }
      self.weight = run.weight
      wordCount = Self.length(endingAt: run.end, weight: run.weight, in: short)
    }
  }

  /// Counts the words of a run back from its last until its weight is reached.
  private static func length(
    endingAt end: Int, weight: Float, in statement: PreparedStatement
  ) -> Int {
    var (count, rest) = (0, weight)
    while end - count >= 0, rest > 0.001 {
      rest -= statement.weights[end - count]
      count += 1
    }
    return count
  }
}

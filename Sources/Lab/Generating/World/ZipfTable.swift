/// Draws ranks of which the first are the most frequent: rank `r` from 0 with a weight of
/// `1 / (r + shift)`.
///
/// - SeeAlso: Mandelbrot 1953, "An informational theory of the statistical structure of language".
struct ZipfTable: Sendable {
  private let sums: [Double]

  /// Makes the table of `count` ranks; the larger the shift, the flatter the first ranks.
  init(count: Int, shift: Double) {
    var sum = 0.0
    sums = (0..<max(count, 1)).map { rank in
      sum += 1 / (Double(rank) + shift)
      return sum
    }
  }

  /// A rank.
  ///
  /// - Complexity: O(log n).
  func rank(_ chance: inout Chance) -> Int {
    let wanted = chance.share() * (sums.last ?? 0)
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > wanted { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

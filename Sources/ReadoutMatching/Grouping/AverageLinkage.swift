/// Joins clusters as long as the average strength between two of them reaches a bound, the
/// strongest first.
///
/// Pairs without a tie count with strength 0. Averages are compared exactly; of equal ones the
/// pair of the lowest clusters is joined first, so that the result depends on the numbering of the
/// items alone.
///
/// - SeeAlso: Sokal and Michener 1958, group average (UPGMA).
struct AverageLinkage {
  /// A tie between two items.
  struct Tie: Hashable {
    var first: Int
    var second: Int
    /// Strength in thousandths.
    var strength: Int
  }

  /// The average strength that joins two clusters, in thousandths.
  let bound: Int

  /// For each cluster the sums of its ties by the other cluster.
  private var sums: [[Int: Int]]
  private var members: [[Int]]
  private var queue = BinaryHeap<Candidate>()

  /// Two clusters that may be joined; out of date as soon as one of them has grown.
  private struct Candidate: Comparable {
    var first: Int
    var second: Int
    var sum: Int
    /// Number of pairs.
    var count: Int

    static func < (a: Candidate, b: Candidate) -> Bool {
      let (left, right) = (a.sum * b.count, b.sum * a.count)
      return left == right ? (a.first, a.second) < (b.first, b.second) : left > right
    }
  }

  /// Starts with clusters of given items.
  ///
  /// - Parameters:
  ///   - clusters: Disjoint lists of items, each item once.
  ///   - ties: Between items, one for a pair at most.
  ///   - bound: The average strength that joins two clusters, in thousandths, above 0.
  init(clusters: [[Int]], ties: [Tie], bound: Int) {
    self.bound = bound
    members = clusters
    sums = Array(repeating: [:], count: clusters.count)
    var place: [Int: Int] = [:]
    for (index, cluster) in clusters.enumerated() {
      for item in cluster { place[item] = index }
    }
    for tie in ties {
      guard let a = place[tie.first], let b = place[tie.second], a != b else { continue }
      sums[a][b, default: 0] += tie.strength
      sums[b][a, default: 0] += tie.strength
    }
    for a in sums.indices { for b in sums[a].keys where a < b { offer(a, b) } }
  }

  /// Joins until no two clusters are tied strongly enough.
  ///
  /// - Parameter join: Told of two clusters by number, and joins what it knows of both under the
  ///   first; `false` keeps them apart for good.
  /// - Returns: The clusters, those joined to others left out.
  /// - Complexity: O(e log e) for e ties, times the number of joins of one cluster at worst.
  mutating func run(join: (Int, Int) -> Bool) -> [[Int]] {
    while let next = queue.popFirst() {
      guard isCurrent(next) else { continue }
      guard join(next.first, next.second) else {
        sums[next.first][next.second] = nil
        sums[next.second][next.first] = nil
        continue
      }
      merge(next.first, next.second)
    }
    return members.filter { !$0.isEmpty }
  }

  private func isCurrent(_ candidate: Candidate) -> Bool {
    sums[candidate.first][candidate.second] == candidate.sum
      && candidate.count == members[candidate.first].count * members[candidate.second].count
  }

  private mutating func merge(_ a: Int, _ b: Int) {
    members[a] += members[b]
    members[b] = []
    let moved = sums[b]
    sums[b] = [:]
    sums[a][b] = nil
    for (other, sum) in moved where other != a {
      sums[other][b] = nil
      sums[a][other, default: 0] += sum
      sums[other][a, default: 0] += sum
    }
    for other in sums[a].keys { offer(min(a, other), max(a, other)) }
  }

  private mutating func offer(_ a: Int, _ b: Int) {
    guard let sum = sums[a][b] else { return }
    let count = members[a].count * members[b].count
    guard sum >= bound * count else { return }
    queue.insert(Candidate(first: a, second: b, sum: sum, count: count))
  }
}

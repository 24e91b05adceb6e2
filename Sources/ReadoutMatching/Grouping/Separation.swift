/// Which clusters must not become one, kept as clusters are joined.
struct Separation {
  /// For each cluster those that it must not be joined with.
  private var others: [Set<Int>]

  /// Takes pairs of items that must stay apart, and the clusters that hold them at first.
  init(pairs: [(Int, Int)], clusters: [[Int]]) {
    others = Array(repeating: [], count: clusters.count)
    guard !pairs.isEmpty else { return }
    var place: [Int: Int] = [:]
    for (index, cluster) in clusters.enumerated() {
      for item in cluster { place[item] = index }
    }
    for (first, second) in pairs {
      guard let a = place[first], let b = place[second], a != b else { continue }
      others[a].insert(b)
      others[b].insert(a)
    }
  }

  /// Whether two clusters must not be joined.
  func areApart(_ a: Int, _ b: Int) -> Bool { others[a].contains(b) }

  /// Notes that the second cluster has become part of the first.
  mutating func join(_ a: Int, _ b: Int) {
    for other in others[b] {
      others[other].remove(b)
      others[other].insert(a)
      others[a].insert(other)
    }
    others[b] = []
  }
}

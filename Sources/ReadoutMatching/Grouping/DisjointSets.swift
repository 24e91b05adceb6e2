/// Sets of numbers that are joined step by step.
struct DisjointSets {
  private var parents: [Int]

  /// The numbers below a count, each by itself.
  init(count: Int) { parents = Array(0..<count) }

  /// Joins the sets of two numbers.
  mutating func join(_ a: Int, _ b: Int) {
    let (x, y) = (root(a), root(b))
    parents[max(x, y)] = min(x, y)
  }

  /// The sets as ascending lists, in the order of their first numbers.
  var lists: [[Int]] {
    var lists: [Int: [Int]] = [:]
    for number in parents.indices { lists[root(number), default: []].append(number) }
    return lists.keys.sorted().compactMap { lists[$0] }
  }

  private func root(_ number: Int) -> Int {
    var root = number
    while parents[root] != root { root = parents[root] }
    return root
  }
}

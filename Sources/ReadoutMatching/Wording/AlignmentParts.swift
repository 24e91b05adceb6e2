/// Cuts two long texts where a word that each has once shows that they go on together, so that no
/// table grows beyond its limit.
enum AlignmentParts {
  /// Ranges that are aligned for themselves, in order; one part when the texts are not long.
  ///
  /// What lies between two cuts and is still too long is left unaligned.
  ///
  /// - Complexity: O(n log n) in the words.
  static func parts(_ a: [UInt64], _ b: [UInt64]) -> [(a: Range<Int>, b: Range<Int>)] {
    guard !isSmall(a.count, b.count) else { return [(a.indices, b.indices)] }
    var parts: [(a: Range<Int>, b: Range<Int>)] = []
    var (start, end) = ((a: 0, b: 0), (a: 0, b: 0))
    for anchor in anchors(a, b) + [(a: a.count, b: b.count)] {
      if !isSmall(anchor.a - start.a, anchor.b - start.b), end.a > start.a {
        parts.append((start.a..<end.a, start.b..<end.b))
        start = end
      }
      end = anchor
    }
    parts.append((start.a..<end.a, start.b..<end.b))
    return parts.filter { isSmall($0.a.count, $0.b.count) }
  }

  private static func isSmall(_ countOfA: Int, _ countOfB: Int) -> Bool {
    countOfA * countOfB <= CommonSubsequence.largestTable
  }

  /// Words that each text has once, in the longest chain that keeps their order.
  private static func anchors(_ a: [UInt64], _ b: [UInt64]) -> [(a: Int, b: Int)] {
    let placesInA = placesOfUnique(a)
    let common = placesOfUnique(b).compactMap { key, place in
      placesInA[key].map { (a: $0, b: place) }
    }
    return longestAscending(common.sorted { $0.a < $1.a })
  }

  private static func placesOfUnique(_ keys: [UInt64]) -> [UInt64: Int] {
    var places: [UInt64: Int] = [:]
    for (index, key) in keys.enumerated() { places[key] = places[key] == nil ? index : -1 }
    return places.filter { $0.value >= 0 }
  }

  /// The longest chain in which places in the second text ascend as well.
  private static func longestAscending(_ pairs: [(a: Int, b: Int)]) -> [(a: Int, b: Int)] {
    var tails: [Int] = []
    var previous = [Int](repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[tails[middle]].b < pair.b { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[index] = tails[low - 1] }
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var chain: [(a: Int, b: Int)] = []
    var next = tails.last ?? -1
    while next >= 0 {
      chain.append(pairs[next])
      next = previous[next]
    }
    return chain.reversed()
  }
}

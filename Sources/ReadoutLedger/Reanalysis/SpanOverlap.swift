internal import ReadoutText

/// How much of two lists of spans is the same characters.
enum SpanOverlap {
  /// The share of the characters of both that lie in both, 0 to 1: 1 for equal lists.
  ///
  /// - Parameters:
  ///   - a: Spans, ascending and disjoint.
  ///   - b: Spans, ascending and disjoint.
  /// - Returns: The share; 0 where both are empty.
  /// - Complexity: O(n) in the number of spans.
  static func share(_ a: [CodePointSpan], _ b: [CodePointSpan]) -> Double {
    let both = common(a, b)
    let all = count(a) + count(b) - both
    return all == 0 ? 0 : Double(both) / Double(all)
  }

  private static func count(_ spans: [CodePointSpan]) -> Int { spans.reduce(0) { $0 + $1.count } }

  private static func common(_ a: [CodePointSpan], _ b: [CodePointSpan]) -> Int {
    var (i, j, sum) = (0, 0, 0)
    while i < a.count, j < b.count {
      sum += max(0, min(a[i].end, b[j].end) - max(a[i].start, b[j].start))
      if a[i].end < b[j].end { i += 1 } else { j += 1 }
    }
    return sum
  }
}

import ReadoutMatching
import Testing

/// What holds for the comparison of any two reports.
enum WordingLaws {
  static func check(
    _ a: Wording, _ b: Wording, _ comment: Comment? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let comparison = WordingComparison(a, b)
    #expect(
      covers(comparison.segments.compactMap(\.wordsOfA), a), comment,
      sourceLocation: sourceLocation)
    #expect(
      covers(comparison.segments.compactMap(\.wordsOfB), b), comment,
      sourceLocation: sourceLocation)
    #expect(WordingComparison(b, a) == comparison.swapped, comment, sourceLocation: sourceLocation)
    #expect(comparison.swapped.swapped == comparison, comment, sourceLocation: sourceLocation)
    #expect(WordingComparison(a, b) == comparison, comment, sourceLocation: sourceLocation)
    for report in [a, b] {
      #expect(isOneEqualSegment(report), comment, sourceLocation: sourceLocation)
    }
  }

  /// Whether ranges hold every word of a report once.
  private static func covers(_ ranges: [Range<Int>], _ report: Wording) -> Bool {
    ranges.flatMap { Array($0) }.sorted() == Array(report.words.indices)
  }

  /// Whether a report compared with itself is one equal segment.
  private static func isOneEqualSegment(_ report: Wording) -> Bool {
    let comparison = WordingComparison(report, report)
    return comparison.verdict == .sameWords && comparison.meaningFlags.isEmpty
      && comparison.segments.map(\.operation) == (report.words.isEmpty ? [] : [.equal])
  }
}

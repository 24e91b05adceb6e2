/// Which articles hold which statements of a generated stream without end.
///
/// The stream of a seed is always the same; a plan is a stretch of it, so that a ledger can be
/// made in several steps.
struct GenerationPlan: Sendable {
  /// One article.
  struct Slot: Sendable {
    /// Number of the article in the stream.
    var article: Int
    var occasion: Int
    var report: Int

    /// Which of the report's statements are told: the last article of a stretch may be cut.
    var statementCount: Int
  }

  private(set) var slots: [Slot] = []

  /// Plans the articles from the one with the statement `first` on.
  ///
  /// An article of which the stretch holds only the end is left out: its beginning is in the
  /// stretch before, and statements are counted on.
  ///
  /// - Parameters:
  ///   - seed: The seed of the stream.
  ///   - first: Number of statements that stand before the stretch.
  ///   - count: Number of statements.
  /// - Complexity: O(first + count), about 1 µs for a statement.
  init(seed: UInt64, first: Int, count: Int) {
    var (article, passed, left, occasion) = (0, 0, count, 0)
    while left > 0 {
      for (report, outline) in OccasionOutline(seed: seed, occasion: occasion).reports.enumerated()
      where left > 0 {
        if passed >= first {
          let told = min(outline.entries.count, left)
          slots.append(
            Slot(article: article, occasion: occasion, report: report, statementCount: told))
          left -= told
        }
        passed += outline.entries.count
        article += 1
      }
      occasion += 1
    }
  }

  /// Puts the articles in another order.
  mutating func shuffle(seed: UInt64) {
    var source = SplitMix(seed: seed)
    slots.shuffle(using: &source)
  }
}

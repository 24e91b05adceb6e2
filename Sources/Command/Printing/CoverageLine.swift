internal import ReadoutLedger
internal import ReadoutRecord

/// The line that tells what a ledger holds of a time, so that silence is not read as absence.
struct CoverageLine {
  let text: String

  init(_ coverage: Coverage) {
    let parts =
      [Self.articles(coverage), Self.gap(coverage), Self.unknown(coverage)].compactMap { $0 }
    text = "coverage: " + parts.joined(separator: "; ")
  }

  private static func articles(_ coverage: Coverage) -> String {
    let articles = Count.of(coverage.articleCount, "dated article")
    let undated = coverage.undatedArticleCount
    let others = undated == 0 ? "" : "; \(Count.of(undated, "article")) of the ledger undated"
    guard let first = coverage.firstDay, let last = coverage.lastDay else {
      return articles + others
    }
    let outlets = Count.of(coverage.outletCount, "outlet")
    return "\(articles) of \(outlets), \(first.iso) to \(last.iso)\(others)"
  }

  private static func gap(_ coverage: Coverage) -> String? {
    guard coverage.articleCount > 0 || coverage.from != nil else { return nil }
    guard let gap = coverage.longestGap else { return "no day without an article" }
    return "longest time without an article \(Count.of(gap.dayCount, "day")) from \(gap.first.iso)"
  }

  private static func unknown(_ coverage: Coverage) -> String? {
    guard coverage.statementCount > 0 else { return nil }
    let speakers = percent(coverage.unknownSpeakerShare)
    let dates = percent(coverage.unknownDateShare)
    return
      "of \(Count.of(coverage.statementCount, "statement")) \(speakers) without a known speaker"
      + ", \(dates) without a known date"
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}

/// Numbers with their words.
enum Count {
  /// A number of things in words: `1 article`, `2 articles`.
  static func of(_ number: Int, _ thing: String) -> String {
    number == 1 ? "1 \(thing)" : "\(number) \(thing)s"
  }
}

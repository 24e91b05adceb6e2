internal import ReadoutLedger

/// What the ledger holds of a time, in one line: so that silence is not read as absence.
struct CoverageLabel: Sendable {
  var articles: String
  var outlets: String
  var firstDay: DateText?
  var lastDay: DateText?
  var gap: String?
  var statements: String
  var unknownSpeakers: String
  var unknownDates: String

  init(_ coverage: Coverage) {
    articles = Count.of(coverage.articleCount, "article")
    outlets = Count.of(coverage.outletCount, "outlet")
    firstDay = coverage.firstDay.map { DateText($0) }
    lastDay = coverage.lastDay.map { DateText($0) }
    gap = coverage.longestGap.map {
      "\(Count.of($0.dayCount, "day")) without an article from \(DateText($0.first).words)"
    }
    statements = Count.of(coverage.statementCount, "statement")
    unknownSpeakers = Count.percent(coverage.unknownSpeakerShare)
    unknownDates = Count.percent(coverage.unknownDateShare)
  }
}

public import ReadoutRecord

/// What a ledger holds of a time, so that silence is not read as absence: what nobody reports may
/// have been said all the same.
public struct Coverage: Sendable, Hashable {
  /// Days in a row of which the ledger has no article.
  public struct Gap: Sendable, Hashable {
    /// The first day without an article.
    public var first: CalendarDay

    /// The last day without an article.
    public var last: CalendarDay

    /// Number of days.
    public var dayCount: Int { last.dayNumber - first.dayNumber + 1 }
  }

  /// The first day that was asked for; `nil` without one.
  public var from: CalendarDay?

  /// The last day that was asked for; `nil` without one.
  public var to: CalendarDay?

  /// Articles that were published in the time, as far as their day is known.
  public var articleCount = 0

  /// Articles of the whole ledger whose day of publication is unknown.
  public var undatedArticleCount = 0

  /// Outlets of the articles; those of unknown outlets are none.
  public var outletCount = 0

  /// The first day with an article; `nil` when none is dated.
  public var firstDay: CalendarDay?

  /// The last day with an article; `nil` when none is dated.
  public var lastDay: CalendarDay?

  /// The longest time without an article, from the first to the last article and, where days were
  /// asked for, from and to those; the earliest of several; `nil` when each day has one.
  public var longestGap: Gap?

  /// Number of statements of the time.
  ///
  /// A statement of unknown day counts with its article's; with neither it counts where no days
  /// were asked for.
  public var statementCount = 0

  /// Of the statements those whose speaker is unresolved or not named.
  public var unknownSpeakerCount = 0

  /// Of the statements those that cannot be dated.
  public var unknownDateCount = 0

  /// Share of statements whose speaker is unknown, 0 to 1; 0 without statements.
  public var unknownSpeakerShare: Double { share(of: unknownSpeakerCount) }

  /// Share of statements that cannot be dated, 0 to 1; 0 without statements.
  public var unknownDateShare: Double { share(of: unknownDateCount) }

  private func share(of count: Int) -> Double {
    statementCount == 0 ? 0 : Double(count) / Double(statementCount)
  }
}

extension Coverage {
  /// Notes the days of the articles, and the longest time between them.
  ///
  /// - Parameter days: From the first day on which articles may have been published to the last.
  mutating func note(_ days: [ClosedRange<CalendarDay>]) {
    let ascending = days.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    firstDay = ascending.first?.lowerBound
    lastDay = ascending.map(\.upperBound).max()
    var covered = from.map { $0.dayNumber - 1 }
    for range in ascending {
      if let covered { note(gapFrom: covered + 1, to: range.lowerBound.dayNumber - 1) }
      covered = max(covered ?? Int.min, range.upperBound.dayNumber)
    }
    if let covered, let to { note(gapFrom: covered + 1, to: to.dayNumber) }
  }

  private mutating func note(gapFrom first: Int, to last: Int) {
    guard last >= first, last - first + 1 > longestGap?.dayCount ?? 0,
      let first = CalendarDay(dayNumber: first), let last = CalendarDay(dayNumber: last)
    else { return }
    longestGap = Gap(first: first, last: last)
  }
}

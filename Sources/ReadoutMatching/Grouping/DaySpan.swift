internal import ReadoutRecord

/// The days that the statements of an utterance have in common, as day numbers.
struct DaySpan: Sendable, Hashable {
  private var earliest = Int.min
  private var latest = Int.max

  /// What tells the day of a report rather than of what was said.
  private static let reports: Set<SaidOnBasis> = [.dateline, .context, .published]

  /// Any day.
  init() {}

  /// Days between what was said and a report of it, and by which the clock of an outlet may be behind
  /// that of the place.
  private static let slack = 1

  /// The days that are given; any day when they are unknown.
  init(_ saidOn: ClosedRange<CalendarDay>?) {
    guard let saidOn else { return }
    earliest = saidOn.lowerBound.dayNumber
    latest = saidOn.upperBound.dayNumber
  }

  /// The days of a statement.
  ///
  /// Where they are unknown, any day until it was published. A day that it takes from its
  /// surroundings may be that of the report, so that the day before is possible too.
  init(_ statement: StatementProfile) {
    self.init(statement.saidOn)
    if statement.saidOn != nil {
      if let basis = statement.saidOnBasis, Self.reports.contains(basis) { earliest -= Self.slack }
    } else if let published = statement.published {
      latest = published.upperBound.dayNumber + Self.slack
    }
  }

  /// The days that both have.
  func common(_ other: DaySpan) -> DaySpan {
    var common = self
    common.earliest = max(earliest, other.earliest)
    common.latest = min(latest, other.latest)
    return common
  }

  /// Whether any day is left.
  var isPossible: Bool { earliest <= latest }
}

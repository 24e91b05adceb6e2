internal import ReadoutRecord

/// The days that the statements of an utterance have in common, as day numbers.
struct DaySpan {
  private var earliest = Int.min
  private var latest = Int.max

  /// Any day.
  init() {}

  /// Days that the clock of an outlet may be behind that of the place where something was said.
  private static let slack = 1

  /// The days of a statement; where they are unknown, any day until it was published.
  init(_ saidOn: ClosedRange<CalendarDay>?, published: ClosedRange<CalendarDay>?) {
    if let saidOn {
      earliest = saidOn.lowerBound.dayNumber
      latest = saidOn.upperBound.dayNumber
    } else if let published {
      latest = published.upperBound.dayNumber + Self.slack
    }
  }

  /// The days of a statement.
  init(_ statement: StatementProfile) {
    self.init(statement.saidOn, published: statement.published)
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

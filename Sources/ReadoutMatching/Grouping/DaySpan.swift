internal import ReadoutRecord

/// The days that the statements of an utterance have in common, as day numbers.
struct DaySpan {
  private var earliest = Int.min
  private var latest = Int.max

  /// Any day.
  init() {}

  /// The days of a statement; any day when they are unknown.
  init(_ saidOn: ClosedRange<CalendarDay>?) {
    guard let saidOn else { return }
    earliest = saidOn.lowerBound.dayNumber
    latest = saidOn.upperBound.dayNumber
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

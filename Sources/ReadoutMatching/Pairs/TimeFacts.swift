internal import ReadoutRecord

/// How the times of two statements stand to each other.
struct TimeFacts {
  /// Whether both days are known and may be one.
  private(set) var saidTogether = false

  /// Days between the days on which they were said; `nil` unless both are known.
  private(set) var daysApart: Int?

  /// Whether both days stand in the words of their own sentence.
  private(set) var isFirm = false

  /// Whether one was published before the other was said.
  private(set) var precedes = false

  /// Whether the day of the one that was said later stands in the words of its sentence.
  private(set) var precedesFirmly = false

  /// Days between the publications; `nil` when one of them is unknown.
  private(set) var publicationGap: Int?

  /// Whether one tells of what was said more than three days before it was published.
  private(set) var looksBack = false

  /// Days that two datelines may differ for one moment: reports are filed around the world.
  private static let slack = 1

  init(_ a: StatementProfile, _ b: StatementProfile) {
    if let x = a.saidOn, let y = b.saidOn {
      let apart = Self.distance(x, y)
      daysApart = apart
      saidTogether = apart == 0
      isFirm = Self.isFirm(a) && Self.isFirm(b)
    }
    if let x = a.published, let y = b.published { publicationGap = Self.distance(x, y) }
    precedes = Self.precedes(a, b) || Self.precedes(b, a)
    precedesFirmly =
      (Self.precedes(a, b) && Self.isFirm(b)) || (Self.precedes(b, a) && Self.isFirm(a))
    looksBack = Self.looksBack(a) || Self.looksBack(b)
  }

  /// Days between two intervals, 0 when they meet.
  private static func distance(
    _ a: ClosedRange<CalendarDay>, _ b: ClosedRange<CalendarDay>
  ) -> Int {
    max(
      0, a.lowerBound.dayNumber - b.upperBound.dayNumber,
      b.lowerBound.dayNumber - a.upperBound.dayNumber)
  }

  private static func isFirm(_ statement: StatementProfile) -> Bool {
    switch statement.saidOnBasis {
    case .explicit, .weekday, .relative: true
    default: false
    }
  }

  private static func precedes(_ a: StatementProfile, _ b: StatementProfile) -> Bool {
    guard let published = a.published, let said = b.saidOn else { return false }
    return published.upperBound.dayNumber + slack < said.lowerBound.dayNumber
  }

  private static func looksBack(_ a: StatementProfile) -> Bool {
    guard let said = a.saidOn, let published = a.published else { return false }
    return published.lowerBound.dayNumber - said.upperBound.dayNumber > 3
  }
}

extension TimeFacts {
  /// Whether the days forbid one occasion: firmly dated more than a week apart, or one published
  /// before the firm day on which the other was said.
  ///
  /// Dates are read by a machine. Those that a statement takes from its surroundings are off where
  /// a report looks back, so that they forbid nothing; those of its own sentence are off by some
  /// days now and then, so that a week is let pass.
  var cannotBeOne: Bool {
    precedesFirmly || (isFirm && (daysApart ?? 0) > 7)
  }
}

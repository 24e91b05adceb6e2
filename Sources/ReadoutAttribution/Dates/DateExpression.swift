/// Words of a text that name a day, several days, a month or a year.
struct DateExpression: Sendable, Hashable {
  /// The tokens, as indices into the tokens of the text.
  let tokens: Range<Int>

  /// What the words say, before any calendar is asked.
  let meaning: Meaning

  /// What words can say of a date.
  indirect enum Meaning: Sendable, Hashable {
    /// `Friday`, `last Friday`; 1 for Monday to 7 for Sunday.
    case weekday(Int, Nearness)
    /// `February 10`, `Monday, February 10, 2031`.
    case day(month: Int, day: Int, year: Int?, weekday: Int?)
    /// `in February`, `in late February 2030`.
    case month(Int, year: Int?, Nearness)
    /// `in 2030`, `in late 2030`.
    case year(Int)
    /// Days after the day of the report: -1 for `yesterday`.
    case days(Int)
    /// Days after the day that the text speaks of: -1 for `a day earlier`.
    case daysInContext(Int)
    /// Weeks after the day of the report: `two weeks ago`.
    case weeks(Int)
    /// A whole week, month or year by its distance from the present one: -1 for `last week`.
    case period(Period, Int)
    /// `the weekend`, `last weekend`.
    case weekend(Nearness)
    /// `overnight`: the night to the day of the report, which is two days.
    case overnight
    /// `from Monday to Friday`, `February 10-12`.
    case range(Meaning, Meaning)
    /// `on Monday and Tuesday`.
    case all([Meaning])
    /// `on Monday or Tuesday`.
    case either([Meaning])
  }

  /// Which of several days or months of one name is meant.
  enum Nearness: Sendable, Hashable {
    /// The bare name.
    case bare
    case last, this, next
    /// `a week ago Friday`, `Friday of last week`: so many weeks from the present one.
    case week(Int)
    /// `March of last year`: so many years from the present one.
    case year(Int)
  }

  /// A stretch of the calendar.
  enum Period: Sendable, Hashable {
    case week, month, year
  }
}

extension DateExpression.Meaning {
  /// Whether it tells the year itself, so that it needs no other date.
  var namesYear: Bool {
    switch self {
    case .day(_, _, let year, _), .month(_, let year, _): year != nil
    case .year: true
    case .range(_, let last): last.namesYear
    case .all(let parts), .either(let parts): parts.contains(where: \.namesYear)
    default: false
    }
  }

  /// Whether it names a day or a few, and no whole month or year.
  var isDayGrained: Bool {
    switch self {
    case .month, .year, .period(.month, _), .period(.year, _): false
    default: true
    }
  }

  /// Whether only the calendar of the report's day tells which day it is.
  var isWeekday: Bool {
    switch self {
    case .weekday, .weekend: true
    case .range(let first, _): first.isWeekday
    case .all(let members), .either(let members): members.contains { $0.isWeekday }
    default: false
    }
  }

  /// Whether the words name day and month themselves.
  var isExplicit: Bool {
    switch self {
    case .day, .month, .year: true
    case .range(let first, let last): first.isExplicit || last.isExplicit
    case .all(let members), .either(let members): members.contains { $0.isExplicit }
    default: false
    }
  }
}

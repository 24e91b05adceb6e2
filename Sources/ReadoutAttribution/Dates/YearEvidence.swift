internal import ReadoutRecord
internal import ReadoutText

/// What a text says of the year in which it was written, for a dateline that has none.
///
/// The latest past date with a year bounds it from below: "put forward in late 2021" in a report of
/// 10 February was written in 2022 at the earliest, and a writer who names the year of a month near
/// by writes in another one. "The results of 2024" are drawn when that year ends. A weekday beside
/// the dateline's day must fit.
struct YearEvidence {
  /// The day with its year; `nil` when the text does not force one.
  private(set) var day: CalendarDay?

  /// Where the text says it.
  private(set) var evidence: TextSpan?

  /// A day of that month and day with the right weekday, in whatever year; `nil` when no weekday
  /// of the report is known.
  private(set) var standIn: CalendarDay?

  /// - Complexity: O(n) in the number of expressions.
  init(month: Int, day: Int, in document: AnalysedText, _ expressions: [DateExpression]) {
    let weekday = Self.leadWeekday(document, expressions)
    let years = expressions.compactMap { Self.year(of: $0, in: document) }
    let tight = years.filter(\.isTight)
    if let latest = (tight.isEmpty ? years : tight).max(by: { $0.from < $1.from }) {
      let possible = (latest.from.year...(latest.from.year + 1))
        .compactMap { CalendarDay(year: $0, month: month, day: day) }
        .filter { weekday == nil || $0.weekday == weekday }
        .filter { latest.allows($0) }
      if let only = possible.first, possible.count == 1, latest.isTight || weekday != nil {
        self.day = only
        evidence = latest.span
      }
    }
    standIn = (2000...2027).lazy.compactMap { CalendarDay(year: $0, month: month, day: day) }
      .first { $0.weekday == weekday }
  }

  /// A past date with its year, by its first day.
  private struct Mark {
    let from: CalendarDay
    let span: TextSpan
    /// Whether it names a part of the year, or sums the year up.
    let isTight: Bool
    let sumsUp: Bool

    /// Whether a report may have been written on a day, so that its writer names this year.
    func allows(_ day: CalendarDay) -> Bool {
      let gap = day.dayNumber - from.dayNumber
      if sumsUp { return (-61...150).contains(gap) }
      // Within its own year a writer leaves the year out.
      return isTight ? day.year > from.year && gap <= 250 : gap >= 0
    }
  }

  /// The weekday of the lead, which in a wire report is that of the dateline.
  private static func leadWeekday(
    _ document: AnalysedText, _ expressions: [DateExpression]
  ) -> Int? {
    guard let dateline = document.dateline,
      let lead = document.sentences.first(where: { $0.span.end > dateline.span.end })
    else { return nil }
    for expression in expressions where lead.tokens.contains(expression.tokens.lowerBound) {
      if case .weekday(let weekday, .bare) = expression.meaning,
        !document.isQuoted(expression.tokens.lowerBound)
      {
        return weekday
      }
    }
    return nil
  }

  /// The year that an expression names, unless it is one to come.
  private static func year(of expression: DateExpression, in document: AnalysedText) -> Mark? {
    let start = expression.tokens.lowerBound
    let span = document.span(of: expression.tokens)
    if document.dateline?.span.overlaps(span) == true { return nil }
    let before = max(0, start - 8)..<start
    let sumsUp = before.contains { summing.contains(document.tokens[$0]) }
    if !sumsUp, before.suffix(4).contains(where: { toCome.contains(document.tokens[$0]) }) {
      return nil
    }
    switch expression.meaning {
    case .day(let month, let day, let year?, _):
      return CalendarDay(year: year, month: month, day: day).map {
        Mark(from: $0, span: span, isTight: month > 6, sumsUp: false)
      }
    case .month(let month, let year?, _):
      return CalendarDay(year: year, month: month, day: 1).map {
        Mark(from: $0, span: span, isTight: month > 6, sumsUp: false)
      }
    case .year(let year):
      let isLate = start > 0 && document.tokens[start - 1].key == "late"
      guard let from = CalendarDay(year: year, month: sumsUp || isLate ? 12 : 1, day: 1) else {
        return nil
      }
      return Mark(from: from, span: span, isTight: isLate || sumsUp, sumsUp: sumsUp)
    default: return nil
    }
  }

  private static let toCome: WordSet = [
    "by", "until", "till", "will", "for", "before", "through",
  ]

  private static let summing: WordSet = [
    "results", "result", "outcomes", "outcome", "end", "summing", "year-end", "performance",
    "achievements",
  ]
}

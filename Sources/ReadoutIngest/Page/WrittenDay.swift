internal import ReadoutRecord
internal import ReadoutText

/// Reads the day out of a date as pages write it, for machines or for readers.
///
/// Understood are `2031-02-10` with `-`, `/` or `.` between and anything behind, `2031年2月10日` and
/// its Korean form, `10 February 2031` and `February 10, 2031` in some twenty languages, and
/// `10.02.2031`; of `02/10/2031` the order of day and month is that of the page's language.
struct WrittenDay {
  /// Years before this one are what a page writes when it has no date.
  static let earliestYear = 1_600

  /// A year in a date for readers lies from this one on.
  private static let earliestYearInText = 1_950

  /// Whether `02/10/2031` has the month first.
  let isMonthFirst: Bool

  /// - Parameter language: The page's language as a BCP 47 tag.
  init(language: String?) {
    let tag = language?.lowercased() ?? "en-us"
    isMonthFirst = tag == "en" || tag == "en-us" || tag.hasSuffix("-us") || tag == "en-ph"
  }

  /// The first day that a text names, read from left to right; `nil` when it names none.
  ///
  /// - Complexity: O(n).
  func first(in text: String) -> CalendarDay? {
    let tokens = DateToken.tokens(of: text)
    for start in tokens.indices {
      if let day = day(in: tokens[start...]) { return day }
    }
    return nil
  }

  /// The day in a date for machines: `20310210` too.
  func machineDay(_ text: String) -> CalendarDay? {
    let digits = text.drop { $0 == " " }.prefix { $0.isASCII && $0.isNumber }
    if digits.count == 8 {
      return Self.day(
        Int(digits.prefix(4)), Int(digits.dropFirst(4).prefix(2)), Int(digits.suffix(2)),
        from: Self.earliestYear)
    }
    return first(in: text)
  }

  private func day(in tokens: ArraySlice<DateToken>) -> CalendarDay? {
    guard let first = tokens.first else { return nil }
    let parts = Array(tokens.prefix(6))
    if first.isYear { return yearFirst(parts) }
    if first.month != nil { return monthNameFirst(parts) }
    guard let number = first.number, number <= 31, first.digitCount <= 2 else { return nil }
    return numbersOnly(parts) ?? dayFirst(parts)
  }

  /// `2031-02-10`, `2031/2/10`, `2031年2月10日`.
  private func yearFirst(_ tokens: [DateToken]) -> CalendarDay? {
    guard tokens.count > 2, tokens[1].digitCount <= 2, tokens[2].digitCount <= 2,
      tokens[0].isJoined, tokens[1].isJoined || tokens[1].month != nil
    else { return nil }
    return Self.day(tokens[0].number, tokens[1].month ?? tokens[1].number, tokens[2].number)
  }

  /// `February 10, 2031`, `Feb. 10 2031`.
  private func monthNameFirst(_ tokens: [DateToken]) -> CalendarDay? {
    guard tokens.count > 2, tokens[1].digitCount <= 2 else { return nil }
    let rest = tokens.dropFirst(2).drop { $0.isOrdinal }
    guard let year = rest.first, year.isYear else { return nil }
    return Self.day(year.number, tokens[0].month, tokens[1].number)
  }

  /// `10.02.2031`, `2/10/2031`.
  private func numbersOnly(_ tokens: [DateToken]) -> CalendarDay? {
    guard tokens.count > 2, let a = tokens[0].number, let b = tokens[1].number, tokens[2].isYear,
      tokens[1].digitCount <= 2, tokens[0].isJoined, tokens[1].isJoined
    else { return nil }
    let isMonthFirst = tokens[0].separator == "/" && isMonthFirst
    let swapped = isMonthFirst ? (a <= 12) : (b > 12)
    return swapped
      ? Self.day(tokens[2].number, a, b) : Self.day(tokens[2].number, b, a)
  }

  /// `10 February 2031`, `10 de febrero de 2031`, `10th of February, 2031`, `10-Feb-2031`.
  private func dayFirst(_ tokens: [DateToken]) -> CalendarDay? {
    var rest = tokens.dropFirst().drop { $0.isOrdinal || $0.isOf }
    guard let month = rest.popFirst()?.month else { return nil }
    // A month may be named twice: "24 نيسان / أبريل 2031".
    guard let year = rest.first(where: { !$0.isOf && $0.month == nil }), year.isYear else {
      return nil
    }
    return Self.day(year.number, month, tokens[0].number)
  }

  private static func day(
    _ year: Int?, _ month: Int?, _ day: Int?, from earliest: Int = earliestYearInText
  ) -> CalendarDay? {
    guard let year, let month, let day, year >= earliest else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }
}

internal import ReadoutText

// Names of the calendar: weekdays, months, years.

extension DateExpressionReader {
  private typealias Meaning = DateExpression.Meaning

  /// `Friday`, `last Friday`, `Friday, February 10, 2031`, `Friday of last week`.
  func weekday(_ number: Int, at index: Int) -> DateExpression {
    if let date = date(behind: index, weekday: number) { return date }
    if let (weeks, end) = unitBehind(index, .week) {
      return DateExpression(tokens: index..<end, meaning: .weekday(number, .week(weeks)))
    }
    let nearness = nearness(before: index)
    let start = nearness == nil ? index : index - 1
    var end = index + 1
    if case .partOfDay = role(end, near: index) { end += 1 }
    return DateExpression(tokens: start..<end, meaning: .weekday(number, nearness ?? .bare))
  }

  /// The day and month behind a weekday.
  private func date(behind index: Int, weekday: Int) -> DateExpression? {
    let next = isWord(index + 1, near: index, ",") ? index + 2 : index + 1
    let found: DateExpression? =
      switch role(next, near: index) {
      case .month(let number): month(number, at: next)
      default: token(next, near: index)?.kind == .number ? self.number(at: next) : nil
      }
    guard let found, case .day(let month, let day, let year, _) = found.meaning else { return nil }
    return DateExpression(
      tokens: index..<found.tokens.upperBound,
      meaning: .day(month: month, day: day, year: year, weekday: weekday))
  }

  /// `last week` and `of last week` behind a weekday, `last year` behind a month: as a number of the
  /// unit, and the end.
  private func unitBehind(_ index: Int, _ unit: DateWords.Unit) -> (count: Int, end: Int)? {
    let start = isWord(index + 1, near: index, "of") ? index + 2 : index + 1
    guard case .unit(unit) = role(start + 1, near: index),
      let nearness = token(start, near: index).flatMap({ DateWords.nearness[$0] })
    else { return nil }
    return (nearness.step, start + 2)
  }

  /// `February 10`, `February 10-12`, `10 February`, `in February`, `in February 2030`.
  func month(_ number: Int, at index: Int) -> DateExpression? {
    let month = document.tokens[index]
    guard month.isCapitalized else { return nil }
    if let pair = dayPair(index + 1, near: index) {
      return monthDays(pair, month: number, at: index)
    }
    if let day = day(index + 1, near: index) { return monthDay(day, month: number, at: index) }
    if let year = year(index + 1, near: index) ?? yearBehindComma(index + 1, near: index) {
      let end = self.year(index + 1, near: index) == nil ? index + 3 : index + 2
      return DateExpression(
        tokens: startOfMonth(index)..<end, meaning: .month(number, year: year, .bare))
    }
    if let (years, end) = unitBehind(index, .year) {
      return DateExpression(
        tokens: startOfMonth(index)..<end, meaning: .month(number, year: nil, .year(years)))
    }
    guard let before = token(index - 1, near: index),
      DateWords.leading.contains(before) || isOfEvent(index)
        || before.key == "as"
          && isWord(index - 2, near: index, "lately", "late", "recently", "early")
    else { return nil }
    return DateExpression(
      tokens: startOfMonth(index)..<(index + 1),
      meaning: .month(number, year: nil, nearness(before: index) ?? .bare))
  }

  private func yearBehindComma(_ index: Int, near other: Int) -> Int? {
    isWord(index, near: other, ",") ? year(index + 1, near: other) : nil
  }

  /// Takes in `last`, `late` or the like before a month.
  private func startOfMonth(_ index: Int) -> Int {
    guard let before = token(index - 1, near: index),
      DateWords.nearness[before] != nil || DateWords.narrowing.contains(before)
    else { return index }
    return index - 1
  }

  /// `mid-February`.
  func prefixedMonth(at index: Int) -> DateExpression? {
    let token = document.tokens[index]
    // Most words begin otherwise, which a byte tells.
    guard token.key.utf8.first == UInt8(ascii: "m"), token.key.hasPrefix("mid-"),
      let month = Months.number(String(token.key.dropFirst(4)))
    else { return nil }
    let year = year(index + 1, near: index)
    return DateExpression(
      tokens: index..<(year == nil ? index + 1 : index + 2),
      meaning: .month(month, year: year, .bare))
  }

  /// A month that its day follows, with a second day and a year where they stand.
  private func monthDay(_ day: Int, month: Int, at index: Int) -> DateExpression {
    var end = index + 2
    var last: Int?
    if let second = secondDay(index + 2, near: index) { (last, end) = (second.day, second.end) }
    let year = yearAt(&end, near: index)
    let first = Meaning.day(month: month, day: day, year: year, weekday: nil)
    let second = last.map { Meaning.day(month: month, day: $0, year: year, weekday: nil) }
    return DateExpression(
      tokens: index..<end, meaning: second.map { .range(first, $0) } ?? first)
  }

  /// The days of a token such as `10-12`.
  private func dayPair(_ index: Int, near other: Int) -> (first: Int, last: Int)? {
    guard let token = token(index, near: other), token.kind == .number,
      token.key.utf8.count <= 5
    else { return nil }
    let parts = token.key.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2, parts.allSatisfy({ (1...31).contains($0) }), parts[0] < parts[1] else {
      return nil
    }
    return (parts[0], parts[1])
  }

  /// `February 10-12` and `10-12 February`, the two days in one token.
  private func monthDays(
    _ days: (first: Int, last: Int), month: Int, at index: Int
  ) -> DateExpression {
    var end = index + 2
    let year = yearAt(&end, near: index)
    return DateExpression(
      tokens: index..<end,
      meaning: .range(
        .day(month: month, day: days.first, year: year, weekday: nil),
        .day(month: month, day: days.last, year: year, weekday: nil)))
  }

  /// The second day of `February 10-12` and `February 10 to 12`.
  private func secondDay(_ index: Int, near other: Int) -> (day: Int, end: Int)? {
    guard let mark = token(index, near: other) else { return nil }
    let joins = mark.kind == .dash || mark.isMark("-") || mark.key == "to"
    guard joins, let day = day(index + 1, near: other),
      !isMonthName(index + 2, near: other)
    else { return nil }
    return (day, index + 2)
  }

  func isMonthName(_ index: Int, near other: Int) -> Bool {
    if case .month = role(index, near: other) { return true }
    return false
  }

  /// The year at the end of a date, which it takes in: ` 2031`, `, 2031`.
  private func yearAt(_ end: inout Int, near other: Int) -> Int? {
    if let year = year(end, near: other) {
      end += 1
      return year
    }
    guard let year = yearBehindComma(end, near: other) else { return nil }
    end += 2
    return year
  }

  /// `10 February 2031`, `the 10th of February`, `10-12 February`, `2031-02-10`, `in 2031`.
  func number(at index: Int) -> DateExpression? {
    if let date = isoDate(at: index) ?? dayBeforeMonth(at: index) { return date }
    guard let year = year(index, near: index), let before = token(index - 1, near: index),
      DateWords.leading.contains(before) || before.key == "mid-" || isOfEvent(index),
      !isWord(index + 1, near: index, "'s")
    else { return nil }
    if let next = token(index + 1, near: index), next.kind == .word, !next.isCapitalized,
      ["for", "by", "to", "and", "from"].contains(before.key)
    {
      return nil
    }
    return DateExpression(tokens: index..<(index + 1), meaning: .year(year))
  }

  /// Whether a month or year says when something was said or written: "in a 2031 interview", "at a
  /// March briefing".
  private func isOfEvent(_ index: Int) -> Bool {
    guard isWord(index - 1, near: index, "a", "an", "his", "her", "its", "their", "the")
    else { return false }
    let isLed = isWord(index - 2, near: index, "in", "at", "during", "to", "by")
    return (index + 1...index + (isLed ? 3 : 1)).contains { noun in
      token(noun, near: index).map { DateWords.utterances.contains($0) } ?? false
    }
  }

  private func dayBeforeMonth(at index: Int) -> DateExpression? {
    if let pair = dayPair(index, near: index),
      case .month(let month) = role(index + 1, near: index),
      document.tokens[index + 1].isCapitalized
    {
      return monthDays(pair, month: month, at: index)
    }
    guard let day = day(index, near: index) else { return nil }
    var name = index + 1
    var last: Int?
    if let mark = token(name, near: index),
      mark.kind == .dash || mark.isMark("-")
        || mark.key == "to", let second = self.day(name + 1, near: index)
    {
      (last, name) = (second, name + 2)
    }
    if isWord(name, near: index, "of") { name += 1 }
    guard case .month(let month) = role(name, near: index), document.tokens[name].isCapitalized
    else { return nil }
    var end = name + 1
    // `10 February 12` is no date of ours; a number behind the month is its year or nothing.
    let year = yearAt(&end, near: index)
    let first = Meaning.day(month: month, day: day, year: year, weekday: nil)
    let second = last.map { Meaning.day(month: month, day: $0, year: year, weekday: nil) }
    return DateExpression(tokens: index..<end, meaning: second.map { .range(first, $0) } ?? first)
  }

  /// `2031-02-10`, as one token or as five.
  private func isoDate(at index: Int) -> DateExpression? {
    let first = document.tokens[index]
    let key = first.key
    if key.utf8.count == 10, let date = isoParts(key) {
      return DateExpression(tokens: index..<(index + 1), meaning: date)
    }
    guard key.utf8.count == 4, let last = token(index + 4, near: index),
      isWord(index + 1, near: index, "-"), isWord(index + 3, near: index, "-"),
      let date = isoParts(document.text[TextSpan(first.span.start, last.span.end)])
    else { return nil }
    return DateExpression(tokens: index..<(index + 5), meaning: date)
  }

  private func isoParts(_ text: String) -> Meaning? {
    let parts = text.split(separator: "-")
    guard parts.count == 3, parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]),
      let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month),
      (1...31).contains(day)
    else { return nil }
    return .day(month: month, day: day, year: year, weekday: nil)
  }
}

extension DateExpression.Nearness {
  /// So many weeks, months or years from the present one.
  var step: Int {
    switch self {
    case .last: -1
    case .next: 1
    case .bare, .this: 0
    case .week(let count), .year(let count): count
    }
  }
}

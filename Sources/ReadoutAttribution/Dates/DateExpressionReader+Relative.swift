internal import ReadoutText

// Days that are told by their distance: yesterday, two days ago, last week.

extension DateExpressionReader {
  /// `yesterday`, `the day before yesterday`, `yesterday evening`.
  func dayName(_ days: Int, at index: Int) -> DateExpression {
    var (start, offset) = (index, days)
    if isWord(index - 2, near: index, "day"), isWord(index - 1, near: index, "before", "after") {
      offset += isWord(index - 1, near: index, "before") ? -1 : 1
      start = isWord(index - 3, near: index, "the") ? index - 3 : index - 2
    }
    var end = index + 1
    if case .partOfDay = role(end, near: index) { end += 1 }
    return DateExpression(tokens: start..<end, meaning: .days(offset))
  }

  /// `last night`, `this morning`.
  func partOfDay(at index: Int) -> DateExpression? {
    let start = index - 1
    if isWord(start, near: index, "last") {
      return DateExpression(tokens: start..<(index + 1), meaning: .days(-1))
    }
    if isWord(start, near: index, "previous", "the"), let told = partBefore(index) { return told }
    guard isWord(start, near: index, "this") else { return nil }
    return DateExpression(tokens: start..<(index + 1), meaning: .days(0))
  }

  /// `the night before`, `the previous evening`: of the day before the one that the text speaks of.
  private func partBefore(_ index: Int) -> DateExpression? {
    let isPrevious = isWord(index - 1, near: index, "previous")
    if isPrevious {
      return DateExpression(tokens: (index - 1)..<(index + 1), meaning: .daysInContext(-1))
    }
    guard isWord(index + 1, near: index, "before"),
      !leadsToEvent("before", index + 2, near: index)
    else { return nil }
    return DateExpression(tokens: (index - 1)..<(index + 2), meaning: .daysInContext(-1))
  }

  /// `the weekend`, `last weekend`, `at the weekend`.
  func weekend(at index: Int) -> DateExpression? {
    if let nearness = nearness(before: index) {
      return DateExpression(tokens: (index - 1)..<(index + 1), meaning: .weekend(nearness))
    }
    guard isWord(index - 1, near: index, "the"),
      isWord(index - 2, near: index, "at", "over", "during", "on")
    else { return nil }
    return DateExpression(tokens: (index - 1)..<(index + 1), meaning: .weekend(.bare))
  }

  /// `on the eve`: the day before the one that the text speaks of.
  func eve(at index: Int) -> DateExpression? {
    guard isWord(index - 1, near: index, "the"), isWord(index - 2, near: index, "on"),
      !isWord(index + 1, near: index, "of")
    else { return nil }
    return DateExpression(tokens: (index - 1)..<(index + 1), meaning: .daysInContext(-1))
  }

  /// `two days ago`, `a day earlier`, `the next day`, `last week`, `this month`.
  func unit(_ unit: DateWords.Unit, at index: Int) -> DateExpression? {
    if let counted = counted(unit, at: index) { return counted }
    if unit == .day { return dayInContext(at: index) }
    guard let nearness = nearness(before: index), let period = unit.period else { return nil }
    return DateExpression(
      tokens: (index - 1)..<(index + 1), meaning: .period(period, nearness.step))
  }

  /// A number of days, weeks, months or years and a word that says from where they count.
  private func counted(_ unit: DateWords.Unit, at index: Int) -> DateExpression? {
    guard let before = token(index - 1, near: index), let way = token(index + 1, near: index)?.key,
      let count = DateWords.numbers[before] ?? Int(before.key)
    else { return nil }
    let tokens = (index - 1)..<(index + 2)
    let isFortnight = document.tokens[index].key == "fortnight"
    switch way {
    case "ago", "back":
      return DateExpression(tokens: tokens, meaning: unit.distance(isFortnight ? -2 : -count))
    case "earlier", "before", "previously":
      guard unit == .day, !leadsToEvent(way, index + 2, near: index) else { return nil }
      return DateExpression(tokens: tokens, meaning: .daysInContext(-count))
    case "later", "after", "afterwards":
      guard unit == .day, !leadsToEvent(way, index + 2, near: index) else { return nil }
      return DateExpression(tokens: tokens, meaning: .daysInContext(count))
    default:
      return nil
    }
  }

  /// Whether "before" or "after" counts from an event that is named behind it.
  private func leadsToEvent(_ way: String, _ index: Int, near other: Int) -> Bool {
    guard way == "before" || way == "after", let next = token(index, near: other) else {
      return false
    }
    return next.key != "that" && (next.kind == .word || next.kind == .number)
  }

  /// Whether a word reports what is said, so that "that" behind it opens a content.
  private func isSaid(_ index: Int, near other: Int) -> Bool {
    token(index, near: other).map { ReportingVerb.lookUp($0) != nil || $0.isMark(",") } ?? false
  }

  /// `the previous day`, `the day before`, `the next day`, `the same day`, `that day`.
  private func dayInContext(at index: Int) -> DateExpression? {
    guard let before = token(index - 1, near: index)?.key else { return nil }
    if before == "the", isWord(index + 1, near: index, "before", "after") {
      let isBefore = isWord(index + 1, near: index, "before")
      guard !leadsToEvent(isBefore ? "before" : "after", index + 2, near: index) else { return nil }
      return DateExpression(
        tokens: (index - 1)..<(index + 2), meaning: .daysInContext(isBefore ? -1 : 1))
    }
    let offsets = ["previous": -1, "next": 1, "following": 1, "same": 0]
    let isTold = before == "that" && !isSaid(index - 2, near: index)
    guard let offset = isTold ? 0 : offsets[before] else { return nil }
    return DateExpression(tokens: (index - 1)..<(index + 1), meaning: .daysInContext(offset))
  }
}

extension DateWords.Unit {
  /// The stretch of the calendar; `nil` for a day.
  fileprivate var period: DateExpression.Period? {
    switch self {
    case .day: nil
    case .week: .week
    case .month: .month
    case .year: .year
    }
  }

  /// So many of the unit from the day of the report.
  func distance(_ count: Int) -> DateExpression.Meaning {
    switch self {
    case .day: .days(count)
    case .week: .weeks(count)
    case .month: .period(.month, count)
    case .year: .period(.year, count)
    }
  }
}

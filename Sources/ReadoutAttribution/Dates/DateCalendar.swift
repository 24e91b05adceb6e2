internal import ReadoutRecord

/// Turns what the words of a date mean into days of the calendar.
///
/// A bare weekday is the latest such day, the day of the report included; a word that has two
/// readings gives both.
struct DateCalendar {
  typealias Meaning = DateExpression.Meaning

  /// The day that "today" means; `nil` when it is not known.
  let report: CalendarDay?

  /// The day that the text speaks of: what "a day earlier" counts from.
  var context: CalendarDay?

  /// Whether days to come are meant: "will announce on Friday".
  var isFuture = false

  /// The date, or `nil` when what it counts from is not known, or the calendar has no such day.
  func date(_ meaning: Meaning) -> EDTF? {
    switch meaning {
    case .day(let month, let day, let year, let weekday):
      return dayOfMonth(month, day, year: year, weekday: weekday)
    case .month(let month, let year, let nearness): return self.month(month, year, nearness)
    case .year(let year): return EDTF(year: year)
    case .range(let first, let last): return range(first, last)
    case .all(let members): return EDTF(allOf: days(members))
    case .either(let members): return EDTF(oneOf: days(members))
    case .daysInContext(let distance): return context?.moved(by: distance).map(EDTF.init(day:))
    default: return report.flatMap { relative(meaning, to: $0) }
    }
  }

  /// A date that counts from the day of the report.
  private func relative(_ meaning: Meaning, to report: CalendarDay) -> EDTF? {
    switch meaning {
    case .weekday(let weekday, let nearness):
      return EDTF(oneOf: days(of: weekday, nearness, from: report))
    case .days(let distance): return report.moved(by: distance).map(EDTF.init(day:))
    case .weeks(let weeks):
      return report.moved(by: 7 * weeks).map { EDTF(day: $0).approximate }
    case .overnight:
      return EDTF(oneOf: [report.moved(by: -1), report].compactMap { $0 })
    case .weekend(let nearness): return weekend(nearness, from: report)
    case .period(let period, let distance): return self.period(period, distance, from: report)
    default: return nil
    }
  }
}

// MARK: - Days

extension DateCalendar {
  /// The days that a weekday may be: one, or two where the words leave it open.
  private func days(
    of weekday: Int, _ nearness: DateExpression.Nearness, from report: CalendarDay
  ) -> [CalendarDay] {
    let back = (report.weekday - weekday + 7) % 7
    let monday = 1 - report.weekday
    let distances: [Int] =
      switch nearness {
      case .bare: [isFuture && back > 0 ? 7 - back : -back]
      // "Last Monday", on a Wednesday: two days ago or nine.
      case .last: back == 0 ? [-7] : weekday < report.weekday ? [-back, -back - 7] : [-back]
      case .this: [monday + weekday - 1]
      case .next: weekday > report.weekday ? [7 - back, 14 - back] : [7 - back]
      case .week(let weeks): [monday + weekday - 1 + 7 * weeks]
      case .year: []
      }
    return distances.compactMap { report.moved(by: $0) }
  }

  /// A day of a month whose year the words may lack.
  ///
  /// It is the nearest such day behind the report, when it lies in the year of the report or
  /// within half a year of it; of a named weekday it is a year with such a day.
  private func dayOfMonth(_ month: Int, _ day: Int, year: Int?, weekday: Int?) -> EDTF? {
    if let year {
      return CalendarDay(year: year, month: month, day: day).map(EDTF.init(day:))
    }
    guard let report else { return EDTF(month: month, day: day) }
    let nearest = [report.year, report.year - 1, report.year + 1]
      .compactMap { CalendarDay(year: $0, month: month, day: day) }
      .filter { weekday == nil || $0.weekday == weekday }
      .first { isNear($0, to: report) }
    return nearest.map(EDTF.init(day:)) ?? EDTF(month: month, day: day)
  }

  private func isNear(_ day: CalendarDay, to report: CalendarDay) -> Bool {
    let back = report.dayNumber - day.dayNumber
    if isFuture { return (-183...0).contains(back) }
    return (-1...183).contains(back) || (day.year == report.year && back > 0)
  }

  /// The days of several names, each read as if alone, the last one first.
  private func days(_ members: [Meaning]) -> [CalendarDay] {
    var calendar = self
    var days: [CalendarDay] = []
    for member in members.reversed() {
      guard let day = calendar.date(member)?.day else { return [] }
      days.append(day)
      if case .weekday = member, !isFuture { calendar = DateCalendar(report: day) }
    }
    return days
  }

  private func range(_ first: Meaning, _ last: Meaning) -> EDTF? {
    guard let end = date(last)?.day else { return nil }
    var calendar = self
    if case .weekday = first, !isFuture { calendar = DateCalendar(report: end) }
    if case .day(let month, let day, nil, _) = first {
      return CalendarDay(year: end.year, month: month, day: day).flatMap {
        EDTF(from: $0, to: end)
      }
    }
    return calendar.date(first)?.day.flatMap { EDTF(from: $0, to: end) }
  }
}

// MARK: - Weeks, months and years

extension DateCalendar {
  private func weekend(_ nearness: DateExpression.Nearness, from report: CalendarDay) -> EDTF? {
    // Saturday of the latest weekend that has begun.
    var distance = -((report.weekday + 1) % 7)
    switch nearness {
    case .bare: break
    case .this: if report.weekday < 6 { distance += 7 }
    case .last: if report.weekday >= 6 { distance -= 7 }
    case .next: distance += 7
    case .week(let weeks): distance += 7 * weeks
    case .year: return nil
    }
    let days = [report.moved(by: distance), report.moved(by: distance + 1)].compactMap { $0 }
    return EDTF(oneOf: nearness == .bare ? days.filter { $0 <= report } : days)
  }

  private func period(
    _ period: DateExpression.Period, _ distance: Int, from report: CalendarDay
  ) -> EDTF? {
    switch period {
    case .year: return EDTF(year: report.year + distance)
    case .month:
      let months = report.year * 12 + report.month - 1 + distance
      return EDTF(year: months / 12, month: months % 12 + 1)
    case .week:
      guard let monday = report.moved(by: 1 - report.weekday + 7 * distance),
        let sunday = monday.moved(by: 6)
      else { return nil }
      return EDTF(from: monday, to: distance == 0 ? min(report, sunday) : sunday)
    }
  }

  /// A month; without its year the latest one that has begun.
  private func month(_ month: Int, _ year: Int?, _ nearness: DateExpression.Nearness) -> EDTF? {
    if let year { return EDTF(year: year, month: month) }
    guard let report else { return nil }
    let isPast = month < report.month || (month == report.month && nearness != .last)
    switch nearness {
    case .this: return EDTF(year: report.year, month: month)
    case .year(let years): return EDTF(year: report.year + years, month: month)
    case .next:
      return EDTF(year: month > report.month ? report.year : report.year + 1, month: month)
    default: return EDTF(year: isPast ? report.year : report.year - 1, month: month)
    }
  }
}

extension CalendarDay {
  /// The day so many days later; `nil` outside the calendar.
  func moved(by days: Int) -> CalendarDay? { CalendarDay(dayNumber: dayNumber + days) }
}

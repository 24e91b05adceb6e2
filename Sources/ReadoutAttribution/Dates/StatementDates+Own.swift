internal import ReadoutRecord
internal import ReadoutText

// The date that stands beside the cue.

extension StatementDates {
  func own(_ statement: DatedStatement) -> DateReading<SaidOnBasis>? {
    guard
      let expression = nearby.expression(of: statement.attribution, cue: statement.cue),
      !isFarOff(expression, statement)
    else { return nil }
    let words = document.span(of: expression.tokens)
    let told = dayTold(before: expression)
    let calendar = DateCalendar(
      report: today(of: statement), context: told?.edtf.day ?? lastDay ?? news?.date.day ?? nil,
      isFuture: statement.tense == .future)
    guard let date = calendar.date(expression.meaning) else {
      return DateReading(unknownBecause: "\"\(document.text[words])\" \(lack(expression))")
    }
    guard let known = isYearCertain(expression.meaning) ? date : date.withoutYear else {
      return DateReading(
        unknownBecause:
          "\"\(document.text[words])\" \(Self.needsYear)")
    }
    let evidence = ([words] + (told?.evidence ?? [])).normalized()
    return DateReading(
      known, basis: basis(expression.meaning),
      evidence: evidence.map(document.text.codePoints), because: reason(expression, words))
  }

  /// The day that "today" means at a cue; `nil` when it is not known.
  ///
  /// That is the day of the report, but in somebody's own words the day on which they spoke.
  private func today(of statement: DatedStatement) -> CalendarDay? {
    guard statement.isNested, let outer, let cue = statement.cue.first, document.isQuoted(cue),
      outer.content.contains(where: { $0.overlaps(document.tokens[cue].span) })
    else { return report?.day }
    return outer.date.flatMap { $0.day ?? ($0 == news?.date ? report?.day : nil) }
  }

  /// The day that the paragraph names before "that day" or "a day earlier"; `nil` where it names
  /// none, and for dates that count from no other.
  private func dayTold(before expression: DateExpression) -> ReportedDay? {
    guard case .daysInContext = expression.meaning else { return nil }
    let start = expression.tokens.lowerBound
    return narrated(in: sceneStart(of: Int(document.sentenceOfToken[start]))..<start)
  }

  /// Whether a weekday that does not stand at the cue would be long ago: then it is that of
  /// something to come, or of another event.
  private func isFarOff(_ expression: DateExpression, _ statement: DatedStatement) -> Bool {
    guard case .weekday(_, .bare) = expression.meaning, let report,
      let day = DateCalendar(report: report.day).date(expression.meaning)?.day
    else { return false }
    return report.day.dayNumber - day.dayNumber >= 4 && !nearby.isOpening(expression)
      && !nearby.adjoins(expression, statement.attribution, cue: statement.cue)
  }

  /// Whether the year of a reading is known: the words give it, or the day of the report has one.
  func isYearCertain(_ meaning: DateExpression.Meaning) -> Bool {
    meaning.namesYear || report?.isYearKnown ?? true
  }

  private func lack(_ expression: DateExpression) -> String {
    if case .daysInContext = expression.meaning {
      return "counts from a day that the text does not give"
    }
    return report == nil
      ? Self.needsPublication : "names no day of the calendar"
  }

  private static let needsPublication = "needs the date of publication"
  private static let needsYear = "needs the year of the report, which is not known"

  /// Whether the words name a day which only the date of the report would tell: "Saturday".
  static func namesUnknownDay(_ reading: DateReading<SaidOnBasis>) -> Bool {
    guard reading.edtf == nil, let reason = reading.reason else { return false }
    return reason.hasSuffix(needsPublication) || reason.hasSuffix(needsYear)
  }

  private func basis(_ meaning: DateExpression.Meaning) -> SaidOnBasis {
    meaning.isExplicit ? .explicit : meaning.isWeekday ? .weekday : .relative
  }

  private func reason(_ expression: DateExpression, _ words: TextSpan) -> String {
    let quoted = "\"\(document.text[words])\" stands with the words that report it"
    switch expression.meaning {
    case .daysInContext: return quoted + ", and counts from the day told before"
    case .day(_, _, .some, _), .year: return quoted
    default: return report.map { quoted + "; \($0.reason), \(dayText($0))" } ?? quoted
    }
  }

  private func dayText(_ report: ReportDay) -> String {
    report.date.rawValue
  }
}

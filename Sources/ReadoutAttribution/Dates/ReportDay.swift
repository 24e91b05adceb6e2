internal import ReadoutRecord
internal import ReadoutText

/// The day that a report is written on: what "today" and "on Friday" in it count from.
struct ReportDay {
  /// The day; its year is only a stand-in where ``isYearKnown`` says so.
  let day: CalendarDay

  /// Whether the year is known; else only month, day and weekday hold.
  let isYearKnown: Bool

  /// Where the text gives the day; empty when it comes with the text.
  var evidence: [TextSpan] = []

  /// Why it is this day.
  let reason: String

  /// The day as far as it is known.
  var date: EDTF {
    let date = EDTF(day: day)
    return isYearKnown ? date : date.withoutYear ?? date
  }
}

extension ReportDay {
  /// The day of a report with a dateline, a date of publication, or both.
  ///
  /// The dateline's day counts where publication lies within a few days of it. Its year comes from
  /// the publication, else from the text itself where that forces it.
  init?(
    dateline: DatelineSpans?, published: CalendarDay?, in document: AnalysedText,
    _ expressions: [DateExpression]
  ) {
    let own = dateline.flatMap { Self.day(of: $0, published: published) }
    if let dateline, let own {
      self.init(
        day: own, isYearKnown: true, evidence: [dateline.date].compactMap { $0 },
        reason: "the dateline gives the day")
    } else if let published {
      self.init(day: published, isYearKnown: true, reason: "the report was published on that day")
    } else if let dateline, let month = dateline.month, let day = dateline.day {
      let years = YearEvidence(month: month, day: day, in: document, expressions)
      self.init(dateline, years)
    } else {
      return nil
    }
  }

  /// The day of a dateline with its year, or beside the date of publication.
  private static func day(of dateline: DatelineSpans, published: CalendarDay?) -> CalendarDay? {
    guard let month = dateline.month, let day = dateline.day else {
      return dateline.weekday.flatMap { weekday in
        published.flatMap { $0.moved(by: -(($0.weekday - weekday + 7) % 7)) }
      }
    }
    if let year = dateline.year { return CalendarDay(year: year, month: month, day: day) }
    guard let published else { return nil }
    return [published.year, published.year - 1, published.year + 1]
      .compactMap { CalendarDay(year: $0, month: month, day: day) }
      .first { (-1...10).contains(published.dayNumber - $0.dayNumber) }
  }

  /// The day of a dateline whose year only the text can tell.
  private init?(_ dateline: DatelineSpans, _ years: YearEvidence) {
    guard let day = years.day ?? years.standIn else { return nil }
    self.init(
      day: day, isYearKnown: years.day != nil,
      evidence: ([dateline.date] + [years.evidence]).compactMap { $0 }.normalized(),
      reason: years.day == nil
        ? "the dateline gives the day, and nothing its year"
        : "the dateline gives the day, and another date of the text forces its year")
  }
}

internal import ReadoutRecord
internal import ReadoutText

/// Finds the one day that a report is of in its lead.
struct LeadDay {
  let document: AnalysedText
  let nearby: NearbyDates
  let report: ReportDay

  /// The day; `nil` when the lead names none, or one that is longer ago than a report is new.
  func day(of attributions: [Attribution]) -> NewsDay? {
    let sentences = document.sentences.lazy.filter {
      document.paragraphs[$0.paragraph].role == .body
    }
    return isFiled
      ? named(in: Array(sentences.prefix(3)))
      : reported(by: attributions, in: Array(sentences.prefix(6)))
  }

  /// The day that a lead filed from the spot names.
  private func named(in lead: [Sentence]) -> NewsDay? {
    for sentence in lead {
      for expression in nearby.expressions(in: sentence.tokens) {
        let start = expression.tokens.lowerBound
        guard nearby.depths[start] == 0, !document.isQuoted(start),
          !nearby.isOfAnotherEvent(expression, in: sentence.tokens),
          let day = newDay(expression, longestLag: 2)
        else { continue }
        return NewsDay(lead: EDTF(day: day), evidence: [span(expression)], isFiled: true)
      }
    }
    return nil
  }

  /// The day of the first statement in the lead that has a date beside its cue.
  private func reported(by attributions: [Attribution], in lead: [Sentence]) -> NewsDay? {
    guard let end = lead.last?.span.end else { return nil }
    let inLead = attributions.filter { $0.cue.first.map { $0.start < end } ?? false }
      .sorted { ($0.cue.first?.start ?? 0) < ($1.cue.first?.start ?? 0) }
    for attribution in inLead where !attribution.isHeadline {
      let cue = document.tokens(of: attribution.cue)
      guard nearby.depths[cue.lowerBound] == 0, CueTense(document.tokens[cue]) == .past,
        let expression = nearby.expression(of: attribution, cue: cue)
      else { continue }
      return newDay(expression, longestLag: 1).map {
        NewsDay(lead: EDTF(day: $0), evidence: [span(expression)], isFiled: false)
      }
    }
    return nil
  }

  private func span(_ expression: DateExpression) -> TextSpan {
    document.span(of: expression.tokens)
  }

  /// The day that an expression means, when the report came out so soon after it.
  private func newDay(_ expression: DateExpression, longestLag: Int) -> CalendarDay? {
    guard expression.meaning.isDayGrained,
      let day = DateCalendar(report: report.day).date(expression.meaning)?.day,
      (0...longestLag).contains(report.day.dayNumber - day.dayNumber)
    else { return nil }
    return day
  }

  /// Whether a dateline gives a place, or a line above the text says who wrote it: "By our
  /// diplomatic editor in Varn".
  private var isFiled: Bool {
    if let dateline = document.dateline, dateline.place != nil || dateline.agency != nil {
      return true
    }
    return document.paragraphs.lazy.filter { $0.role != .title }.prefix(4).contains {
      isByline($0)
    }
  }

  private func isByline(_ paragraph: Paragraph) -> Bool {
    guard paragraph.tokens.count <= 14, let first = paragraph.tokens.first,
      let last = paragraph.tokens.last
    else { return false }
    return document.tokens[first].key == "by" && document.tokens[first].isCapitalized
      && !document.tokens[last].isTerminal
  }
}

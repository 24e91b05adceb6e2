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
    let lead = Array(sentences.prefix(3))
    if isFiled {
      return named(in: lead, longestLag: 2)
        ?? firstDated(of: attributions, in: lead)
        .flatMap(reported)
    }
    let dated = firstDated(of: attributions, in: Array(sentences.prefix(6)))
    return dated.map(reported) ?? named(in: lead, longestLag: 1)
  }

  /// The day of the event that the lead of a report of several days tells of.
  func event() -> ReportedDay? {
    let lead = document.sentences.lazy.filter {
      document.paragraphs[$0.paragraph].role == .body
    }
    return firstNamed(in: Array(lead.prefix(3)), longestLag: 14, deepest: 1).map {
      ReportedDay(edtf: $0.date, evidence: [span($0.expression)])
    }
  }

  /// The day that a lead names as one on which something was done.
  private func named(in lead: [Sentence], longestLag: Int) -> NewsDay? {
    guard let (expression, date) = firstNamed(in: lead, longestLag: longestLag, deepest: 0) else {
      return nil
    }
    var day = NewsDay(lead: date, evidence: [span(expression)], isFiled: isFiled)
    let sentence = document.sentences[
      Int(document.sentenceOfToken[expression.tokens.lowerBound])]
    if !isFiled, !tellsOfMeeting(sentence) { day.deed = sentence.tokens }
    return day
  }

  /// The first date of a lead outside of quotations on which something was done, in at most so many
  /// contents.
  private func firstNamed(
    in lead: [Sentence], longestLag: Int, deepest: UInt8
  ) -> (expression: DateExpression, date: EDTF)? {
    for sentence in lead {
      for expression in nearby.expressions(in: sentence.tokens) {
        let start = expression.tokens.lowerBound
        guard nearby.depths[start] <= deepest, !document.isQuoted(start),
          !nearby.isOfAnotherEvent(expression, in: sentence.tokens),
          let date = newDate(expression, longestLag: longestLag)
        else { continue }
        return (expression, date)
      }
    }
    return nil
  }

  /// Whether a sentence tells of an event at which persons speak.
  private func tellsOfMeeting(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains {
      nearby.depths[$0] == 0 && Self.meetings.contains(document.tokens[$0])
    }
  }

  private static let meetings: WordSet = [
    "met", "talks", "summit", "meeting", "conference", "convention", "forum", "speech", "address",
    "addressed", "spoke", "debate", "hearing", "session", "briefing", "visit", "visited",
    "congress", "negotiations", "signed", "hosted",
  ]

  /// The date beside the cue of the first statement in the lead that has one.
  private func firstDated(
    of attributions: [Attribution], in lead: [Sentence]
  ) -> DateExpression? {
    guard let end = lead.last?.span.end else { return nil }
    let inLead = attributions.filter { $0.cue.first.map { $0.start < end } ?? false }
      .sorted { ($0.cue.first?.start ?? 0) < ($1.cue.first?.start ?? 0) }
    for attribution in inLead where !attribution.isHeadline {
      let cue = document.tokens(of: attribution.cue)
      guard nearby.depths[cue.lowerBound] == 0, CueTense(document.tokens[cue]) == .past,
        let expression = nearby.expression(of: attribution, cue: cue)
      else { continue }
      return expression
    }
    return nil
  }

  /// The day of the first dated statement, when the report came out on it or soon after.
  private func reported(_ expression: DateExpression) -> NewsDay? {
    newDate(expression, longestLag: 2).map {
      NewsDay(lead: $0, evidence: [span(expression)], isFiled: isFiled)
    }
  }

  private func span(_ expression: DateExpression) -> TextSpan {
    document.span(of: expression.tokens)
  }

  /// The day that an expression means, or the two of "overnight", when the report came out so soon
  /// after it.
  private func newDate(_ expression: DateExpression, longestLag: Int) -> EDTF? {
    guard expression.meaning.isDayGrained,
      let date = DateCalendar(report: report.day).date(expression.meaning),
      let first = date.earliest, let last = date.latest, last <= report.day,
      report.day.dayNumber - first.dayNumber <= longestLag
    else { return nil }
    return date
  }

  /// Whether a dateline gives a place, or a line above the text says who wrote it: "By our
  /// diplomatic editor in Varn".
  private var isFiled: Bool {
    if let dateline = document.dateline, dateline.place != nil || dateline.agency != nil {
      return true
    }
    return document.paragraphs.lazy.filter { $0.role != .title }.prefix(4).contains {
      document.isByline($0)
    }
  }
}

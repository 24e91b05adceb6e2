internal import ReadoutRecord
internal import ReadoutText

/// Finds the day that the lead of a report names, where somebody reported from the spot.
struct LeadDay {
  let document: AnalysedText
  let nearby: NearbyDates
  let report: ReportDay?

  /// Sentences of running text that make the lead.
  private static let sentenceCount = 3

  /// Days between the day of the lead and that of the report.
  private static let longestLag = 2

  /// The day; `nil` when the lead names none, or one that is longer ago.
  var day: NewsDay? {
    guard let report else { return nil }
    for sentence in Self.sentences(of: document).prefix(Self.sentenceCount) {
      for expression in nearby.expressions(in: sentence.tokens) {
        let start = expression.tokens.lowerBound
        guard nearby.depths[start] == 0, !document.isQuoted(start),
          expression.meaning.isDayGrained, !nearby.isOfAnotherEvent(expression, in: sentence.tokens),
          let day = DateCalendar(report: report.day).date(expression.meaning)?.day,
          (0...Self.longestLag).contains(report.day.dayNumber - day.dayNumber)
        else { continue }
        return NewsDay(
          lead: EDTF(day: day), evidence: [document.span(of: expression.tokens)], isFiled: true)
      }
    }
    return nil
  }

  /// Whether a sentence is among the first of the running text.
  static func isLead(sentence: Int, of document: AnalysedText) -> Bool {
    sentences(of: document).prefix(2 * sentenceCount).contains(document.sentences[sentence])
  }

  private static func sentences(
    of document: AnalysedText
  ) -> LazyFilterSequence<[Sentence]> {
    document.sentences.lazy.filter { document.paragraphs[$0.paragraph].role == .body }
  }

  /// Whether a dateline gives a place, or a line above the text says who wrote it: "By our
  /// diplomatic editor in Varn".
  static func isFiled(_ document: AnalysedText) -> Bool {
    if let dateline = document.dateline, dateline.place != nil || dateline.agency != nil {
      return true
    }
    return document.paragraphs.lazy.filter { $0.role != .title }.prefix(4).contains {
      isByline($0, document)
    }
  }

  private static func isByline(_ paragraph: Paragraph, _ document: AnalysedText) -> Bool {
    guard paragraph.tokens.count <= 14, let first = paragraph.tokens.first,
      let last = paragraph.tokens.last
    else { return false }
    return document.tokens[first].key == "by" && document.tokens[first].isCapitalized
      && !document.tokens[last].isTerminal
  }
}

internal import ReadoutRecord
internal import ReadoutText

// The days on which the text says that somebody spoke.

extension StatementDates {
  /// The day on which the same speaker spoke within the sentences before.
  func dayOfSpeaker(_ statement: DatedStatement) -> ReportedDay? {
    guard let speaker = statement.speaker, let last = ofSpeaker[speaker] else { return nil }
    if news == nil, statement.sentence - last.sentence > Self.longestCarry { return nil }
    if isLongAgo(last.day),
      document.sentences[statement.sentence].paragraph
        != document.sentences[last.sentence].paragraph
    {
      return nil
    }
    return last.day
  }

  /// Whether a day lies weeks before the report: a paragraph goes back to it, and not the text.
  private func isLongAgo(_ day: ReportedDay) -> Bool {
    guard let report, report.isYearKnown, let told = day.edtf.day else { return false }
    return report.day.dayNumber - told.dayNumber > Self.longestReturn
  }

  /// Days before a report from which a text does not return by itself.
  private static let longestReturn = 14

  /// Sentences over which a speaker's day carries in a report of several days.
  private static let longestCarry = 8

  /// The day that a sentence before opens with, when the speaker is its subject.
  ///
  /// "On Wednesday, Maren Tavik ended her campaign."
  func dayOfSubject(_ statement: DatedStatement) -> ReportedDay? {
    guard let surname = statement.speaker?.split(separator: " ").last?.lowercased(),
      let opening = opening(before: statement),
      opening.meaning.isDayGrained,
      let date = DateCalendar(report: report?.day).date(opening.meaning),
      report?.isYearKnown == true
    else { return nil }
    let sentence = Int(document.sentenceOfToken[opening.tokens.lowerBound])
    let end = document.sentences[sentence].tokens.upperBound
    let subject = opening.tokens.upperBound..<min(end, opening.tokens.upperBound + 12)
    guard statement.sentence - sentence <= Self.longestCarry,
      let name = subject.first(where: { document.tokens[$0].key == surname }),
      !(name..<min(end, name + 4)).contains(where: {
        Self.passive.contains(document.tokens[$0])
      })
    else { return nil }
    return ReportedDay(edtf: date, evidence: [document.span(of: opening.tokens)])
  }

  /// Words behind a subject to which something is done.
  private static let passive: WordSet = ["was", "were", "is", "are", "been", "being"]

  /// The last date that opens a sentence before the one of a statement.
  func opening(before statement: DatedStatement) -> DateExpression? {
    let start = document.sentences[statement.sentence].tokens.lowerBound
    var (low, high) = (0, openings.count)
    while low < high {
      let middle = (low + high) / 2
      if openings[middle].tokens.lowerBound < start { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? openings[low - 1] : nil
  }

  /// Whether sources, a text or a body are named behind a whole sentence that tells what others said.
  private func isHearsay(_ statement: DatedStatement) -> Bool {
    guard !statement.isPerson, let cue = statement.cue.first,
      let content = statement.attribution.content.first
    else { return false }
    let start = document.tokens(of: [content]).lowerBound
    return start < cue && !document.isQuoted(start)
      && start == document.sentences[statement.sentence].tokens.lowerBound
  }

  mutating func remember(
    _ statement: DatedStatement, _ reading: DateReading<SaidOnBasis>
  ) {
    previous = PreviousStatement(
      source: statement.attribution.source, speaker: statement.speaker,
      sentence: statement.sentence, reading: reading)
    outer = OuterStatement(
      content: statement.attribution.content, reading: reading, isHearsay: isHearsay(statement))
    guard let edtf = reading.edtf, statement.tense == .past || statement.tense == .perfect
    else { return }
    let evidence = reading.evidence.compactMap(document.text.span)
    if let speaker = statement.speaker {
      // Where the text goes back to a month or a year, nothing tells when it returns.
      ofSpeaker[speaker] =
        edtf.isOfDays
        ? (ReportedDay(edtf: edtf, evidence: evidence), statement.sentence) : nil
    }
    lastDay = edtf.day ?? lastDay
    if edtf == news?.date { lastParagraph = document.sentences[statement.sentence].paragraph }
  }
}

extension EDTF {
  /// Whether it is a day, of whatever year, or a few days of one week.
  fileprivate var isOfDays: Bool {
    guard let earliest, let latest else { return true }
    return latest.dayNumber - earliest.dayNumber < 7
  }
}

internal import ReadoutRecord
internal import ReadoutText

// The days on which the text says that somebody spoke, and the times that it goes to.

extension StatementDates {
  /// The day on which the same speaker spoke within the sentences before.
  func dayOfSpeaker(_ statement: DatedStatement) -> ReportedDay? {
    guard let speaker = statement.speaker, let last = ofSpeaker[speaker] else { return nil }
    if news == nil, statement.sentence - last.sentence > Self.longestCarry { return nil }
    return last.day
  }

  /// Sentences over which a speaker's day carries in a report of several days.
  private static let longestCarry = 8

  /// The month or year that a sentence before, in the same paragraph, opens with: from there on the
  /// paragraph tells of that time.
  func timeOfParagraph(_ statement: DatedStatement) -> DateReading<SaidOnBasis>? {
    let sentence = document.sentences[statement.sentence].tokens
    guard news?.isFiled != true, let opening = opening(before: statement),
      nearby.expressions(
        in: sentence.lowerBound..<max(sentence.lowerBound, statement.cue.lowerBound)
      )
      .isEmpty,
      !opening.meaning.isDayGrained,
      Int(document.paragraphOfToken[opening.tokens.lowerBound])
        == document.sentences[statement.sentence].paragraph,
      let date = DateCalendar(report: report?.day).date(opening.meaning)
    else { return nil }
    return reading(
      isYearCertain(opening.meaning) ? date : date.withoutYear, .context,
      [document.span(of: opening.tokens)], because: "its paragraph tells of that time")
  }

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
  private func opening(before statement: DatedStatement) -> DateExpression? {
    let start = document.sentences[statement.sentence].tokens.lowerBound
    var (low, high) = (0, openings.count)
    while low < high {
      let middle = (low + high) / 2
      if openings[middle].tokens.lowerBound < start { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? openings[low - 1] : nil
  }

  mutating func remember(
    _ statement: DatedStatement, _ reading: DateReading<SaidOnBasis>
  ) {
    previous = (statement.attribution.source, statement.sentence, reading)
    guard let edtf = reading.edtf, statement.tense == .past || statement.tense == .perfect
    else { return }
    let evidence = reading.evidence.compactMap(document.text.span)
    if let speaker = statement.speaker {
      ofSpeaker[speaker] = (ReportedDay(edtf: edtf, evidence: evidence), statement.sentence)
    }
    lastDay = edtf.day ?? lastDay
    if edtf == news?.date { lastParagraph = document.sentences[statement.sentence].paragraph }
  }
}

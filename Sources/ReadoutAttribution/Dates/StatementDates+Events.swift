internal import ReadoutRecord
internal import ReadoutText

// The date that a statement has from the event at which it was made.

extension StatementDates {
  /// Gives statements that have no date that of the event at which they were made: of another
  /// statement made there, or of the day that the words about the event name.
  ///
  /// What was said at an interview of "Saturday" has not the day of the dateline, though it cannot be
  /// told which Saturday that was.
  func addDays(of readings: [OccasionReading], to statements: inout [Statement]) {
    for (index, occasion) in readings.enumerated()
    where statements[index].saidOn.basis == .dateline {
      guard let n = occasion.sharedWith, Self.namesUnknownDay(statements[n - 1].saidOn) else {
        continue
      }
      statements[index].saidOn = DateReading(
        unknownBecause: "it was made at the event of statement \(n), whose day is not known")
    }
    for (index, occasion) in readings.enumerated()
    where statements[index].saidOn.reason == Self.isUndated {
      guard let event = occasion.event, !event.isWeak else { continue }
      if let told = day(of: event) {
        statements[index].saidOn = reading(
          told.edtf, .context, told.evidence, because: "its event is told to be of that day")
      } else if let n = occasion.sharedWith, let day = statements[n - 1].saidOn.edtf, day.day != nil
      {
        statements[index].saidOn = DateReading(
          day, basis: .context, evidence: statements[n - 1].saidOn.evidence,
          because: "it was made at the event of a statement of that day")
      }
    }
  }

  /// The day that stands with the words about an event: "at a briefing in Varn on Friday".
  private func day(of event: SpeechEvent) -> ReportedDay? {
    guard report?.isYearKnown == true else { return nil }
    let calendar = DateCalendar(report: report?.day)
    for words in event.evidence {
      let tokens = document.tokens(of: [words])
      guard let first = tokens.first, !Self.apart.contains(document.tokens[first]) else { continue }
      let sentence = document.sentences[Int(document.sentenceOfToken[first])].tokens
      for expression in nearby.expressions(in: sentence) where stands(expression, by: tokens) {
        guard expression.meaning.isDayGrained, !expression.meaning.isInContext,
          let day = calendar.date(expression.meaning)?.day, day <= (report?.day ?? day)
        else { continue }
        return ReportedDay(edtf: EDTF(day: day), evidence: [document.span(of: expression.tokens)])
      }
    }
    return nil
  }

  /// Words before an event that was over or yet to come when somebody spoke.
  private static let apart: WordSet = ["after", "before", "since", "ahead", "following", "until"]

  /// Whether a date stands among, right before or close behind words, with no comma between.
  private func stands(_ expression: DateExpression, by words: Range<Int>) -> Bool {
    let date = expression.tokens
    guard nearby.depths[date.lowerBound] == nearby.depths[words.lowerBound] else { return false }
    if date.overlaps(words) { return true }
    if date.upperBound <= words.lowerBound { return words.lowerBound - date.upperBound <= 1 }
    let between = words.upperBound..<date.lowerBound
    return between.count <= 5
      && between.allSatisfy { document.tokens[$0].kind == .word }
  }
}

extension DateExpression.Meaning {
  /// Whether it counts from the day that the text speaks of.
  fileprivate var isInContext: Bool {
    if case .daysInContext = self { true } else { false }
  }
}

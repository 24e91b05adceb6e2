internal import ReadoutRecord
internal import ReadoutText

// The date of a statement that the sentences around it tell.

extension StatementDates {
  /// The date that the text around a statement gives; `nil` when it gives none.
  func sceneDate(_ statement: DatedStatement) -> DateReading<SaidOnBasis>? {
    timeOfParagraph(statement) ?? dayAfterSpeaking(statement) ?? dayOfParagraph(statement)
      ?? dayOfSentenceBehind(statement)
      ?? daysOfSentenceBefore(statement) ?? dayOfEvent(statement)
  }

  /// The month or year that a sentence before, in the same paragraph, opens with: from there on the
  /// paragraph tells of that time.
  private func timeOfParagraph(_ statement: DatedStatement) -> DateReading<SaidOnBasis>? {
    let sentence = document.sentences[statement.sentence].tokens
    guard news?.isFiled != true, let opening = opening(before: statement),
      nearby.expressions(
        in: sentence.lowerBound..<max(sentence.lowerBound, statement.cue.lowerBound)
      )
      .isEmpty,
      !opening.meaning.isDayGrained,
      Int(document.paragraphOfToken[opening.tokens.lowerBound])
        == document.sentences[statement.sentence].paragraph,
      let date = DateCalendar(report: report?.day).date(opening.meaning),
      let known = isYearCertain(opening.meaning) ? date : date.withoutYear
    else { return nil }
    return reading(
      known, .context,
      [document.span(of: opening.tokens)], because: "its paragraph tells of that time")
  }

  /// The day that a sentence before, in the same paragraph, opens with, when the speaker spoke before
  /// that on another day: "On Tuesday she was no milder. She called it late."
  private func dayAfterSpeaking(_ statement: DatedStatement) -> DateReading<SaidOnBasis>? {
    guard let speaker = statement.speaker, let last = ofSpeaker[speaker],
      let opening = opening(before: statement), opening.meaning.isDayGrained,
      report?.isYearKnown == true
    else { return nil }
    let sentence = Int(document.sentenceOfToken[opening.tokens.lowerBound])
    guard last.sentence < sentence,
      document.sentences[sentence].paragraph == document.sentences[statement.sentence].paragraph,
      let date = DateCalendar(report: report?.day).date(opening.meaning), date != last.day.edtf
    else { return nil }
    return reading(
      date, .context, [document.span(of: opening.tokens)],
      because: "its paragraph has moved to that day")
  }

  /// The day that the first sentence of the paragraph opens with, in a report from the spot on
  /// another day: "On May 21, the ministry called it a threat. 'It is late,' its spokesman said."
  private func dayOfParagraph(_ statement: DatedStatement) -> DateReading<SaidOnBasis>? {
    guard let news, news.isFiled, report?.isYearKnown == true,
      let opening = opening(before: statement), opening.meaning.isDayGrained,
      Int(document.paragraphOfToken[opening.tokens.lowerBound])
        == document.sentences[statement.sentence].paragraph,
      let date = DateCalendar(report: report?.day, context: lastDay).date(opening.meaning),
      date.day != nil, date != news.date
    else { return nil }
    return reading(
      date, .context, [document.span(of: opening.tokens)],
      because: "its paragraph tells of that day")
  }

  /// The day that the next sentence gives, when that tells of the statement as such.
  ///
  /// "The remarks came on Friday." "She was speaking in Varn on Friday."
  private func dayOfSentenceBehind(_ statement: DatedStatement) -> DateReading<SaidOnBasis>? {
    let next = statement.sentence + 1
    guard next < document.sentences.count,
      document.sentences[next].paragraph == document.sentences[statement.sentence].paragraph
    else { return nil }
    let tokens = document.sentences[next].tokens
    func opens(with words: WordSet) -> Bool {
      tokens.prefix(8).contains {
        words.contains(document.tokens[$0]) && nearby.depths[$0] == 0
      }
    }
    guard opens(with: Self.words), opens(with: Self.being), let day = narrated(in: tokens) else {
      return nil
    }
    return reading(
      day.edtf, .context, day.evidence, because: "the next sentence says when it was said")
  }

  /// Words that take up what was said.
  private static let words: WordSet = [
    "speaking", "remarks", "remark", "comments", "comment", "statement", "announcement", "words",
    "warning",
  ]

  private static let being: WordSet = ["was", "were", "came"]

  /// The days that a statement may be of when the sentence before tells what its speaker did on
  /// another day than the report's: from that day to the report's.
  ///
  /// "Tavik had named him a day earlier. 'He is ready,' she said."
  private func daysOfSentenceBefore(_ statement: DatedStatement) -> DateReading<SaidOnBasis>? {
    guard let news, !news.isFiled, let last = news.date.latest,
      let told = dayOfDeed(before: statement), let first = told.edtf.day,
      (1...6).contains(last.dayNumber - first.dayNumber),
      let days = EDTF(
        oneOf: (first.dayNumber...last.dayNumber).compactMap(CalendarDay.init(dayNumber:)))
    else { return nil }
    return reading(
      days, .context, (told.evidence + news.evidence).normalized(),
      because: "the sentence before tells of the first of these days, and the report of the last")
  }

  /// The day of the report, when it has no other and the sentence before tells what the speaker did
  /// on that day: "Sfeir met with Karam on Wednesday. He told reporters that it was late."
  func dayOfSentenceBefore(_ statement: DatedStatement) -> DateReading<SaidOnBasis>? {
    guard news == nil, let report, let told = dayOfDeed(before: statement),
      told.edtf.day == report.day
    else { return nil }
    return reading(
      told.edtf, .context, told.evidence,
      because: "the sentence before tells what the speaker did on that day")
  }

  /// The day on which the sentence before, in the same paragraph, says that the speaker did
  /// something.
  private func dayOfDeed(before statement: DatedStatement) -> ReportedDay? {
    guard statement.sentence > 0 else { return nil }
    let before = document.sentences[statement.sentence - 1]
    guard before.paragraph == document.sentences[statement.sentence].paragraph,
      isNamed(statement, in: before.tokens)
    else { return nil }
    return narrated(in: before.tokens)
  }

  /// The day of the event that the lead tells of, when the sentence of a statement or one before it,
  /// in its paragraph, says that it was made there.
  ///
  /// "Several spoke at the rally. Tavik called the plan late."
  private func dayOfEvent(_ statement: DatedStatement) -> DateReading<SaidOnBasis>? {
    guard let event else { return nil }
    let end = document.sentences[statement.sentence].tokens.upperBound
    let scene = sceneStart(of: statement.sentence)..<end
    guard let mention = event.mention(in: scene), nearby.depths[mention] == 0,
      nearby.expressions(in: scene).allSatisfy({ nearby.depths[$0.tokens.lowerBound] > 0 })
    else { return nil }
    return reading(
      event.day.edtf, .context,
      (event.day.evidence + [document.tokens[mention].span]).normalized(),
      because: "it was said at the event of that day, which the lead tells of")
  }

  /// The first token of the sentences that belong to the scene of another: itself and a few before
  /// it, in its paragraph.
  func sceneStart(of sentence: Int) -> Int {
    let sentences = document.sentences
    var first = sentence
    while first > 0, sentence - first < Self.longestScene,
      sentences[first - 1].paragraph == sentences[sentence].paragraph
    {
      first -= 1
    }
    return sentences[first].tokens.lowerBound
  }

  /// Sentences before one over which a paragraph stays with a scene.
  private static let longestScene = 3

  /// The last day that the narrator names among tokens, on which something was done.
  func narrated(in tokens: Range<Int>) -> ReportedDay? {
    let calendar = DateCalendar(report: report?.day, context: lastDay ?? news?.date.day ?? nil)
    for expression in nearby.expressions(in: tokens).reversed() {
      let start = expression.tokens.lowerBound
      let sentence = document.sentences[Int(document.sentenceOfToken[start])].tokens
      guard nearby.depths[start] == 0, isYearCertain(expression.meaning),
        !nearby.isOfAnotherEvent(expression, in: sentence),
        let day = calendar.date(expression.meaning)?.day
      else { continue }
      return ReportedDay(edtf: EDTF(day: day), evidence: [document.span(of: expression.tokens)])
    }
    return nil
  }
}

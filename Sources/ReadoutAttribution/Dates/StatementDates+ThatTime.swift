internal import ReadoutRecord
internal import ReadoutText

// The date of what was said "then", "back then" or "at the time".

extension StatementDates {
  /// The date of the statement or of the sentence before, when the words say that it was said at that
  /// time; `nil` when they do not, or neither has a date.
  func thatTime(_ statement: DatedStatement) -> DateReading<SaidOnBasis>? {
    guard !statement.isNested, statement.tense == .past || statement.tense == .pluperfect,
      isOfThen(statement)
        || isOfThatTime(statement, in: document.sentences[statement.sentence].tokens)
    else { return nil }
    if let previous, statement.sentence - previous.sentence <= 1,
      previous.speaker == statement.speaker, let date = previous.reading.edtf
    {
      return reading(
        date, previous.reading.basis == .dateline ? .dateline : .context,
        previous.reading.evidence.compactMap(document.text.span),
        because: "it was said at that time, as the statement before it")
    }
    return timeOfSentenceBefore(statement)
  }

  /// The date that the narrator gives in the sentence before.
  private func timeOfSentenceBefore(_ statement: DatedStatement) -> DateReading<SaidOnBasis>? {
    guard statement.sentence > 0 else { return nil }
    let before = document.sentences[statement.sentence - 1]
    let calendar = DateCalendar(report: report?.day, context: lastDay)
    guard document.paragraphs[before.paragraph].role == .body,
      let told = nearby.expressions(in: before.tokens).last(where: {
        nearby.depths[$0.tokens.lowerBound] == 0
          && !nearby.isOfAnotherEvent($0, in: before.tokens)
      }), isYearCertain(told.meaning), let date = calendar.date(told.meaning)
    else { return nil }
    return reading(
      date, .context, [document.span(of: told.tokens)],
      because: "it was said at the time of which the sentence before tells")
  }

  /// "She said then", "Back then she said".
  private func isOfThen(_ statement: DatedStatement) -> Bool {
    let depth = nearby.depths[statement.cue.lowerBound]
    let sentence = document.sentences[statement.sentence].tokens
    let source = document.tokens(of: statement.attribution.source)
    let near = [
      statement.cue.lowerBound - 1, statement.cue.upperBound, source.lowerBound - 1,
      source.lowerBound - 2,
    ]
    return (near + Array(statement.cue)).contains { index in
      sentence.contains(index) && document.tokens[index].key == "then"
        && nearby.depths[index] == depth
    }
  }

  /// "Both said in a statement at the time".
  func isOfThatTime(_ statement: DatedStatement, in sentence: Range<Int>) -> Bool {
    let end = min(sentence.upperBound, statement.cue.upperBound + 10)
    return (statement.cue.upperBound..<max(statement.cue.upperBound, end)).contains { index in
      document.tokens[index].key == "time" && index > 1
        && ["the", "that"].contains(document.tokens[index - 1].key)
        && document.tokens[index - 2].key == "at"
        && nearby.depths[index] == nearby.depths[statement.cue.lowerBound]
    }
  }
}

internal import ReadoutRecord
internal import ReadoutText

// The date of a statement that is told by its distance from what its sentence tells.

extension StatementDates {
  /// The date of what was said so long before: "announced it on Friday, ten months after she told
  /// parliament that there would be none".
  func countedBack(_ statement: DatedStatement) -> DateReading<SaidOnBasis>? {
    guard !statement.isNested, let words = distance(before: statement), let base = base(of: words)
    else { return nil }
    guard let date = DateCalendar(report: base.day).date(words.meaning) else { return nil }
    return reading(
      date, .relative, ([document.span(of: words.tokens)] + base.evidence).normalized(),
      because: "it was said so long before what its sentence tells")
  }

  /// "ten months after" before the source or the cue of a statement.
  private func distance(before statement: DatedStatement) -> DateExpression? {
    let source = document.tokens(of: statement.attribution.source)
    let cue = statement.cue.lowerBound
    let end = source.isEmpty ? cue : min(source.lowerBound, cue)
    let sentence = document.sentences[statement.sentence].tokens
    guard end - 3 >= sentence.lowerBound, document.tokens[end - 1].key == "after",
      case .unit(let unit)? = DateWords.roles[document.tokens[end - 2]]
    else { return nil }
    let number = document.tokens[end - 3]
    let isTheDay = number.key == "the" && unit == .day
    guard let count = isTheDay ? 1 : DateWords.numbers[number] ?? Int(number.key) else {
      return nil
    }
    return DateExpression(tokens: end - 3..<end, meaning: unit.distance(-count))
  }

  /// The day that a sentence is of: the one that it names, else that of the report.
  private func base(of words: DateExpression) -> (day: CalendarDay, evidence: [TextSpan])? {
    guard report?.isYearKnown == true else { return nil }
    let sentence = Int(document.sentenceOfToken[words.tokens.lowerBound])
    if let told = narrated(in: document.sentences[sentence].tokens), let day = told.edtf.day {
      return (day, told.evidence)
    }
    guard let day = news?.date.day ?? report?.day else { return nil }
    return (day, news?.evidence ?? report?.evidence ?? [])
  }
}

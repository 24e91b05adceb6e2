internal import ReadoutRecord
internal import ReadoutText

// The date that a statement takes over: from the one that it goes on from, or from the report.

extension StatementDates {
  mutating func carried(_ statement: DatedStatement) -> DateReading<SaidOnBasis> {
    guard !statement.isNested else {
      if let hearsay = hearsayDate(statement) { return hearsay }
      return DateReading(unknownBecause: "a statement inside another has only a date of its own")
    }
    if let reading = shared(statement) ?? thatTime(statement) { return reading }
    if let reason = obstacle(to: statement) { return DateReading(unknownBecause: reason) }
    if let day = sceneDate(statement) { return day }
    if let day = dayOfSpeaker(statement) ?? dayOfSubject(statement), day.edtf != news?.date {
      return reading(
        day.edtf, .context, day.evidence,
        because: "the same speaker is reported to have spoken on that day")
    }
    return newsDate(statement) ?? dayOfSentenceBefore(statement)
      ?? DateReading(unknownBecause: Self.isUndated)
  }

  /// Why a statement has no day for which nothing in the text gives one.
  static let isUndated = "the text gives no date for this statement"

  /// The day of what unnamed sources report in a sentence of theirs alone, which is the news itself:
  /// "Orrel told Tavik that it was open, sources said".
  private func hearsayDate(_ statement: DatedStatement) -> DateReading<SaidOnBasis>? {
    guard let outer, outer.isHearsay, statement.tense == .past, let cue = statement.cue.first,
      !document.isQuoted(cue), outer.reading.basis == .context || outer.reading.basis == .dateline,
      let content = outer.content.first, content.contains(document.tokens[cue].span),
      document.tokens(of: statement.attribution.source).lowerBound
        == document.tokens(of: [content]).lowerBound
    else { return nil }
    return outer.reading
  }

  func reading(
    _ date: EDTF, _ basis: SaidOnBasis, _ evidence: [TextSpan], because reason: String
  ) -> DateReading<SaidOnBasis> {
    DateReading(
      date, basis: basis, evidence: evidence.map(document.text.codePoints), because: reason)
  }

  /// What the statement before was given, when this one goes on from it in one sentence with the
  /// same source: "said it was late, adding that …".
  private func shared(_ statement: DatedStatement) -> DateReading<SaidOnBasis>? {
    guard let previous, previous.sentence == statement.sentence,
      statement.attribution.source.isEmpty || statement.attribution.source == previous.source,
      statement.tense == .past
    else { return nil }
    var reading = previous.reading
    guard reading.edtf != nil else { return reading }
    if reading.basis == .dateline { return reading }
    reading.basis = .context
    reading.reason = "it goes on from a statement of that day, in one sentence"
    return reading
  }

  /// Why no day of another statement or of the report may be this one's; `nil` when one may.
  private func obstacle(to statement: DatedStatement) -> String? {
    switch statement.tense {
    case .past, .justBefore: break
    case .perfect where isInLead(statement): break
    case .present where isOfSpeakersDay(statement): break
    case .present: return "the cue is in the present tense, which is of no certain day"
    case .perfect, .pluperfect: return "it was said earlier, and the text does not say when"
    case .future: return "it is yet to be said"
    case .nominal: return "it is only mentioned, and the text does not say when it was said"
    }
    return isOfEarlier(statement) ? "it was said earlier, and the text does not say when" : nil
  }

  /// Whether it stands in the first sentence of running text.
  func isInLead(_ statement: DatedStatement) -> Bool {
    document.sentences[..<statement.sentence].allSatisfy {
      document.paragraphs[$0.paragraph].role != .body || isDateline($0)
    }
  }

  /// Whether a sentence is no more than a part of the dateline, which "VARN." is before a day.
  private func isDateline(_ sentence: Sentence) -> Bool {
    document.dateline.map { sentence.span.end <= $0.span.end } ?? false
  }

  /// Whether "earlier", "repeatedly" or the like stands at the cue.
  private func isOfEarlier(_ statement: DatedStatement) -> Bool {
    let sentence = document.sentences[statement.sentence].tokens
    let near =
      max(
        sentence.lowerBound, statement.cue.lowerBound - 3)..<min(
        sentence.upperBound, statement.cue.upperBound + 2)
    if isOfThatTime(statement, in: sentence) { return true }
    return (Array(near) + opening(of: sentence)).contains { index in
      let token = document.tokens[index]
      return Self.otherTimes.contains(token)
        && !statement.attribution.content.contains { $0.overlaps(token.span) }
    }
  }

  /// The first token of a sentence where a comma sets it off: "Earlier, the minister said".
  private func opening(of sentence: Range<Int>) -> [Int] {
    let first = sentence.lowerBound
    return sentence.count > 2 && document.tokens[first + 1].isMark(",") ? [first] : []
  }

  private static let otherTimes: WordSet = [
    "earlier", "previously", "repeatedly", "recently", "once", "often", "always", "consistently",
    "frequently", "long", "formerly", "regularly", "routinely", "traditionally",
  ]
}

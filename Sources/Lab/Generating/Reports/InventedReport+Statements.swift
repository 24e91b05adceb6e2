internal import ReadoutRecord
internal import ReadoutText

extension InventedReport {
  /// According to SOURCE, words.
  mutating func writeAccordingTo(
    _ utterance: InventedUtterance, _ words: ReportedWords, _ source: ReportedSource
  ) {
    let cue = text.add("According to")
    text.add(" ")
    let place = text.add(source.isPronoun ? source.fullWords : source.words)
    text.add(", ")
    let content = text.add(words.sentences.joined())
    text.add(".")
    add(
      utterance, words.form, .indirect, source: place, cue: cue, content: [content],
      speaker: source.outcome)
  }

  /// SOURCE said that words, "fragment".
  mutating func writeThat(
    _ utterance: InventedUtterance, _ words: ReportedWords, _ source: ReportedSource
  ) {
    let place = text.addCapitalised(source.words)
    text.add(" ")
    let cue = text.add(chance.pick(["said", "added", "announced", "insisted", "explained"]))
    let day = writeDay()
    text.add(" ")
    var content = text.add("that \(words.sentences.joined())")
    if let fragment = words.fragment { content.end = text.add(" \u{201C}\(fragment)\u{201D}").end }
    text.add(".")
    add(
      utterance, words.form, words.fragment == nil ? .indirect : .mixed, source: place, cue: cue,
      content: [content], speaker: source.outcome, day: day)
  }

  /// "Words," SOURCE said. "More words."
  mutating func writeQuoted(
    _ utterance: InventedUtterance, _ words: ReportedWords, _ source: ReportedSource
  ) {
    let sentences = words.sentences.map(\.capitalisedFirst)
    let isSplit = sentences.count > 1 && chance.happens(40)
    let head = isSplit ? sentences[0] : sentences.joined(separator: ". ")
    var content = [text.add("\u{201C}\(head),\u{201D}")]
    text.add(" ")
    let place = text.add(source.words)
    text.add(" ")
    let cue = text.add(chance.pick(["said", "told reporters", "declared"]))
    let day = writeDay()
    text.add(".")
    if isSplit {
      text.add(" ")
      content.append(text.add("\u{201C}\(sentences.dropFirst().joined(separator: ". ")).\u{201D}"))
    }
    add(
      utterance, words.form, .direct, source: place, cue: cue, content: content,
      speaker: source.outcome, day: day)
  }

  /// The day of the week, for some statements.
  private mutating func writeDay() -> CodePointSpan? {
    guard publication.published != nil, chance.happens(30) else { return nil }
    text.add(" on ")
    return text.add(Self.weekdays[occasion.day.weekday - 1])
  }

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// Adds a statement whose words have been written.
  mutating func add(
    _ utterance: InventedUtterance, _ form: ReportForm, _ kind: StatementKind,
    source: CodePointSpan, cue: CodePointSpan, content: [CodePointSpan],
    speaker: ReportedSource.Outcome, day: CodePointSpan? = nil
  ) {
    let isHeadline = form == .headline
    let n = statements.count + 1
    statements.append(
      Statement(
        n: n, kind: kind, act: .speech, source: [source], cue: [cue], content: content,
        speaker: speaker.value,
        occasion: isHeadline
          ? nil
          : Occasion(kind: occasion.kind, place: occasion.place, with: [], evidence: [eventSpan]),
        saidOn: saidOn(isHeadline: isHeadline, day: day), isHeadline: isHeadline,
        confidence: Double(60 + chance.below(40)) / 100))
    planted.append(
      Planted(n: n, utterance: utterance, form: form, isSpeakerKnown: speaker.isKnown))
  }

  private mutating func saidOn(
    isHeadline: Bool, day: CodePointSpan?
  ) -> DateReading<SaidOnBasis> {
    if isHeadline { return DateReading(unknownBecause: "a headline tells no day") }
    if publication.published == nil {
      guard let dateline, let date = dateline.date else {
        return DateReading(unknownBecause: "neither the text nor its outlet tells a day")
      }
      return DateReading(date, basis: .dateline, evidence: dateline.span)
    }
    if let day { return DateReading(EDTF(day: occasion.day), basis: .weekday, evidence: [day]) }
    guard !chance.happens(3) else {
      return DateReading(unknownBecause: "the text does not tell on which day")
    }
    return DateReading(EDTF(day: occasion.day), basis: .context)
  }
}

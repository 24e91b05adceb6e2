internal import ReadoutRecord
internal import ReadoutText

/// Dates the statements of a report, one after the other in text order.
///
/// In this order: the date beside the cue; that of the statement which it goes on from; the day on
/// which the same speaker spoke on the same occasion; the one day that the report is of. A denial
/// of yesterday, a belief of always and an unnamed crowd get none of the carried ones: they stay
/// unknown, with the reason.
struct StatementDates {
  private let document: AnalysedText
  private let report: ReportDay?
  private var nearby: NearbyDates
  private var news: NewsDay?

  /// The dates that open sentences outside of what is said: the times that the text goes to.
  private var openings: [DateExpression] = []

  /// The paragraph of the last statement that has a day.
  private var lastParagraph = -1

  /// The last day on which each speaker is reported to have spoken, and in which sentence.
  private var ofSpeaker: [String: (day: ReportedDay, sentence: Int)] = [:]

  /// The statement before, with what it was given.
  private var previous: (source: [TextSpan], sentence: Int, reading: DateReading<SaidOnBasis>)?

  /// The day of the last statement that has one: what "a day earlier" counts from.
  private var lastDay: CalendarDay?

  /// - Complexity: linear in the length of the text.
  init(document: AnalysedText, published: DateReading<PublishedBasis>?) {
    self.document = document
    let expressions = DateExpressionReader(document: document).expressions()
    report = ReportDay(
      dateline: document.dateline, published: published?.edtf?.day, in: document, expressions)
    nearby = NearbyDates(document: document, expressions: expressions, depths: [])
    news = NewsDay(dateline: document.dateline, report: report, in: document)
  }

  /// Takes note of all that is said, so that no day within it dates anything around it.
  ///
  /// - Complexity: linear in the length of the text and in the number of spans.
  mutating func prepare(for attributions: [Attribution]) {
    nearby.depths = Self.depths(of: attributions, in: document)
    openings = nearby.openings()
    guard news == nil, let report, report.isYearKnown else { return }
    let lead = LeadDay(document: document, nearby: nearby, report: report)
    news = lead.day(of: attributions)
    if let place = news?.evidence.first { lastParagraph = paragraph(at: place) }
  }

  /// For each token the number of contents that hold it.
  private static func depths(of attributions: [Attribution], in document: AnalysedText) -> [UInt8] {
    var changes = [Int32](repeating: 0, count: document.tokens.count + 1)
    for span in attributions.lazy.flatMap(\.content) {
      let tokens = document.tokens(of: [span])
      changes[tokens.lowerBound] += 1
      changes[tokens.upperBound] -= 1
    }
    var depth: Int32 = 0
    return changes.dropLast().map { change in
      depth += change
      return UInt8(clamping: depth)
    }
  }

  private func paragraph(at span: TextSpan) -> Int {
    let token = document.tokens(of: [span]).lowerBound
    return token < document.tokens.count ? Int(document.paragraphOfToken[token]) : -1
  }

  /// The date of the next attribution in text order, whose cue is made of the given tokens.
  mutating func date(
    of attribution: Attribution, cue: Range<Int>, speaker: String?, occasion: OccasionKind?
  ) -> DateReading<SaidOnBasis> {
    guard !attribution.isHeadline else {
      return DateReading(unknownBecause: "a headline gives no date")
    }
    let anchor = cue.isEmpty ? document.tokens(of: attribution.content) : cue
    guard let token = anchor.first, token < document.tokens.count else {
      return DateReading(unknownBecause: "the statement has no words")
    }
    let statement = DatedStatement(
      attribution: attribution, cue: cue, sentence: Int(document.sentenceOfToken[token]),
      isNested: isNested(token, attribution), tense: CueTense(document.tokens[cue]),
      speaker: speaker, occasion: occasion)
    let reading = own(statement) ?? carried(statement)
    if !statement.isNested { remember(statement, reading) }
    return reading
  }

  /// Whether the cue stands in the content of another statement.
  private func isNested(_ token: Int, _ attribution: Attribution) -> Bool {
    let span = document.tokens[token].span
    let isOwn = attribution.content.contains { $0.overlaps(span) }
    return nearby.depths[token] > (isOwn ? 1 : 0)
  }
}

/// A statement with what its date is told from.
struct DatedStatement {
  let attribution: Attribution
  let cue: Range<Int>
  /// Index of the sentence of the cue.
  let sentence: Int
  let isNested: Bool
  let tense: CueTense
  let speaker: String?
  let occasion: OccasionKind?
}

// MARK: - A date of its own

extension StatementDates {
  private func own(_ statement: DatedStatement) -> DateReading<SaidOnBasis>? {
    guard
      let expression = nearby.expression(of: statement.attribution, cue: statement.cue),
      !isFarOff(expression, statement)
    else { return nil }
    let words = document.span(of: expression.tokens)
    let calendar = DateCalendar(
      report: report?.day, context: lastDay ?? news?.date.day ?? nil,
      isFuture: statement.tense == .future)
    guard let date = calendar.date(expression.meaning) else {
      return DateReading(unknownBecause: "\"\(document.text[words])\" \(lack(expression))")
    }
    return DateReading(
      isYearCertain(expression.meaning) ? date : date.withoutYear, basis: basis(expression.meaning),
      evidence: [document.text.codePoints(words)], because: reason(expression, words))
  }

  /// Whether a weekday that does not stand at the cue would be long ago: then it is that of
  /// something to come, or of another event.
  private func isFarOff(_ expression: DateExpression, _ statement: DatedStatement) -> Bool {
    guard case .weekday(_, .bare) = expression.meaning, let report,
      let day = DateCalendar(report: report.day).date(expression.meaning)?.day
    else { return false }
    return report.day.dayNumber - day.dayNumber >= 4 && !openings.contains(expression)
      && !nearby.adjoins(expression, statement.attribution, cue: statement.cue)
  }

  /// Whether the year of a reading is known: the words give it, or the day of the report has one.
  private func isYearCertain(_ meaning: DateExpression.Meaning) -> Bool {
    if case .day(_, _, .some, _) = meaning { return true }
    return report?.isYearKnown ?? true
  }

  private func lack(_ expression: DateExpression) -> String {
    if case .daysInContext = expression.meaning {
      return "counts from a day that the text does not give"
    }
    return report == nil
      ? "needs the date of publication" : "names no day of the calendar"
  }

  private func basis(_ meaning: DateExpression.Meaning) -> SaidOnBasis {
    meaning.isExplicit ? .explicit : meaning.isWeekday ? .weekday : .relative
  }

  private func reason(_ expression: DateExpression, _ words: TextSpan) -> String {
    let quoted = "\"\(document.text[words])\" stands with the words that report it"
    switch expression.meaning {
    case .daysInContext: return quoted + ", and counts from the day told before"
    case .day(_, _, .some, _), .year: return quoted
    default: return report.map { quoted + "; \($0.reason), \(dayText($0))" } ?? quoted
    }
  }

  private func dayText(_ report: ReportDay) -> String {
    (report.isYearKnown ? EDTF(day: report.day) : EDTF(day: report.day).withoutYear).rawValue
  }
}

// MARK: - A date that carries over

extension StatementDates {
  private func carried(_ statement: DatedStatement) -> DateReading<SaidOnBasis> {
    guard !statement.isNested else {
      return DateReading(unknownBecause: "a statement inside another has only a date of its own")
    }
    if let reading = shared(statement) { return reading }
    if let reason = obstacle(to: statement) { return DateReading(unknownBecause: reason) }
    if let time = timeOfParagraph(statement) { return time }
    if let day = dayOfSpeaker(statement) ?? dayOfSubject(statement) {
      return reading(
        day.edtf, .context, day.evidence,
        because: "the same speaker is reported to have spoken on that day, on the same occasion")
    }
    guard let news, isCovered(statement, by: news) else {
      return DateReading(unknownBecause: "the text gives no date for this statement")
    }
    return reading(news.date, news.basis, news.evidence, because: news.reason)
  }

  private func reading(
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
    reading.basis = .context
    reading.reason = "it goes on from a statement of that day, in one sentence"
    return reading
  }

  /// Why no day of another statement or of the report may be this one's; `nil` when one may.
  private func obstacle(to statement: DatedStatement) -> String? {
    switch statement.tense {
    case .past, .justBefore: break
    case .perfect where isInLead(statement): break
    case .present: return "the cue is in the present tense, which is of no certain day"
    case .perfect, .pluperfect: return "it was said earlier, and the text does not say when"
    case .future: return "it is yet to be said"
    case .nominal: return "it is only mentioned, and the text does not say when it was said"
    }
    return isOfEarlier(statement) ? "it was said earlier, and the text does not say when" : nil
  }

  /// Whether it stands in the first sentence of running text.
  private func isInLead(_ statement: DatedStatement) -> Bool {
    document.sentences[..<statement.sentence].allSatisfy {
      document.paragraphs[$0.paragraph].role != .body
    }
  }

  /// Whether "earlier", "repeatedly" or the like stands at the cue.
  private func isOfEarlier(_ statement: DatedStatement) -> Bool {
    let sentence = document.sentences[statement.sentence].tokens
    let near =
      max(
        sentence.lowerBound, statement.cue.lowerBound - 3)..<min(
        sentence.upperBound, statement.cue.upperBound + 2)
    return near.contains { index in
      let token = document.tokens[index]
      return Self.otherTimes.contains(token)
        && !statement.attribution.content.contains { $0.overlaps(token.span) }
    }
  }

  private static let otherTimes: WordSet = [
    "earlier", "previously", "repeatedly", "recently", "once", "often", "always", "consistently",
    "frequently", "long", "formerly", "regularly", "routinely", "traditionally",
  ]

  /// The day on which the same speaker spoke within the sentences before.
  private func dayOfSpeaker(_ statement: DatedStatement) -> ReportedDay? {
    guard let speaker = statement.speaker, let last = ofSpeaker[speaker] else { return nil }
    if news == nil {
      guard statement.sentence - last.sentence <= Self.longestCarry else { return nil }
      if let occasion = statement.occasion, occasion != last.day.occasion { return nil }
    }
    return last.day
  }

  /// Sentences over which a speaker's day carries in a report of several days.
  private static let longestCarry = 8

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
      let date = DateCalendar(report: report?.day).date(opening.meaning)
    else { return nil }
    return reading(
      isYearCertain(opening.meaning) ? date : date.withoutYear, .context,
      [document.span(of: opening.tokens)], because: "its paragraph tells of that time")
  }

  /// The day that a sentence before opens with, when the speaker is its subject: "On Wednesday,
  /// Maren Tavik ended her campaign."
  private func dayOfSubject(_ statement: DatedStatement) -> ReportedDay? {
    guard let surname = statement.speaker?.split(separator: " ").last?.lowercased(),
      statement.occasion == nil, let opening = opening(before: statement),
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

  /// Whether a statement is of the report's day: its source is no crowd, and where nothing shows
  /// that somebody was there, it stands beside another of that day.
  private func isCovered(_ statement: DatedStatement, by news: NewsDay) -> Bool {
    let source = document.tokens[document.tokens(of: statement.attribution.source)]
    if let first = source.first {
      if source.contains(where: { Self.crowds.contains($0) }) || Self.counts.contains(first) {
        return false
      }
      if first.key == "a" || first.key == "an", !news.isFiled { return false }
    }
    return news.isFiled || isInLead(statement)
      || document.sentences[statement.sentence].paragraph == lastParagraph
  }

  private static let counts: WordSet = [
    "one", "two", "three", "four", "five", "several", "some", "many", "other", "others", "most",
    "few", "numerous", "various", "officials", "sources", "reports", "media",
  ]

  private static let crowds: WordSet = [
    "relatives", "families", "residents", "witnesses", "critics", "analysts", "observers",
    "experts", "protesters", "people", "source", "draft", "survey", "poll", "study", "data",
  ]

  private mutating func remember(
    _ statement: DatedStatement, _ reading: DateReading<SaidOnBasis>
  ) {
    previous = (statement.attribution.source, statement.sentence, reading)
    guard let edtf = reading.edtf, statement.tense == .past || statement.tense == .perfect
    else { return }
    let evidence = reading.evidence.compactMap(document.text.span)
    if let speaker = statement.speaker {
      let day = ReportedDay(
        edtf: edtf, evidence: evidence,
        occasion: statement.occasion ?? ofSpeaker[speaker]?.day.occasion)
      ofSpeaker[speaker] = (day, statement.sentence)
    }
    lastDay = edtf.day ?? lastDay
    if edtf == news?.date { lastParagraph = document.sentences[statement.sentence].paragraph }
  }
}

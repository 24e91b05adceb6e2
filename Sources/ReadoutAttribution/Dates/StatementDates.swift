internal import ReadoutRecord
internal import ReadoutText

/// Dates the statements of a report, one after the other in text order.
///
/// In this order: the date beside the cue; that of the statement which it goes on from; the day on
/// which the same speaker spoke before; the one day that the report is of. What was
/// said earlier or is said time and again takes none of these days over, nor do the words of an
/// unnamed crowd: they stay undated, with the reason. Where the text leaves open which of a few days
/// it was, all of them are given.
struct StatementDates {
  let document: AnalysedText
  let report: ReportDay?
  var nearby: NearbyDates
  var news: NewsDay?

  /// The event that the lead of a report of several days dates.
  var event: LeadEvent?

  /// The dates that open sentences outside of what is said: the times that the text goes to.
  var openings: [DateExpression] = []

  /// The paragraph of the last statement that has a day.
  var lastParagraph = -1

  /// The last day on which each speaker is reported to have spoken, and in which sentence.
  var ofSpeaker: [String: (day: ReportedDay, sentence: Int)] = [:]

  /// The statement before, with what it was given.
  var previous: PreviousStatement?

  /// What is remembered of a statement for the next one.
  struct PreviousStatement {
    let source: [TextSpan]
    let speaker: String?
    let sentence: Int
    let reading: DateReading<SaidOnBasis>
  }

  /// The last statement that stands in no other, with its date: what is quoted within it counts its
  /// days from there.
  var outer: OuterStatement?

  /// What is remembered of a statement for those within it.
  struct OuterStatement {
    let content: [TextSpan]
    let reading: DateReading<SaidOnBasis>

    /// The day that it was given; `nil` when that is not known.
    var date: EDTF? { reading.edtf }

    /// Whether nobody whom the text names tells of others: "X told Y that it was open, sources said".
    let isHearsay: Bool
  }

  /// The day of the last statement that has one: what "a day earlier" counts from.
  var lastDay: CalendarDay?

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
    if news == nil { event = lead.event().flatMap { LeadEvent(day: $0, in: document) } }
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
    of attribution: Attribution, cue: Range<Int>, speaker: Speaker?
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
      speaker: speaker?.name, isPerson: speaker?.type == .person && speaker?.name != nil)
    if let reading = own(statement) { return noted(reading, of: statement) }
    // The text does not go back with a clause: nothing is remembered of its date.
    if let reading = countedBack(statement) { return reading }
    return noted(carried(statement), of: statement)
  }

  private mutating func noted(
    _ reading: DateReading<SaidOnBasis>, of statement: DatedStatement
  ) -> DateReading<SaidOnBasis> {
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

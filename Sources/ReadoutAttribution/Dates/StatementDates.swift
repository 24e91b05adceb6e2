internal import ReadoutRecord
internal import ReadoutText

/// Dates statements by the words beside their cue, else by the dateline.
///
/// A date comes only from words outside the content, in the sentence of the cue; a weekday needs
/// the date of publication. Everything else stays unknown, with its reason.
struct StatementDates {
  let document: AnalysedText
  let dateline: Dateline?
  let published: DateReading<PublishedBasis>?

  /// The date of an attribution whose cue is made of the given tokens.
  func date(of attribution: Attribution, cue: Range<Int>) -> DateReading<SaidOnBasis> {
    if let beside = besideCue(cue, outside: attribution.content) { return beside }
    guard !attribution.isHeadline else {
      return DateReading(unknownBecause: "a headline gives no date")
    }
    guard let dateline, let date = dateline.date, dateline.place != nil || dateline.agency != nil
    else {
      return DateReading(unknownBecause: "the text gives no date for this statement")
    }
    return DateReading(yearAdded(to: date), basis: .dateline, evidence: datelineEvidence)
  }

  private var datelineEvidence: [CodePointSpan] {
    document.dateline?.date.map { [document.text.codePoints($0)] } ?? []
  }

  /// A day without year gets the year of publication when both lie within a few days.
  private func yearAdded(to date: EDTF) -> EDTF {
    guard date.earliest == nil, let published = published?.edtf?.day,
      let month = Int(date.rawValue.dropFirst(5).prefix(2)), let day = Int(date.rawValue.suffix(2))
    else { return date }
    let years = [published.year, published.year - 1]
    let nearest = years.compactMap { CalendarDay(year: $0, month: month, day: day) }
      .first { (-1...10).contains(published.dayNumber - $0.dayNumber) }
    return nearest.map(EDTF.init(day:)) ?? date
  }
}

extension StatementDates {
  /// The date that stands within ten tokens of the cue, in its sentence, outside the content and
  /// the dateline.
  private func besideCue(
    _ cue: Range<Int>, outside content: [TextSpan]
  ) -> DateReading<SaidOnBasis>? {
    guard !cue.isEmpty, cue.lowerBound < document.tokens.count else { return nil }
    let sentence = document.sentences[Int(document.sentenceOfToken[cue.lowerBound])].tokens
    let near =
      max(sentence.lowerBound, cue.lowerBound - 10)..<min(sentence.upperBound, cue.upperBound + 10)
    for index in near where Self.dateWords.contains(document.tokens[index]) {
      let span = document.tokens[index].span
      guard !content.contains(where: { $0.overlaps(span) }),
        document.dateline?.span.contains(span) != true
      else { continue }
      if let reading = calendarDate(at: index, near) ?? relativeDate(at: index) { return reading }
    }
    return nil
  }

  /// Every word that a date can begin with; no other token is read for one.
  private static let dateWords = WordSet(Months.keys + Weekdays.words)

  /// `February 10`, `10 February 2022`.
  private func calendarDate(at index: Int, _ near: Range<Int>) -> DateReading<SaidOnBasis>? {
    guard document.tokens[index].isCapitalized,
      let month = Months.number(document.tokens[index].key)
    else { return nil }
    func number(_ position: Int) -> Int? {
      guard near.contains(position), document.tokens[position].kind == .number else { return nil }
      return Int(document.tokens[position].key.prefix { $0.isNumber })
    }
    let days = [(index + 1, index..<(index + 2)), (index - 1, (index - 1)..<(index + 1))]
    let found = days.lazy.compactMap { position, range in number(position).map { ($0, range) } }
    guard let (day, range) = found.first(where: { (1...31).contains($0.0) }) else { return nil }
    let yearAt = document.tokens[min(range.upperBound, near.upperBound - 1)].isMark(",") ? 1 : 0
    let year = number(range.upperBound + yearAt)
    let span = document.span(
      of: range.lowerBound..<(year == nil ? range.upperBound : range.upperBound + yearAt + 1))
    let exact = year.flatMap { CalendarDay(year: $0, month: month, day: day) }.map(EDTF.init(day:))
    guard let date = exact ?? EDTF(month: month, day: day).map(yearAdded) else { return nil }
    return DateReading(date, basis: .explicit, evidence: [document.text.codePoints(span)])
  }

  /// `on Friday`, `yesterday`, `today`: against the date of publication.
  private func relativeDate(at index: Int) -> DateReading<SaidOnBasis>? {
    let token = document.tokens[index]
    let offset = Weekdays.daysAgo(token.key)
    let weekday = token.isCapitalized ? Weekdays.number(token.key) : nil
    guard offset != nil || weekday != nil else { return nil }
    let evidence = [document.text.codePoints(token.span)]
    guard let published = published?.edtf?.day else {
      return DateReading(
        unknownBecause: "\"\(document.text[token.span])\" needs the date of publication")
    }
    let back = offset ?? weekday.map { (published.weekday - $0 + 7) % 7 } ?? 0
    guard let day = CalendarDay(dayNumber: published.dayNumber - back) else { return nil }
    return DateReading(
      EDTF(day: day), basis: weekday == nil ? .relative : .weekday, evidence: evidence)
  }
}

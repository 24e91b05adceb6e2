internal import ReadoutRecord
internal import ReadoutText

// Which statements the one day of a report is that of.

extension StatementDates {
  /// How surely a statement is of the report's day.
  enum Cover {
    /// It was made on that day.
    case sure
    /// It was made on that day or later, before the report came out.
    case open
  }

  /// The date that a statement has from the report's day; `nil` when that day is not its own.
  mutating func newsDate(_ statement: DatedStatement) -> DateReading<SaidOnBasis>? {
    guard let news, let cover = cover(of: statement, by: news) else { return nil }
    if cover == .open, let days = openDays(of: news) {
      // What follows stands beside a statement of these days.
      lastParagraph = document.sentences[statement.sentence].paragraph
      return reading(
        days, .context, news.evidence,
        because: "the report is of the day that its lead names, and this stands further on in it")
    }
    return reading(news.date, news.basis, news.evidence, because: news.reason)
  }

  /// The days from the report's to that on which it came out; `nil` when that is one day, or the
  /// first is not certain.
  private func openDays(of news: NewsDay) -> EDTF? {
    guard let report, let day = news.date.day, day < report.day else { return nil }
    return EDTF(
      oneOf: (day.dayNumber...report.day.dayNumber).compactMap(CalendarDay.init(dayNumber:)))
  }

  /// How surely a statement is of the report's day; `nil` when nothing shows that it is.
  ///
  /// Where somebody reported on the spot, the day is that of all but crowds. Else it is that of the
  /// lead and of what stands beside another statement of that day, and a person heard in a paragraph
  /// further on spoke on that day or later.
  private func cover(of statement: DatedStatement, by news: NewsDay) -> Cover? {
    if isSpeakersDay(news, statement) { return .sure }
    guard !isOfCrowd(statement, news) else { return nil }
    if news.isFiled { return .sure }
    if let deed = news.deed { return isNamed(statement, in: deed) ? .sure : nil }
    let distance = distance(to: statement)
    if isInLead(statement) || distance == 0 { return isOld(news) ? .open : .sure }
    guard statement.isPerson, distance <= (isOld(news) ? 1 : 2), !isToldApart(statement),
      !isOfOtherDay(statement, than: news)
    else { return nil }
    return .open
  }

  /// Whether the report came out later than on the day after its own.
  private func isOld(_ news: NewsDay) -> Bool {
    guard let report, let day = news.date.day else { return false }
    return report.day.dayNumber - day.dayNumber > 1
  }

  /// Paragraphs of running text from the last statement of the report's day to another.
  private func distance(to statement: DatedStatement) -> Int {
    let paragraph = document.sentences[statement.sentence].paragraph
    guard lastParagraph >= 0 else { return .max }
    guard paragraph > lastParagraph else { return 0 }
    // Two are told from more, and no report is gone through for each of its statements.
    return (lastParagraph + 1...paragraph).prefix(Self.longestGap)
      .count { document.paragraphs[$0].role == .body }
      + max(0, paragraph - lastParagraph - Self.longestGap)
  }

  /// Paragraphs among which those of running text are counted.
  private static let longestGap = 8

  /// Whether the speaker spoke on the report's day before.
  private func isSpeakersDay(_ news: NewsDay, _ statement: DatedStatement) -> Bool {
    dayOfSpeaker(statement)?.edtf == news.date || dayOfSubject(statement)?.edtf == news.date
  }

  /// Whether a person who is told to say something spoke on the report's day: "insists" is then how
  /// the writer tells of that day.
  func isOfSpeakersDay(_ statement: DatedStatement) -> Bool {
    guard let news, statement.isPerson else { return false }
    return dayOfSpeaker(statement)?.edtf == news.date
  }

  /// Whether the paragraph of a statement tells of another day before it.
  private func isOfOtherDay(_ statement: DatedStatement, than news: NewsDay) -> Bool {
    guard let end = statement.cue.first else { return false }
    let start = min(end, sceneStart(of: statement.sentence))
    return narrated(in: start..<end).map { $0.edtf != news.date } ?? false
  }
}

// MARK: - Sources

extension StatementDates {
  /// Whether the speaker is named among tokens, outside of what is said.
  func isNamed(_ statement: DatedStatement, in tokens: Range<Int>) -> Bool {
    guard statement.isPerson,
      let surname = statement.speaker?.split(separator: " ").last?.lowercased()
    else { return false }
    return tokens.contains { document.tokens[$0].key == surname && nearby.depths[$0] == 0 }
  }

  /// Whether nobody in particular speaks.
  private func isOfCrowd(_ statement: DatedStatement, _ news: NewsDay) -> Bool {
    let source = document.tokens[document.tokens(of: statement.attribution.source)]
    guard let first = source.first else { return false }
    if source.contains(where: { Self.crowds.contains($0) }) || Self.counts.contains(first) {
      return true
    }
    return !news.isFiled && (first.key == "a" || first.key == "an")
  }

  /// Whether it was said on a day of its own, to the outlet alone, or at no told time: "told this
  /// website", "by telephone", "according to".
  private func isToldApart(_ statement: DatedStatement) -> Bool {
    let sentence = document.sentences[statement.sentence].tokens
    let behind = statement.cue.upperBound..<min(sentence.upperBound, statement.cue.upperBound + 2)
    return behind.first.map { Self.ourselves.contains(document.tokens[$0]) } ?? false
      || behind.contains { Self.telephones.contains(document.tokens[$0]) }
      || statement.cue.contains { document.tokens[$0].key == "according" }
  }

  private static let ourselves: WordSet = ["this", "us", "me", "our"]
  private static let telephones: WordSet = ["telephone", "phone", "email", "e-mail"]

  private static let counts: WordSet = [
    "one", "two", "three", "four", "five", "several", "some", "many", "other", "others", "most",
    "few", "numerous", "various", "officials", "sources", "reports", "media",
  ]

  private static let crowds: WordSet = [
    "relatives", "families", "residents", "witnesses", "critics", "analysts", "observers",
    "experts", "protesters", "people", "source", "draft", "survey", "poll", "study", "data",
  ]
}

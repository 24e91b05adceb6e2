internal import ReadoutText

// Dates that belong to another event than that somebody spoke.

extension NearbyDates {
  /// Whether a date stands behind "after", "who" or the like, or is an event's: "Monday's talks".
  ///
  /// A word before the cue holds the cue too: "Tavik, who told reporters on Friday".
  func isOfAnotherEvent(
    _ expression: DateExpression, in sentence: Range<Int>, cue: Range<Int>? = nil
  ) -> Bool {
    let start = expression.tokens.lowerBound
    if start > sentence.lowerBound, Self.pointing.contains(document.tokens[start - 1]),
      !isAsOf(start - 1, sentence)
    {
      return true
    }
    var clause = clause(before: start, in: sentence)
    if let cue, cue.upperBound <= start, clause.contains(cue.lowerBound) {
      clause = cue.upperBound..<start
    }
    let isApart = clause.contains {
      Self.relatives.contains(document.tokens[$0]) && !opensContent($0, around: start)
        && !leadsToMeeting($0, of: expression)
    }
    if isApart { return true }
    if isOfLife(expression, in: sentence) { return true }
    let end = expression.tokens.upperBound
    guard end < sentence.upperBound, document.tokens[end].key == "'s" else { return false }
    let before = max(sentence.lowerBound, start - 2)..<start
    return !before.contains { Self.attending.contains(document.tokens[$0]) }
  }

  /// Whether a date is that of a meeting after which somebody spoke: "After talks in Varn in
  /// September 2031, Tavik said", "told reporters after a meeting with Orsk on Friday".
  func leadsToMeeting(_ word: Int, of expression: DateExpression) -> Bool {
    let words = document.tokens[word + 1..<expression.tokens.lowerBound]
    return document.tokens[word].key == "after"
      && words.contains { Self.meetings.contains($0) }
      && words.allSatisfy {
        $0.kind == .word && !Self.subordinating.contains($0)
          && ReportingVerb.lookUp($0)?.form != .past
      }
  }

  /// Whether a month or year behind a cue is that of a meeting which is only talked about: "made no
  /// promises about the board's meeting in December".
  func isOfMeetingTalkedAbout(_ expression: DateExpression, behind cue: Range<Int>) -> Bool {
    guard !expression.meaning.isDayGrained else { return false }
    var noun = expression.tokens.lowerBound - 1
    if noun > cue.upperBound, document.tokens[noun].key == "in" { noun -= 1 }
    guard noun > cue.upperBound, Self.meetings.contains(document.tokens[noun]) else { return false }
    return !(max(cue.upperBound, noun - 6)..<noun).contains {
      Self.attending.contains(document.tokens[$0]) || Self.opening.contains(document.tokens[$0])
    }
  }

  private static let meetings: WordSet = [
    "talks", "meeting", "meetings", "summit", "conference", "hearing", "session", "visit",
    "negotiations", "congress", "forum", "debate",
  ]

  /// Whether it tells what befell the subject once: "Founded in 2011, the firm says".
  private func isOfLife(_ expression: DateExpression, in sentence: Range<Int>) -> Bool {
    let start = expression.tokens.lowerBound
    guard let first = sentence.first, first < start, start - first <= Self.reach,
      Self.befalling.contains(document.tokens[first])
    else { return false }
    return !(first..<start).contains { document.tokens[$0].isMark(",") }
  }

  private static let befalling: WordSet = [
    "founded", "established", "created", "launched", "formed", "built", "born", "raised",
    "educated", "elected", "re-elected", "appointed", "named", "sworn", "ousted", "jailed",
    "arrested", "convicted", "sentenced", "imprisoned", "married", "widowed", "promoted", "hired",
    "fired",
  ]

  /// Whether "that" opens a content which a date stands in: then it opens no relative clause.
  private func opensContent(_ index: Int, around date: Int) -> Bool {
    index > 0 && document.tokens[index].key == "that" && depths[index] > depths[index - 1]
      && depths[index] == depths[date]
  }

  private func isAsOf(_ index: Int, _ sentence: Range<Int>) -> Bool {
    index > sentence.lowerBound && document.tokens[index].key == "of"
      && document.tokens[index - 1].key == "as"
  }

  /// The tokens before a date back to a comma, or a quotation.
  private func clause(before start: Int, in sentence: Range<Int>) -> Range<Int> {
    var first = start
    while first > max(sentence.lowerBound, start - Self.reach),
      !document.tokens[first - 1].isMark(","), !document.isQuoted(first - 1)
    {
      first -= 1
    }
    return first..<start
  }

  /// Words before a date that is a bound or belongs to a noun.
  private static let pointing: WordSet = [
    "since", "until", "till", "by", "before", "after", "of", "from", "for", "following", "than",
    "to",
  ]

  private static let relatives: WordSet = [
    "who", "whose", "which", "that", "after", "since", "when",
  ]

  /// Words before an event at which is spoken: "at Monday's briefing", "used Monday's debate to".
  private static let attending: WordSet = ["at", "in", "into", "during", "used", "using"]
}

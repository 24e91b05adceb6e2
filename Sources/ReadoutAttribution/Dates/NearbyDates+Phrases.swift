internal import ReadoutText

// Dates within the phrases of other words: the object of a cue, the opening of a sentence.

extension NearbyDates {
  /// Whether a weekday without "on" stands within the object that a cue has for its content, of
  /// which it can be no part: "ruled out an inquiry Tuesday into the collapse".
  func isSetInObject(
    _ expression: DateExpression, of attribution: Attribution, cue: Range<Int>
  ) -> Bool {
    let (start, end) = (expression.tokens.lowerBound, expression.tokens.upperBound)
    guard case .weekday(_, .bare) = expression.meaning, start > cue.upperBound,
      start - cue.upperBound <= Self.reach, end < document.tokens.count,
      depths[start] == depths[cue.lowerBound] + 1, !document.isQuoted(start),
      Self.linking.contains(document.tokens[end]),
      attribution.content.contains(where: {
        document.tokens(of: [$0]).lowerBound == cue.upperBound
          && $0.contains(document.tokens[end].span)
      })
    else { return false }
    return !(cue.upperBound..<start).contains {
      let token = document.tokens[$0]
      return token.kind != .word || Self.subordinating.contains(token)
        || ReportingVerb.lookUp(token)?.form == .past
    } && !Self.leading.contains(document.tokens[start - 1])
  }

  /// Words that go on with a noun behind the weekday.
  private static let linking: WordSet = [
    "into", "against", "to", "for", "of", "over", "between", "with", "from", "about", "by",
  ]

  /// Words that begin a clause or an infinitive.
  static let subordinating: WordSet = [
    "that", "to", "whether", "if", "who", "which", "when", "is", "are", "was", "were", "be", "been",
    "will", "would", "has", "have", "had", "can", "could", "may", "might", "should", "must",
  ]

  /// Words before a weekday that make it another phrase's.
  private static let leading: WordSet = [
    "on", "by", "until", "till", "since", "from", "of", "for", "before", "after", "next", "last",
    "this", "every", "each", "and", "or", "the", "a",
  ]

  /// Whether a month or year ends the phrase of time and place that opens a sentence: "At the time of
  /// the talks in September 2031, …".
  func endsOpening(_ expression: DateExpression, from start: Int) -> Bool {
    let end = expression.tokens.upperBound
    guard Self.opening.contains(document.tokens[start]), end < document.tokens.count,
      document.tokens[end].isMark(",")
    else { return false }
    return (start + 1..<expression.tokens.lowerBound).allSatisfy {
      let token = document.tokens[$0]
      return token.kind == .word && !Self.subordinating.contains(token)
        && !Self.clauseWords.contains(token) && ReportingVerb.lookUp(token)?.form != .past
    }
  }

  static let opening: WordSet = ["at", "in", "during", "after", "following", "on"]
}

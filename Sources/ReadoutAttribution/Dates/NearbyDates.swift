internal import ReadoutRecord
internal import ReadoutText

/// Finds the date that stands beside a cue and belongs to it.
///
/// It stands close to the cue or opens its sentence, outside of what is said, and no clause of
/// another event holds it: "after Monday's talks", "who speaks on Thursday".
struct NearbyDates {
  let document: AnalysedText
  /// Ascending.
  let expressions: [DateExpression]
  /// For each token the number of contents that hold it.
  var depths: [UInt8]

  /// Tokens between a cue and a date of its own.
  static let reach = 12

  /// Tokens between a cue and a date of its own in one phrase.
  private static let longReach = 20

  /// The expression that dates the attribution; `nil` when none does.
  ///
  /// - Complexity: O(log n), and linear in the length of the sentence.
  func expression(of attribution: Attribution, cue: Range<Int>) -> DateExpression? {
    guard !cue.isEmpty, cue.lowerBound < document.tokens.count else { return nil }
    let sentence = document.sentences[Int(document.sentenceOfToken[cue.lowerBound])].tokens
    var best: (expression: DateExpression, distance: Int)?
    for expression in expressions(in: sentence) {
      guard belongs(expression, to: attribution, cue: cue),
        let distance = distance(
          of: expression, to: cue, in: sentence,
          source: document.tokens(of: attribution.source).lowerBound)
      else { continue }
      if let best, best.distance <= distance { continue }
      best = (expression, distance)
    }
    return best?.expression
  }

  /// The expressions in a range of tokens.
  func expressions(in range: Range<Int>) -> ArraySlice<DateExpression> {
    var (low, high) = (0, expressions.count)
    while low < high {
      let middle = (low + high) / 2
      if expressions[middle].tokens.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    let end = expressions[low...].firstIndex { $0.tokens.lowerBound >= range.upperBound }
    return expressions[low..<(end ?? expressions.count)]
  }

  /// The expressions that open a sentence, outside of everything that is said.
  ///
  /// - Complexity: linear in their number.
  func openings() -> [DateExpression] {
    expressions.filter { expression in
      let start = expression.tokens.lowerBound
      let sentence = document.sentences[Int(document.sentenceOfToken[start])]
      return depths[start] == 0 && isOpening(expression)
        && !isOfAnotherEvent(expression, in: sentence.tokens)
        && document.paragraphs[sentence.paragraph].role == .body
    }
  }

  /// Whether it stands in the same text as the cue: outside the content and the source, and in the
  /// same content of another statement or in none.
  private func belongs(
    _ expression: DateExpression, to attribution: Attribution, cue: Range<Int>
  ) -> Bool {
    let start = expression.tokens.lowerBound
    let span = document.tokens[start].span
    guard document.dateline?.span.overlaps(span) != true else { return false }
    // A model may take "on Friday" before the cue for a part of the source, and "a week ago" before
    // "that" for a part of the content.
    if expression.tokens.upperBound == cue.lowerBound { return true }
    if isAt(cue, expression), leadsToContent(expression) { return true }
    if isSetInObject(expression, of: attribution, cue: cue) { return true }
    return depths[start] == depths[cue.lowerBound]
      && !attribution.content.contains { $0.overlaps(span) }
      && (!attribution.source.contains { $0.overlaps(span) } || isOfWriting(expression))
  }

  /// Whether a date says when a text came out that is the source itself: "a log published on
  /// Monday", "a 2031 report".
  private func isOfWriting(_ expression: DateExpression) -> Bool {
    let (start, end) = (expression.tokens.lowerBound, expression.tokens.upperBound)
    if end < document.tokens.count, DateWords.utterances.contains(document.tokens[end]) {
      return true
    }
    return document.tokens[max(0, start - 2)..<start].contains { Self.publishing.contains($0) }
  }

  private static let publishing: WordSet = [
    "published", "released", "issued", "dated", "sent", "posted", "written", "signed", "broadcast",
    "aired", "printed",
  ]

  /// Whether nothing but a preposition stands between a cue and a date.
  private func isAt(_ cue: Range<Int>, _ expression: DateExpression) -> Bool {
    (cue.upperBound...cue.upperBound + 1).contains(expression.tokens.lowerBound)
  }

  private func leadsToContent(_ expression: DateExpression) -> Bool {
    let end = expression.tokens.upperBound
    return end < document.tokens.count && document.tokens[end].key == "that"
  }

  /// Whether a date stands right where the cue, its source or its addressee ends.
  func adjoins(_ expression: DateExpression, _ attribution: Attribution, cue: Range<Int>) -> Bool {
    let tokens = expression.tokens
    let near = tokens.lowerBound - cue.upperBound
    if (0...3).contains(near) || (0...1).contains(cue.lowerBound - tokens.upperBound) {
      return true
    }
    let sourceEnd = document.tokens(of: attribution.source).upperBound
    return near >= 0 && (sourceEnd...sourceEnd + 1).contains(tokens.lowerBound)
      || near >= 0 && leadsToContent(expression)
  }

  /// How far a date stands from the cue; `nil` when it belongs to something else.
  private func distance(
    of expression: DateExpression, to cue: Range<Int>, in sentence: Range<Int>, source: Int
  ) -> Int? {
    if isOfAnotherEvent(expression, in: sentence, cue: cue) { return nil }
    let isOpening = opens(expression, sentence)
    if expression.tokens.upperBound <= cue.lowerBound {
      let between = expression.tokens.upperBound..<cue.lowerBound
      if isOpening { return min(between.count, Self.reach) }
      let reach = isSpeakingPhrase(sentence) ? Self.longReach : Self.reach
      guard between.count <= reach, !holdsClause(between) else { return nil }
      let isAtEdge =
        between.count <= 3 && between.first.map { document.tokens[$0].isMark(",") } ?? true
      let isAtSource = source == between.lowerBound
      return expression.meaning.isDayGrained || isAtEdge || isAtSource ? between.count : nil
    }
    guard expression.tokens.lowerBound >= cue.upperBound else { return 0 }
    let between = cue.upperBound..<expression.tokens.lowerBound
    let reach =
      !expression.meaning.isDayGrained
      ? 8 : isOnePhrase(between, at: cue) ? Self.longReach : Self.reach
    let count = between.count { !isQuoted($0, behind: cue) }
    guard count <= reach, between.count <= Self.longestQuotation,
      !holdsClause(between, before: expression),
      !isOfMeetingTalkedAbout(expression, behind: cue)
    else { return nil }
    return between.count
  }

  /// The most tokens between a cue and a date that stands behind the quotation.
  private static let longestQuotation = 60

  /// Whether a token stands in marks in what is said: it parts no date from the cue in "called it
  /// "a blank cheque" in an interview on Sunday".
  private func isQuoted(_ token: Int, behind cue: Range<Int>) -> Bool {
    document.isQuoted(token) && depths[token] > depths[cue.lowerBound]
  }

  /// Whether a sentence begins with how it was said: "Speaking to reporters in Varn on Friday, …".
  private func isSpeakingPhrase(_ sentence: Range<Int>) -> Bool {
    sentence.first.map { Self.speaking.contains(document.tokens[$0]) } ?? false
  }

  private static let speaking: WordSet = [
    "speaking", "addressing", "opening", "closing", "asked", "commenting", "responding",
    "answering", "talking", "briefing", "writing", "appearing",
  ]

  /// Whether tokens behind a cue hold no comma and nothing of what is said: "said at a joint press
  /// conference with her colleague Ilan Orsk in the port of Varn on Friday".
  private func isOnePhrase(_ tokens: Range<Int>, at cue: Range<Int>) -> Bool {
    tokens.count <= Self.longReach
      && tokens.allSatisfy {
        depths[$0] == depths[cue.lowerBound] && !document.tokens[$0].isMark(",")
      }
  }

  /// Whether a date opens its sentence.
  func isOpening(_ expression: DateExpression) -> Bool {
    let sentence = Int(document.sentenceOfToken[expression.tokens.lowerBound])
    return opens(expression, document.sentences[sentence].tokens)
  }

  /// Whether a date is the first of its sentence but for "on", "late" and a joining word.
  func opens(_ expression: DateExpression, _ sentence: Range<Int>) -> Bool {
    var start = sentence.lowerBound
    if let dateline = document.dateline {
      while start < expression.tokens.lowerBound,
        document.tokens[start].span.start < dateline.span.end
      {
        start += 1
      }
    }
    let distance = expression.tokens.lowerBound - start
    return distance <= 3
      || !expression.meaning.isDayGrained && distance <= Self.reach
        && endsOpening(expression, from: start)
  }

  /// Whether words between a date and a cue begin another clause.
  private func holdsClause(_ range: Range<Int>, before expression: DateExpression? = nil) -> Bool {
    range.contains { index in
      Self.clauseWords.contains(document.tokens[index]) && depths[index] == 0
        && expression.map { leadsToMeeting(index, of: $0) } != true
    }
  }

  static let clauseWords: WordSet = [
    "who", "whose", "whom", "which", "when", "where", "after", "before", "since", "until", "while",
    "because", "although", "though", "if", "whether", ";",
  ]
}

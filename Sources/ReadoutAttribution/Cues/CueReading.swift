internal import ReadoutRecord
internal import ReadoutText

/// What the words of a cue, and those right beside it, say of the statement: whether it is denied,
/// supposed or asked.
struct CueReading {
  /// Whether the statement is denied or refused: "denied that", "did not say", "refused to say".
  let isNegated: Bool

  /// Whether it is asserted, supposed or asked.
  let mood: Mood

  /// Reads an attribution with its cue and its source in tokens.
  init(of attribution: Attribution, cue: Range<Int>, source: Range<Int>, in document: AnalysedText)
  {
    let negation = CueNegation(cue: cue, source: source, in: document)
    isNegated = negation.isNegated
    mood = CueMood(cue: cue, source: source, content: attribution.content, in: document)
      .mood(isNegated: negation.isNegated)
  }
}

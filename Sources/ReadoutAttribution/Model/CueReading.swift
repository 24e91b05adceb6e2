internal import ReadoutRecord
internal import ReadoutText

/// What the words of a cue say of the statement: whether it is denied, supposed or asked.
enum CueReading {
  private static let denying: WordSet = [
    "deny", "denied", "denies", "denying", "refused", "refuses", "declined", "declines", "refuted",
    "refuse", "decline", "disputed", "disputes", "disavowed",
  ]
  private static let negations: WordSet = ["not", "n't", "never", "neither", "nor"]
  private static let conditionals: WordSet = ["would", "could", "might", "may", "if"]
  private static let asking: WordSet = [
    "asked", "asks", "ask", "asking", "wondered", "wonders", "questioned", "inquired",
  ]

  /// Whether the cue denies or refuses: "denied that", "did not say".
  static func isNegated(_ cue: ArraySlice<Token>) -> Bool {
    cue.contains { negations.contains($0) || denying.contains($0) }
  }

  /// Whether the statement asserts, supposes or asks.
  static func mood(
    _ cue: ArraySlice<Token>, content: [TextSpan], in document: AnalysedText
  ) -> Mood {
    if cue.contains(where: { asking.contains($0) }) { return .question }
    if cue.contains(where: { conditionals.contains($0) }) { return .conditional }
    guard let end = content.last?.end else { return .asserted }
    let last = document.tokens(of: [TextSpan(max(0, end - 4), end)])
    return document.tokens[last].contains { $0.isMark("?") } ? .question : .asserted
  }
}

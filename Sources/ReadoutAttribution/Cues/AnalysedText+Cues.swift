internal import ReadoutText

// The words around a cue.

extension AnalysedText {
  /// Most tokens before a cue that are read for what leads up to it.
  private static let longestLead = 6

  /// The tokens of a cue and of what leads up to it in its clause: "failed to" before "mention".
  ///
  /// They begin behind the source, where that stands before the cue, and behind the last mark,
  /// conjunction or quotation.
  func wordsLeading(to cue: Range<Int>, behind source: Range<Int>) -> Range<Int> {
    let isBehind = !source.isEmpty && source.upperBound <= cue.lowerBound
    let limit = max(
      sentenceStart(of: cue), cue.lowerBound - Self.longestLead, isBehind ? source.upperBound : 0)
    var start = cue.lowerBound
    // Nothing leads up to a dash before a name.
    guard cue.contains(where: { tokens[$0].isWord }) else { return cue }
    while start > limit, leads(start - 1, to: cue) { start -= 1 }
    return start..<cue.upperBound
  }

  private static let conjunctions: WordSet = [
    "and", "but", "or", "that", "who", "which", "as", "while", "when", "because", "if", "whether",
  ]

  private func leads(_ token: Int, to cue: Range<Int>) -> Bool {
    (tokens[token].isWord || tokens[token].kind == .clitic)
      && quotationOfToken[token] == quotationOfToken[cue.lowerBound]
      && !Self.conjunctions.contains(tokens[token])
  }

  /// The first token of the sentence of a cue.
  func sentenceStart(of cue: Range<Int>) -> Int {
    guard !cue.isEmpty else { return cue.lowerBound }
    return sentences[Int(sentenceOfToken[cue.lowerBound])].tokens.lowerBound
  }

  /// Whether the token is a word, given in lower case; false outside the text.
  func isWord(_ token: Int, _ word: String) -> Bool {
    tokens.indices.contains(token) && tokens[token].key == word
  }
}

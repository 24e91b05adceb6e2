internal import ReadoutText

// Those who ask and hear the answer.

extension ListenerFinder {
  /// `replying to NTA's question`, `asked by Radio Orrel`, `to a question from the Courant`.
  func questioner(_ surroundings: CueSurroundings, source: Range<Int>) -> Range<Int>? {
    for range in [surroundings.before.suffix(30), surroundings.behind.prefix(14)] {
      for index in range.dropFirst() where words.isAsDeep(index, as: surroundings.cue.lowerBound) {
        guard !source.contains(index) else { break }
        let (token, before) = (document.tokens[index], document.tokens[index - 1])
        if Self.questions.contains(token), before.kind == .clitic {
          return name(upTo: index - 1, from: range.lowerBound)
        }
        let isBy = token.key == "by" && Self.questioned.contains(before)
        guard isBy || Self.questions.contains(before) && ["from", "by"].contains(token.key) else {
          continue
        }
        let phrase = phrases.phrase(at: index + 1, limit: range.upperBound)
        if phrases.namesSomebody(phrase) || phrase.contains(where: isListener) { return phrase }
      }
    }
    return nil
  }

  private static let questions: WordSet = ["question", "questions", "query", "queries", "inquiry"]
  private static let questioned: WordSet = ["asked", "pressed", "questioned", "quizzed"]

  private func isListener(_ index: Int) -> Bool {
    Listeners.byWord[document.tokens[index]] != nil
  }

  /// The words written large that end before a token.
  func name(upTo end: Int, from start: Int) -> Range<Int>? {
    var first = end
    while first > start, document.tokens[first - 1].isCapitalized { first -= 1 }
    return first < end ? first..<end : nil
  }

  /// The word that tells that the statement answers a question, whoever asked it: "asked whether
  /// it was open", "pressed on the bridge"; `nil` where the words name who asks.
  func question(_ surroundings: CueSurroundings) -> Int? {
    for range in [surroundings.before.prefix(3), surroundings.behind.prefix(8)] {
      for index in range where Self.questioned.contains(document.tokens[index]) {
        guard index + 1 < document.tokens.count,
          words.isAsDeep(index, as: surroundings.cue.lowerBound)
        else { continue }
        if Self.askedOf.contains(document.tokens[index + 1]) { return index }
      }
    }
    return nil
  }

  /// Words that begin what somebody is asked.
  private static let askedOf: WordSet = [
    "whether", "if", "about", "what", "why", "when", "how", "who", "which", "where", "on",
  ]

  /// `asked by reporters whether he would go`: who asks hears the answer.
  func asking(_ surroundings: CueSurroundings, source: Range<Int>) -> Range<Int>? {
    let cue = surroundings.cue
    for range in [surroundings.before.suffix(30), surroundings.behind.prefix(14)] {
      for index in range.dropFirst() where words.isAsDeep(index, as: cue.lowerBound) {
        let token = document.tokens[index]
        guard Self.askers.contains(token), !source.contains(index) else { continue }
        let before = document.tokens[max(range.lowerBound, index - 3)..<index]
        if before.contains(where: { Self.ties.contains($0) }) { return index..<(index + 1) }
      }
    }
    return nil
  }

  private static let askers: WordSet = ["reporters", "journalists", "reporter", "journalist"]
  private static let ties: WordSet = ["by", "from", "to", "with"]
}

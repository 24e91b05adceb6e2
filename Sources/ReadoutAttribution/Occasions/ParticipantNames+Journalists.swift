internal import ReadoutText

// Outlets named with who works for them.

extension ParticipantNames {
  /// Who asks for an outlet: "Ilan Orsk" of "HBN's Ilan Orsk" and of "HBN anchor Ilan Orsk"; `nil`
  /// where a phrase names no outlet, or nobody behind it.
  func journalist(in phrase: Range<Int>) -> String? {
    guard let split = phrase.last(where: isBeforeJournalist), split > phrase.lowerBound,
      document.tokens[phrase.lowerBound].isCapitalized
    else { return nil }
    let name = split + 1..<phrase.upperBound
    guard name.count > 1, !Self.programmes.contains(document.tokens[name.lowerBound]),
      name.allSatisfy({ document.tokens[$0].isCapitalized && document.tokens[$0].kind == .word }),
      !document.isBody(name),
      !name.contains(where: { Listeners.outletNames.contains(document.tokens[$0]) })
    else { return nil }
    return document.phrase(name)
  }

  private func isBeforeJournalist(_ index: Int) -> Bool {
    let token = document.tokens[index]
    let isPossessive = token.kind == .clitic || token.key == "'" && !token.followsSpace
    return isPossessive || Self.journalists.contains(token) && !token.isCapitalized
  }

  private static let journalists: WordSet = [
    "anchor", "host", "reporter", "correspondent", "presenter", "journalist", "anchorman",
    "anchorwoman", "moderator", "columnist", "editor", "interviewer",
  ]

  /// First words of the names of programmes, which ask nobody: "HBN's Morning Orrel".
  private static let programmes: WordSet = [
    "morning", "evening", "nightly", "daily", "weekend", "sunday", "meet", "face", "state", "good",
    "breakfast", "new", "world", "special", "weekly", "editorial",
  ]

  /// "HBN" of "HBN's Morning Orrel", "HBN's weekly talk", and of "HBN's “This Week”", where the
  /// quotation is left out.
  func withoutProgramme(_ phrase: Range<Int>) -> Range<Int> {
    guard phrase.count > 1,
      let owner = phrase.last(where: { document.tokens[$0].kind == .clitic }),
      owner > phrase.lowerBound
    else { return phrase }
    let isWhole = owner + 1 == phrase.upperBound
    return isWhole || Self.programmes.contains(document.tokens[owner + 1])
      ? phrase.lowerBound..<owner : phrase
  }
}

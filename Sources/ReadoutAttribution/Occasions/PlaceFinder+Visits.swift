internal import ReadoutText

// Places of a visit, of a clause with "where", and of a source that is "there".

extension PlaceFinder {
  /// `said during a visit to Varn`, `Visiting Varn, X said`; no country, whose every town can be
  /// meant.
  func visited(_ surroundings: CueSurroundings) -> Range<Int>? {
    for range in [surroundings.before, surroundings.behind.prefix(14)] {
      for index in range where Self.visits.contains(document.tokens[index]) {
        guard index + 1 < range.upperBound, isMade(index, from: range.lowerBound),
          words.isAsDeep(index, as: surroundings.cue.lowerBound)
        else { continue }
        let isVerb = document.tokens[index].key == "visiting"
        guard isVerb || ["to", "of"].contains(document.tokens[index + 1].key),
          let place = place(behind: isVerb ? index : index + 1, limit: range.upperBound)
        else { continue }
        let country = Country.lookUp(document.tokens[place])
        return country.map { $0.form == .capital } == false ? nil : place
      }
    }
    return nil
  }

  private static let visits: WordSet = ["visit", "trip", "tour", "visiting"]

  /// Whether a visit is under way: "on a visit", and not "after a visit", "a planned visit".
  private func isMade(_ visit: Int, from start: Int) -> Bool {
    let before = document.tokens[max(start, visit - 4)..<visit]
    if document.tokens[visit].key == "visiting" {
      return before.last.map { $0.isMark(",") || $0.key == "while" } ?? true
    }
    return before.contains { ["on", "during"].contains($0.key) }
      && !before.contains { ["planned", "next", "upcoming", "recent", "last"].contains($0.key) }
  }

  /// `was taken to Varn Hospital, where X said`.
  func relative(_ surroundings: CueSurroundings) -> Range<Int>? {
    let range = surroundings.before
    let word = range.last {
      document.tokens[$0].key == "where" && words.isAsDeep($0, as: surroundings.cue.lowerBound)
    }
    guard let word, word > range.lowerBound, document.tokens[word - 1].isMark(",") else {
      return nil
    }
    for index in stride(from: word - 2, through: max(range.lowerBound, word - 10), by: -1)
    where Self.directions.contains(document.tokens[index]) {
      return place(behind: index, limit: word - 1).flatMap { $0.upperBound == word - 1 ? $0 : nil }
    }
    return nil
  }

  private static let directions: WordSet = ["in", "at", "to", "outside"]

  /// The place of "a doctor there": the one named last, in the sentence before.
  func there(_ source: Range<Int>) -> Range<Int>? {
    guard let word = source.last, word > source.lowerBound, document.tokens[word].key == "there"
    else { return nil }
    let sentence = Int(document.sentenceOfToken[source.lowerBound])
    let start = document.sentences[max(0, sentence - 1)].tokens.lowerBound
    for index in stride(from: source.lowerBound - 1, through: start, by: -1)
    where Self.prepositions.contains(document.tokens[index]) {
      if let place = place(behind: index, limit: source.lowerBound) { return place }
    }
    return nil
  }
}

internal import ReadoutText

/// Finds the names of places behind "in" and the like.
struct PlaceFinder {
  let document: AnalysedText
  let words: ReportedWords

  /// The last words of the names of those who speak in the article, in lower case.
  let speakers: Set<String>

  /// The name behind a preposition; `nil` when what follows names no place.
  ///
  /// A place is written large and is no month, no adjective of a country, no person and no body
  /// that meets.
  func place(behind preposition: Int, limit: Int) -> Range<Int>? {
    var start = preposition + 1
    guard start < limit else { return nil }
    if let capital = capital(at: start, limit: limit) { return capital }
    let named = nameBehindKind(start, limit: limit)
    let isDefinite = named == nil && document.tokens[start].key == "the"
    if let named { start = named } else if isDefinite { start += 1 }
    let name = isStreetNumber(start, behind: preposition, limit: limit) ? start + 1 : start
    var end = name
    while end < limit, end - name < 5, belongs(end, from: name, limit: limit) { end += 1 }
    guard end > name, isPlace(name..<end, isDefinite: isDefinite) else { return nil }
    // "in Norland's capital" names no place by its own name.
    if end < limit, document.tokens[end].kind == .clitic { return nil }
    return start..<end
  }

  /// The name of a place that was found: "Oslo" for "the Norwegian capital" too.
  static func name(of place: Range<Int>, in document: AnalysedText) -> String {
    guard place.count == 3, let last = place.last, document.tokens[last].key == "capital",
      let capital = Country.lookUp(document.tokens[last - 1])?.country.capital
    else { return document.phrase(place) }
    return capital
  }

  /// The city that "the Norwegian capital" is, where the text names it before; else these words,
  /// where the country has one capital.
  private func capital(at start: Int, limit: Int) -> Range<Int>? {
    guard start + 2 < limit, document.tokens[start].key == "the",
      document.tokens[start + 2].key == "capital", document.tokens[start + 1].isCapitalized,
      let country = Country.lookUp(document.tokens[start + 1])?.country
    else { return nil }
    for index in stride(from: start - 1, through: max(0, start - Self.longestWayToCapital), by: -1)
    where document.tokens[index].isCapitalized && Country.canBegin(with: document.tokens[index]) {
      for length in 1...3 where index + length <= start {
        let found = Country.lookUp(document.tokens[index..<(index + length)])
        if found?.form == .capital, found?.country == country { return index..<(index + length) }
      }
    }
    return country.capital == nil ? nil : start..<(start + 3)
  }

  /// The most tokens before "the Norwegian capital" that are read for its name.
  private static let longestWayToCapital = 600

  /// The name behind what kind of place it is: "the western town of Varn", "Norland's port city Aske".
  private func nameBehindKind(_ start: Int, limit: Int) -> Int? {
    let kind = (start..<min(limit, start + 7)).first { Self.kinds.contains(document.tokens[$0]) }
    guard let kind, kind > start, document.tokens[start..<kind].allSatisfy(Self.isQualifier) else {
      return nil
    }
    var name = kind + 1
    if name < limit, Self.kinds.contains(document.tokens[name]) { name += 1 }
    if name < limit, document.tokens[name].key == "of" { name += 1 }
    return name < limit && document.tokens[name].isCapitalized ? name : nil
  }

  /// Whether a token can stand before the kind of a place.
  private static func isQualifier(_ token: Token) -> Bool {
    guard token.kind == .word || token.kind == .clitic else { return false }
    let classes = WordClass(of: token)
    return !classes.isAmong([.prepositions, .conjunctions, .auxiliaries, .subjectPronouns])
      || classes.isAmong(.determiners)
  }

  private static let kinds: WordSet = [
    "town", "city", "village", "port", "capital", "resort", "district", "suburb", "province",
    "region", "state", "county", "island", "municipality", "settlement", "hamlet", "township",
    "prefecture", "neighbourhood", "neighborhood",
  ]

  /// The place that a sentence names beside a cue: "In Varn, X said", "told reporters in Varn".
  func place(in surroundings: CueSurroundings, source: Range<Int>) -> Range<Int>? {
    behind(surroundings, source: source) ?? opening(surroundings)
      ?? inserted(surroundings) ?? visited(surroundings)
      ?? relative(surroundings) ?? there(source)
  }

  /// Whether a number begins a place, as in "outside 10 Downing Street"; behind "in" it is a year.
  private func isStreetNumber(_ index: Int, behind preposition: Int, limit: Int) -> Bool {
    index + 1 < limit && document.tokens[index].kind == .number
      && document.tokens[preposition].key != "in" && document.tokens[index + 1].isCapitalized
  }

  private func belongs(_ index: Int, from start: Int, limit: Int) -> Bool {
    let token = document.tokens[index]
    guard token.kind == .word, words.isAsDeep(index, as: start) else { return false }
    if token.isCapitalized { return !WordClass(of: token).isAmong(.times) }
    return index > start && index + 1 < limit && ["of", "de", "la", "al"].contains(token.key)
      && document.tokens[index + 1].isCapitalized
  }

  private func isPlace(_ range: Range<Int>, isDefinite: Bool) -> Bool {
    let tokens = document.tokens[range]
    guard let first = tokens.first, let last = tokens.last, first.isCapitalized else {
      return false
    }
    if tokens.contains(where: { Months.number($0.key) != nil || Self.others.contains($0) }) {
      return false
    }
    if EventNouns.kind(at: range.upperBound - 1, in: document.tokens) != nil { return false }
    if tokens.count == 1, first.isAllCapitals, Country.lookUp(first) == nil { return false }
    if isDefinite, ["in", "from"].contains(document.tokens[range.lowerBound - 2].key) {
      return Self.definite.contains(last)
    }
    if Country.lookUp(tokens).map({ $0.form == .adjective }) == true { return false }
    let isTitle = tokens.contains { WordClass(of: $0).isAmong([.offices, .courtesy]) }
    return !isTitle && !speakers.contains(last.key) && !Listeners.outletNames.contains(last)
  }

  /// Last words of the names of places that have "the".
  private static let definite: WordSet = [
    "hague", "house", "office", "garden", "palace", "square", "park", "hall", "room", "center",
    "centre", "stadium", "arena", "church", "cathedral", "hospital", "university", "airport",
    "embassy", "museum", "hotel", "capitol", "kremlin", "vatican", "province", "region", "islands",
    "republic", "states", "kingdom", "netherlands", "philippines", "emirates", "bahamas",
    "maldives", "isles",
  ]

  /// Words written large behind "in" that are no place.
  private static let others: WordSet = [
    "english", "russian", "arabic", "french", "chinese", "spanish", "german", "parliament",
    "congress", "senate", "commons", "lords", "i", "god", "islam", "christianity", "covid-19",
  ]

  /// `said in Varn`, `told reporters at the White House`: at most a few words behind the cue.
  private func behind(_ surroundings: CueSurroundings, source: Range<Int>) -> Range<Int>? {
    let range = surroundings.behind
    for index in range.prefix(12) {
      guard words.isAsDeep(index, as: surroundings.cue.lowerBound), !source.contains(index) else {
        guard source.contains(index) else { return nil }
        continue
      }
      let token = document.tokens[index]
      if token.isTerminal || Self.clauses.contains(token) { return nil }
      let isFrom = token.key == "from" && index == surroundings.cue.upperBound
      guard isFrom || Self.prepositions.contains(token) else { continue }
      if let place = place(behind: index, limit: range.upperBound) { return place }
    }
    return nil
  }

  private static let clauses: WordSet = [
    "who", "whose", "which", "that", "where", "whether", "about", "for",
  ]

  /// `In Varn, X said`; `Speaking to reporters in Varn on Monday, X said`.
  private func opening(_ surroundings: CueSurroundings) -> Range<Int>? {
    let range = surroundings.before
    guard let first = range.first, words.isAsDeep(first, as: surroundings.cue.lowerBound) else {
      return nil
    }
    if document.tokens[first].key == "in" { return place(behind: first, limit: range.upperBound) }
    return placeSpokenAt(first, in: range)
  }

  /// `X, speaking at a funeral in Varn, said`.
  private func inserted(_ surroundings: CueSurroundings) -> Range<Int>? {
    let cue = surroundings.cue.lowerBound
    let lead = surroundings.before.dropFirst().last {
      Self.leads.contains(document.tokens[$0]) && document.tokens[$0 - 1].isMark(",")
        && words.isAsDeep($0, as: cue)
    }
    return lead.flatMap { placeSpokenAt($0, in: surroundings.before) }
  }

  /// The place that follows "speaking" and the like.
  private func placeSpokenAt(_ first: Int, in range: Range<Int>) -> Range<Int>? {
    guard Self.leads.contains(document.tokens[first]) else { return nil }
    for index in range.drop(while: { $0 <= first }).prefix(12) {
      let token = document.tokens[index]
      if token.isMark(",") || Self.clauses.contains(token) || isTopic(index) { return nil }
      let isFrom = token.key == "from" && index == first + 1
      guard isFrom || Self.prepositions.contains(token) else { continue }
      if let place = place(behind: index, limit: range.upperBound) { return place }
    }
    return nil
  }

  private static let leads: WordSet = [
    "speaking", "talking", "arriving", "addressing", "facing", "answering", "testifying",
    "appearing", "campaigning",
  ]
  static let prepositions: WordSet = ["in", "at", "outside", "inside", "aboard"]

  /// Whether a preposition leads to what is spoken of: "speaking on the war", "speaking of it".
  private func isTopic(_ index: Int) -> Bool {
    let key = document.tokens[index].key
    guard key == "on", index + 1 < document.tokens.count else { return key == "of" }
    return DateWords.roles[document.tokens[index + 1]] == nil
  }
}

internal import ReadoutText

/// An office or title in an article's words.
struct Role: Sendable, Hashable {
  /// The words as the article has them, without article, country and possessive before them.
  let text: String

  /// The kinds of offices that the words name.
  var offices: OfficeKinds = []

  /// Offices and professions that are of no kind, in lower case.
  private(set) var professions: Set<String> = []

  /// What the office is for: "finance", "opposition", "press".
  private(set) var portfolio: Set<String> = []

  /// The countries, bodies and places that it belongs to; see ``PlaceKey``.
  var places: [PlaceKey] = []

  /// Whether a place among the words is no adjective of a country: "Citadel".
  private(set) var isOfSeat = false

  /// Whether it is the office of a deputy.
  private(set) var isDeputy = false

  /// Whether it is held no longer: "former", "outgoing".
  private(set) var isFormer = false

  /// Whether the words bring up somebody not named before: "a minister", "one lawmaker".
  private(set) var isIndefinite = false

  /// Index of a possessive pronoun before the office: "his counterpart".
  private(set) var owner: Int?

  /// The tokens that it was read from.
  let tokens: Range<Int>

  /// Reads a role of tokens; `nil` when no office is among them.
  init?(_ range: Range<Int>, in document: AnalysedText) {
    guard range.contains(where: { Self.isHeldOffice($0, in: range, of: document.tokens) }) else {
      return nil
    }
    tokens = range
    var reading = RoleReading(document: document)
    var first: Int?
    for index in range where document.tokens[index].isWord {
      if reading.read(index, in: range), first == nil { first = index }
    }
    text = document.phrase((first ?? range.lowerBound)..<range.upperBound)
    offices = reading.combinedOffices
    professions = reading.combinedProfessions
    portfolio = reading.combinedPortfolio
    places = reading.places
    isOfSeat = reading.isOfSeat
    isDeputy = reading.isDeputy
    isFormer = reading.isFormer || Self.isPast(range, in: document.tokens)
    if let opening = range.first.map({ document.tokens[$0] }) {
      isIndefinite = Self.indefinite.contains(opening)
      if Self.possessives.contains(opening) { owner = range.lowerBound }
    }
  }

  /// "who was president" and "president until 2031".
  private static func isPast(_ range: Range<Int>, in tokens: [Token]) -> Bool {
    if range.lowerBound > 0, tokens[range.lowerBound - 1].key == "was" { return true }
    return tokens[range].contains { $0.key == "until" }
  }

  static let indefinite: WordSet = [
    "a", "an", "one", "another", "some", "any", "several", "two", "three", "many", "other", "every",
    "each", "no",
  ]

  static let possessives: WordSet = ["his", "her", "its", "their", "my", "our"]

  /// Whether a word names an office or what its holder does.
  static func isOffice(_ token: Token) -> Bool {
    if WordClass(of: token).isAmong(.offices) || token.key == "diplomacy" { return true }
    return OfficeKinds.byFormerWord[token] != nil || isTrade(token)
  }

  /// Whether a word written small names a trade.
  static func isTrade(_ token: Token) -> Bool {
    !token.isCapitalized && Professions.trades.contains(token)
  }

  /// Whether a word is an office and not only an adjective: "chief obstacle", "head start".
  private static func isHeldOffice(_ index: Int, in range: Range<Int>, of tokens: [Token]) -> Bool {
    guard isOffice(tokens[index]) else {
      return Professions.abbreviated[tokens[index]] != nil
        || index == range.lowerBound && OfficeKinds.byVerb[tokens[index]] != nil
    }
    guard ["chief", "head", "general", "major", "justice"].contains(tokens[index].key),
      index + 1 < range.upperBound
    else { return true }
    let next = tokens[index + 1]
    return next.kind != .word || next.isCapitalized || isOffice(next)
      || WordClass(of: next).isAmong([.closed, .modifiers])
  }

  /// How well a phrase that asks for a role fits this one: 0 when offices or countries contradict,
  /// 1 or less without a country, more where the country agrees too.
  ///
  /// `places` are those of everything that is known of the holder.
  func fit(_ phrase: Role, places: [PlaceKey]) -> Double {
    guard isDeputy == phrase.isDeputy || phrase.offices.isSubset(of: [.diplomat, .official])
    else { return 0 }
    var fit = officeFit(phrase)
    guard fit > 0 else { return 0 }
    if !phrase.portfolio.isEmpty {
      if portfolio.isEmpty {
        fit *= 0.7
      } else if portfolio.isDisjoint(with: phrase.portfolio) {
        guard phrase.portfolio.union(portfolio).isSubset(of: Self.camps) else { return 0 }
        fit *= 0.7
      }
    } else if !portfolio.isEmpty {
      if !offices.contains(.foreignMinister) {
        fit *= portfolio.contains("opposition") ? 0.6 : 0.95
      }
    }
    if isFormer != phrase.isFormer { fit *= 0.6 }
    guard !phrase.places.isEmpty else { return fit }
    guard !places.isEmpty else { return fit * 0.7 }
    if phrase.places.contains(where: places.contains) { return 1 + fit }
    // "The Citadel spokeswoman" speaks for a president of a country.
    return phrase.isOfSeat && phrase.offices == .spokesperson && fit == 1 ? 0.65 : 0
  }

  /// Sides of a parliament, which one leader can be of together.
  private static let camps: Set<String> = [
    "party", "opposition", "ruling", "majority", "minority", "parliamentary", "coalition",
  ]

  private func officeFit(_ phrase: Role) -> Double {
    var fit = 0.0
    if !phrase.offices.isDisjoint(with: offices) {
      fit = 1
    } else if !phrase.offices.alsoMeant.isDisjoint(with: offices) {
      fit = 0.8
    } else if phrase.offices.contains(.diplomat), offices.contains(.spokesperson),
      portfolio.contains("foreign")
    {
      fit = 0.7
    }
    if phrase.offices.contains(.foreignMinister) {
      guard offices.contains(.foreignMinister) else { return 0 }
      // "The foreign secretary" of one country is hardly the "foreign minister" of another.
      let titles: OfficeKinds = [.minister, .secretary]
      let wanted = phrase.offices.intersection(titles)
      let held = offices.intersection(titles)
      if !wanted.isEmpty, !held.isEmpty, wanted.isDisjoint(with: held) { fit = 0.55 }
    }
    if !phrase.professions.isEmpty {
      let shared = phrase.professions.intersection(professions).count
      fit = max(fit * 0.6, Double(shared) / Double(phrase.professions.count))
    }
    return fit
  }
}

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

  /// The kinds of bodies that whoever is its head is the head of: "panel", "intelligence".
  private(set) var domain: Set<String> = []

  /// The countries, bodies and places that it belongs to; see ``PlaceKey``.
  var places: [PlaceKey] = []

  /// Whether a place among the words is no adjective of a country: "Citadel".
  private(set) var isOfSeat = false

  /// Whether it is the office of a deputy.
  private(set) var isDeputy = false

  /// What a head of state or government is called, where that tells who can be meant: a "chancellor"
  /// is no prime minister, a "president" no king.
  private(set) var style: Set<String> = []

  /// Whether it is held no longer: "former", "outgoing".
  private(set) var isFormer = false

  /// Whether the words bring up somebody not named before: "a minister", "one lawmaker".
  private(set) var isIndefinite = false

  /// Index of a possessive pronoun before the office: "his counterpart".
  private(set) var owner: Int?

  /// Whether the words say what the holder does and not what he is: "heads the union".
  let isVerb: Bool

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
    let start = Self.start(of: first ?? range.lowerBound, in: range, of: document.tokens)
    let end = Self.end(of: range, from: first ?? start, in: document.tokens)
    text = document.phrase(start..<end)
    isVerb = range.first.map { OfficeKinds.byVerb[document.tokens[$0]] != nil } ?? false
    offices = reading.combinedOffices
    professions = reading.combinedProfessions
    portfolio = reading.combinedPortfolio
    domain = reading.domain
    style = reading.style
    places = reading.places
    isOfSeat = reading.isOfSeat
    isDeputy = reading.isDeputy
    isFormer = reading.isFormer || Self.isPast(range, in: document.tokens)
    if let opening = range.first.map({ document.tokens[$0] }) {
      isIndefinite = Self.indefinite.contains(opening)
      if Self.possessives.contains(opening) { owner = range.lowerBound }
    }
  }

  /// Where a role begins with the words before it that say what it is of: "FBI Director", "campaign
  /// spokesman".
  private static func start(of first: Int, in range: Range<Int>, of tokens: [Token]) -> Int {
    var start = first
    while start > range.lowerBound, qualifies(tokens[start - 1]) { start -= 1 }
    return start
  }

  /// Where the words of a role end: before a clause ("an editor who wrote the article"), and before
  /// what leads to a title in quotation marks ("author of", "host of HBN's").
  private static func end(of range: Range<Int>, from first: Int, in tokens: [Token]) -> Int {
    var end =
      range.dropFirst(first + 1 - range.lowerBound)
      .first { clauses.contains(tokens[$0]) } ?? range.upperBound
    while end > first + 1,
      tokens[end - 1].kind == .clitic
        || WordClass(of: tokens[end - 1]).isAmong([.closed, .determiners])
    {
      end -= 1
    }
    return end
  }

  private static let clauses: WordSet = ["who", "whose", "which", "that"]

  private static func qualifies(_ token: Token) -> Bool {
    guard token.kind == .word, Country.lookUp(token) == nil else { return false }
    return qualifiers.contains(token)
      || token.isAllCapitals && (2...5).contains(token.key.utf8.count)
  }

  /// Words that narrow an office and are none.
  static let qualifiers: WordSet = [
    "campaign", "presumptive", "convention", "delegation", "communications", "company",
    "union", "team", "committee", "commission", "council", "party", "caucus",
  ]

  /// "who was president" and "president until 2031".
  private static func isPast(_ range: Range<Int>, in tokens: [Token]) -> Bool {
    if range.lowerBound > 0, tokens[range.lowerBound - 1].key == "was" { return true }
    return tokens[range].contains { $0.key == "until" }
  }

  /// Adds the office of somebody whose counterpart this one is.
  mutating func takeOver(_ held: Role) {
    offices.formUnion(held.offices.subtracting(.counterpart))
    portfolio.formUnion(held.portfolio)
    style.formUnion(held.style)
  }

  /// The same office, whoever held it before.
  var present: Role {
    var role = self
    role.isFormer = false
    return role
  }

  /// Whether it is a rank alone, which says nothing of an office.
  var isRank: Bool {
    offices.isEmpty && !professions.isEmpty && professions.isSubset(of: Self.ranks)
  }

  /// Whether it tells no more than what somebody is to others or what befell them, beside which there
  /// can be any trade: "colleague", "passenger".
  var isPassing: Bool {
    if offices == .counterpart, professions.isEmpty { return Self.acquainted.contains(lastWord) }
    return offices.isSubset(of: .counterpart) && !professions.isEmpty
      && professions.isSubset(of: Self.ranks.union(Self.parts))
  }

  private var lastWord: String {
    text.split(separator: " ").last.map { $0.lowercased() } ?? ""
  }

  private static let acquainted: Set<String> = [
    "colleague", "guest", "visitor", "interlocutor", "rival", "opponent",
  ]

  private static let parts: Set<String> = [
    "colleague", "successor", "passenger", "resident", "survivor", "victim", "neighbour", "author",
    "tourist", "motorist", "visitor", "guest", "father", "mother", "husband", "wife", "son",
    "daughter", "brother", "sister", "star", "winner", "champion", "owner",
  ]

  private static let ranks: Set<String> = [
    "general", "lieutenant", "colonel", "major", "captain", "admiral", "brigadier", "marshal",
    "sergeant", "commodore", "vice-admiral",
  ]

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
}

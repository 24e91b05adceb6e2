internal import ReadoutText

/// Reads the words of a role one by one: what office it is, of what, and of which country.
struct RoleReading {
  let document: AnalysedText

  private(set) var professions: Set<String> = []
  private(set) var portfolio: Set<String> = []
  private(set) var places: [PlaceKey] = []
  private(set) var domain: Set<String> = []
  private(set) var isDeputy = false
  private(set) var isFormer = false
  private(set) var isOfSeat = false

  private(set) var offices: OfficeKinds = []

  /// The titles of heads of state and government among the words.
  private(set) var titles: Set<String> = []

  private(set) var marks: Marks = []

  /// Whether the words behind the office say whose or of what it is.
  private var isBehindOffice = false

  /// The first token behind a country of several words, which is read as one.
  private var placeEnd = 0

  init(document: AnalysedText) { self.document = document }

  /// Words that make another office of the one they stand beside.
  struct Marks: OptionSet {
    let rawValue: UInt16
    static let foreign = Marks(rawValue: 1 << 0)
    static let prime = Marks(rawValue: 1 << 1)
    static let top = Marks(rawValue: 1 << 2)
    static let diplomacy = Marks(rawValue: 1 << 3)
    static let press = Marks(rawValue: 1 << 4)
    static let general = Marks(rawValue: 1 << 5)
    static let ofState = Marks(rawValue: 1 << 6)
    static let ofGovernment = Marks(rawValue: 1 << 7)
    static let ofParliament = Marks(rawValue: 1 << 8)
    static let ofStaff = Marks(rawValue: 1 << 9)
    static let official = Marks(rawValue: 1 << 10)
  }

  private static let marking: WordTable<Marks> = [
    "foreign": .foreign, "external": .foreign, "prime": .prime, "top": .top, "chief": .top,
    "highest": .top, "supreme": .top, "topmost": .top, "head": .top, "diplomacy": .diplomacy,
    "press": .press, "general": .general, "principal": .official, "permanent": .official,
    "private": .official,
  ]

  private static let former: WordSet = [
    "former", "ex", "outgoing", "ousted", "deposed", "late", "ex-president", "predecessor",
  ]

  private static let deputies: WordSet = ["vice", "deputy", "assistant", "vice-president"]

  /// Words beside an office that do not tell which it is.
  private static let passing: WordSet = [
    "then", "new", "newly", "acting", "interim", "current", "first", "special", "permanent",
    "appointed", "incoming", "regional", "local", "federal", "provincial", "national", "white",
    "house", "long-time", "longtime", "state", "senior", "leading",
  ]

  /// Reads a token; returns whether the words of the office itself begin with it or go on.
  mutating func read(_ index: Int, in range: Range<Int>) -> Bool {
    guard index >= placeEnd else { return false }
    let token = document.tokens[index]
    if readPlace(at: index, in: range) { return false }
    let classes = WordClass(of: token)
    if classes.isAmong(.prepositions), hasOffice { isBehindOffice = true }
    guard !isBehindOffice else {
      readOwner(token, classes, at: index, in: range)
      return false
    }
    guard !isPossessed(index, in: range) else { return false }
    if readWhole(token, at: index, in: range) || readFormer(token) { return true }
    if classes.isAmong([.determiners, .courtesy, .closed]) { return false }
    if readDeputy(token, at: index, in: range) { return true }
    let mark = Self.marking[token]
    if let mark { marks.formUnion(mark) }
    readQualifier(token, at: index, in: range)
    if readOffice(token, at: index, in: range) { return true }
    if classes.isAmong(.offices) && mark == nil || Role.isTrade(token) {
      professions.insert(Professions.canonical[token] ?? token.key)
      return true
    }
    if mark != nil || Self.passing.contains(token) { return true }
    return readFieldOrPlace(token, classes, at: index, in: range)
  }

  private mutating func readFormer(_ token: Token) -> Bool {
    guard Self.former.contains(token) else { return false }
    isFormer = true
    return true
  }

  /// "Deputy" in front of an office; behind a country's name it is a member of parliament.
  private mutating func readDeputy(_ token: Token, at index: Int, in range: Range<Int>) -> Bool {
    guard Self.deputies.contains(token) else { return false }
    if token.key == "deputy", index > range.lowerBound, index + 1 == range.upperBound,
      !Role.possessives.contains(document.tokens[range.lowerBound])
    {
      offices.insert(.lawmaker)
    } else {
      isDeputy = true
    }
    return true
  }

  /// The word of an office, with what it is for and whom it heads.
  private mutating func readOffice(_ token: Token, at index: Int, in range: Range<Int>) -> Bool {
    guard let office = OfficeKinds.byWord[token] else { return false }
    offices.formUnion(speaksForBody(index, in: range) ? .spokesperson : office)
    readPortfolio(around: index, in: range)
    if let style = Self.styles[token] { titles.insert(style) }
    if office == .head || office == .leader {
      domain.formUnion(headedBodies(before: index, in: range))
    }
    return true
  }

  /// What the office is for, which belongs to the role, or where it is, which does not.
  private mutating func readFieldOrPlace(
    _ token: Token, _ classes: WordClass, at index: Int, in range: Range<Int>
  ) -> Bool {
    if classes.isAmong(.modifiers) {
      portfolio.insert(Self.canonical(token.key))
      return true
    }
    // "Affairs" alone would tell nothing.
    if token.key != "affairs", isPortfolio(index, in: range) { return true }
    if token.isCapitalized, !isPortfolio(index, in: range) {
      places.append(PlaceKey(name: token.key))
      if !Self.isAdjective(token.key) { isOfSeat = true }
    }
    return false
  }

  private var hasOffice: Bool {
    !offices.isEmpty || !professions.isEmpty || marks.contains(.general)
  }

  /// "president's" of "the president's spokesman".
  private func isPossessed(_ index: Int, in range: Range<Int>) -> Bool {
    index + 2 < range.upperBound && Role.isOffice(document.tokens[index])
      && document.tokens[index + 1].kind == .clitic
  }

  /// "Representative" of "the ministry representative", who sits in no parliament.
  private func speaksForBody(_ index: Int, in range: Range<Int>) -> Bool {
    guard document.tokens[index].key == "representative", index > range.lowerBound else {
      return false
    }
    return document.tokens[range.lowerBound..<index].contains {
      ["ministry", "department", "official", "embassy", "company"].contains($0.key)
    }
  }

  /// Reads words that are an office by themselves: "ex-president", "Gen.", "leads" of "who leads
  /// the party"; "veteran" of "veteran diplomat" adds nothing.
  private mutating func readWhole(_ token: Token, at index: Int, in range: Range<Int>) -> Bool {
    if let office = OfficeKinds.byFormerWord[token] {
      isFormer = true
      offices.formUnion(office)
    } else if let full = Professions.abbreviated[token] {
      if let office = OfficeKinds.byWord[full] {
        offices.formUnion(office)
      } else {
        professions.insert(full)
      }
    } else if index == range.lowerBound, let office = OfficeKinds.byVerb[token] {
      offices.formUnion(office)
      isBehindOffice = true
    } else {
      return token.key == "veteran" && index + 1 < range.upperBound
        && document.tokens[index + 1].kind == .word
    }
    return true
  }

  /// Reads what stands behind the office: "the Harbour Party", "foreign affairs", but not the
  /// office of somebody else, as in "an aide to the president".
  private mutating func readOwner(
    _ token: Token, _ classes: WordClass, at index: Int, in range: Range<Int>
  ) {
    guard !classes.isAmong([.determiners, .courtesy, .closed]) else { return }
    marks.formUnion((Self.marking[token] ?? []).intersection([.foreign, .diplomacy]))
    if isOfDiplomats(token, at: index, in: range) { marks.formUnion([.diplomacy, .top]) }
    readQualifier(token, at: index, in: range)
    if Self.parliaments.contains(token) { marks.insert(.ofParliament) }
    if !offices.isDisjoint(with: [.head, .leader]), let body = HeadedBodies.kind(of: token) {
      domain.insert(body)
    }
    guard !Self.passing.contains(token), !Self.former.contains(token) else { return }
    if classes.isAmong(.modifiers) { portfolio.insert(Self.canonical(token.key)) }
    if token.isCapitalized, !classes.isAmong([.modifiers, .offices]), !isPortfolio(index, in: range)
    {
      places.append(PlaceKey(name: token.key))
    }
  }

  private static let parliaments: WordSet = [
    "parliament", "congress", "senate", "assembly", "chamber", "legislature", "house", "diet",
  ]

  /// Reads a country of the table, in one word or several, a demonym or a seat of power.
  private mutating func readPlace(at index: Int, in range: Range<Int>) -> Bool {
    let token = document.tokens[index]
    guard token.isCapitalized, Country.canBegin(with: token) else { return false }
    for length in [3, 2, 1] where index + length <= range.upperBound {
      let words = document.tokens[index..<(index + length)]
      guard length == 1 || words.allSatisfy({ $0.kind == .word }) else { continue }
      if let found = Country.lookUp(words) {
        places.append(PlaceKey(country: found.country))
        placeEnd = index + length
        return true
      }
    }
    return false
  }

  /// "Diplomatic" of "the head of the diplomatic service".
  private func isOfDiplomats(_ token: Token, at index: Int, in range: Range<Int>) -> Bool {
    token.key == "diplomatic" && offices.contains(.head) && index + 1 < range.upperBound
      && ["service", "corps"].contains(document.tokens[index + 1].key)
  }

  private mutating func readQualifier(_ token: Token, at index: Int, in range: Range<Int>) {
    guard index > range.lowerBound, document.tokens[index - 1].key == "of" else { return }
    if token.key == "state" { marks.insert(.ofState) }
    if token.key == "government" { marks.insert(.ofGovernment) }
    if token.key == "staff", index - 2 >= range.lowerBound,
      document.tokens[index - 2].key == "chief"
    {
      marks.insert(.ofStaff)
    }
  }

  /// What stands before "chief" and the like: "spy", "the commission's".
  private func headedBodies(before index: Int, in range: Range<Int>) -> [String] {
    var bodies: [String] = []
    var position = index - 1
    if position > range.lowerBound, document.tokens[position].kind == .clitic { position -= 1 }
    while position >= range.lowerBound, document.tokens[position].kind == .word,
      let body = HeadedBodies.kind(of: document.tokens[position])
    {
      bodies.append(body)
      position -= 1
    }
    return bodies
  }

  /// Reads "fisheries" of "fisheries minister" and of "minister of fisheries".
  private mutating func readPortfolio(around index: Int, in range: Range<Int>) {
    guard document.tokens[index].key == "minister" else { return }
    if index > range.lowerBound, isPortfolio(index - 1, in: range) {
      portfolio.insert(Self.canonical(document.tokens[index - 1].key))
    }
    if index + 2 < range.upperBound, isPortfolio(index + 2, in: range) {
      portfolio.insert(Self.canonical(document.tokens[index + 2].key))
    }
  }

  /// Whether a token says what a minister is for: it stands before "minister" or behind "of", and
  /// it is no country's adjective.
  private func isPortfolio(_ index: Int, in range: Range<Int>) -> Bool {
    let token = document.tokens[index]
    guard token.kind == .word, OfficeKinds.byWord[token] == nil, !Self.former.contains(token),
      !Self.passing.contains(token), !Self.deputies.contains(token), Self.marking[token] == nil,
      !WordClass(of: token).isAmong([.determiners, .closed, .demonyms, .courtesy])
    else { return false }
    if index + 1 < range.upperBound, document.tokens[index + 1].key == "minister" {
      return !token.isCapitalized
        || document.tokens[index + 1].isCapitalized && !Self.isAdjective(token.key)
    }
    guard index - 2 >= range.lowerBound, document.tokens[index - 1].key == "of",
      document.tokens[index - 2].key == "minister"
    else { return false }
    return !token.isCapitalized || WordClass(of: token).isAmong(.modifiers)
  }

  /// Whether a word ends as the adjectives of countries do.
  private static func isAdjective(_ word: String) -> Bool {
    ["an", "ic", "ese", "ish", "i", "en"].contains { word.hasSuffix($0) }
  }

  static func canonical(_ word: String) -> String {
    switch word {
    case "defense": "defence"
    case "external": "foreign"
    case "labor": "labour"
    default: word
    }
  }
}

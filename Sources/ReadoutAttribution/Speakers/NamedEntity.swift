internal import ReadoutText

/// Somebody or some body that an article names, with all that it says of them.
struct NamedEntity: Sendable {
  /// The words of the fullest form.
  var words: [String] {
    didSet { surname = words.last?.lowercased() ?? "" }
  }

  /// Whether it is a person rather than a body or a country.
  var isPerson: Bool

  /// The roles that the article gives, in its own words, first met first.
  var roles: [Role] = []

  /// What titles and pronouns tell of the gender.
  var gender: Gender?

  /// Index of the token where the name was first met.
  var firstToken: Int

  /// Creates an entity without roles.
  init(words: [String], isPerson: Bool, firstToken: Int) {
    self.words = words
    self.isPerson = isPerson
    self.firstToken = firstToken
    surname = words.last?.lowercased() ?? ""
  }

  /// The fullest form.
  var name: String { words.joined(separator: " ") }

  /// The last word of the name in lower case, by which the article may call the person alone.
  private(set) var surname: String
}

/// An office or title in an article's words.
struct Role: Sendable, Hashable {
  /// The words as the article has them.
  let text: String

  /// Words of office in lower case, synonyms made one.
  let offices: Set<String>

  /// The countries and other names within, in lower case.
  let names: [String]

  /// Reads a role of tokens; `nil` when no office is among them.
  init?(_ range: Range<Int>, in document: AnalysedText) {
    let tokens = document.tokens[range]
    guard tokens.contains(where: { Self.isOffice($0) }) else { return nil }
    let lower = tokens.lazy.filter(\.isWord).map(\.key)
    var offices: Set<String> = []
    for token in tokens
    where WordClass(of: token).isAmong([.offices, .modifiers]) && !Self.passing.contains(token) {
      offices.insert(Titles.canonical(token.key))
    }
    // "the top diplomat", "the head of diplomacy": the foreign minister.
    let isTopDiplomat =
      lower.contains("diplomat")
      && !offices.isDisjoint(with: ["top", "head", "senior", "supreme", "high"])
      || lower.contains { $0 == "highest" || $0 == "diplomacy" }
    if isTopDiplomat {
      offices.subtract(["diplomat", "top", "head", "senior", "supreme", "high"])
      offices.formUnion(["foreign", "minister"])
    }
    if offices.contains("secretary"), offices.contains("foreign") || offices.contains("state") {
      offices.formUnion(["foreign", "minister"])
    }
    text = document.phrase(range)
    self.offices = offices
    names = tokens.filter { token in
      token.isWord && token.isCapitalized && !WordClass(of: token).isAmong([.offices, .modifiers])
    }.map { Self.stem(document.text[$0.span]) }
  }

  /// Words beside an office that do not tell which it is.
  private static let passing: WordSet = ["former", "then", "new", "us", "u.s.", "acting", "late"]

  private static func isOffice(_ token: Token) -> Bool {
    WordClass(of: token).isAmong(.offices) || token.key == "diplomacy"
  }

  /// How well another role phrase fits this one: the share of its offices found here, 0 when
  /// offices or countries contradict.
  func fit(_ phrase: Role) -> Double {
    let wanted = phrase.offices
    guard !wanted.isEmpty else { return 0 }
    var shared = Double(wanted.intersection(offices).count)
    if wanted == ["leader"],
      !offices.isDisjoint(with: ["president", "prime", "chancellor", "king"])
    {
      shared = 1
    }
    guard shared > 0 else { return 0 }
    guard !phrase.names.isEmpty, !names.isEmpty else { return shared / Double(wanted.count) }
    let agrees = phrase.names.contains { name in names.contains { Self.isSameCountry($0, name) } }
    return agrees ? 1 + shared / Double(wanted.count) : 0
  }

  /// A name in lower case without a possessive.
  private static func stem(_ word: String) -> String {
    let lower = word.lowercased()
    return lower.hasSuffix("'s") ? String(lower.dropLast(2)) : lower
  }

  /// Whether a country's name and an adjective mean the same: by the table, else by their stem.
  private static func isSameCountry(_ a: String, _ b: String) -> Bool {
    if let first = Country.lookUp(a), let second = Country.lookUp(b) {
      return first.country == second.country
    }
    return a.prefix(4) == b.prefix(4)
  }
}

internal import ReadoutText

/// A country as news text names it.
struct Country: Sendable, Hashable {
  /// ISO 3166-1 alpha-2 code.
  let code: String

  /// The usual name.
  let name: String

  /// The capital; `nil` of a country with two.
  let capital: String?

  /// What a word or phrase means of a country.
  enum Form: Sendable {
    case name, adjective, capital, seat
  }

  /// The country that a word or phrase names, and as what; `nil` when it names none.
  ///
  /// The phrase is words in lower case, joined by blanks, without "the".
  static func lookUp(_ phrase: String) -> (country: Country, form: Form)? { byPhrase[phrase] }

  /// The country that a token names by itself.
  static func lookUp(_ token: Token) -> (country: Country, form: Form)? { byPhrase[token] }

  /// The country that tokens name together, marks and clitics among them left out.
  static func lookUp(_ tokens: ArraySlice<Token>) -> (country: Country, form: Form)? {
    guard let first = tokens.first, canBegin(with: first) else { return nil }
    return byPhrase[tokens.lazy.filter(\.isWord).map(\.key).joined(separator: " ")]
  }

  /// Whether a phrase that names a country can begin with a token: most names are those of persons,
  /// and begin with no such word.
  static func canBegin(with token: Token) -> Bool { firstWords.contains(token) }

  /// The adjectives of countries and the names of their people, where they are one word.
  static var demonyms: [String] {
    byPhrase.words.filter { byPhrase[$0]?.form == .adjective && !$0.contains(" ") }
  }

  private static let firstWords = WordSet(
    byPhrase.words.compactMap { $0.split(separator: " ").first.map(String.init) })

  /// The first spelling of one city: two cities begin with different letters.
  private static func capital(among spellings: Substring) -> String? {
    let cities = spellings.split(separator: "|")
    guard let first = cities.first, cities.allSatisfy({ $0.first == first.first }) else {
      return nil
    }
    return String(first)
  }

  private static let byPhrase: WordTable<(country: Country, form: Form)> = {
    var phrases: [(String, (country: Country, form: Form))] = []
    let forms: [Form] = [.name, .adjective, .capital, .seat]
    for line in CountryTable.lines.split(separator: "\n") {
      let fields = line.split(separator: ";", omittingEmptySubsequences: false)
      guard let code = fields.first, fields.count == 5,
        let name = fields[1].split(separator: "|").first
      else { continue }
      let country = Country(
        code: String(code), name: String(name), capital: capital(among: fields[3]))
      for (form, field) in zip(forms, fields.dropFirst()) {
        for phrase in field.split(separator: "|") {
          phrases.append((phrase.lowercased(), (country, form)))
        }
      }
    }
    return WordTable(phrases)
  }()
}

internal import ReadoutRecord
internal import ReadoutText

/// A role phrase that says which office of which country or body it means, and nothing else: "the
/// top Russian diplomat", "NATO's secretary-general".
///
/// What has a word too much ("the former minister", "a deputy of the minister") is none: a table
/// would say too much of it.
struct RolePhrase {
  /// The office.
  let office: Office

  /// The country as an ISO 3166-1 alpha-2 code, or the body's name.
  let holder: String

  /// The longest phrase that is read, in words.
  private static let mostWords = 12

  /// Every reading of a phrase, bodies before countries; mostly none or one.
  ///
  /// - Parameters:
  ///   - range: The tokens of the phrase.
  ///   - document: The text.
  ///   - directory: Knows the bodies and offices that a user's table has beyond ours.
  /// - Returns: The readings of the longest name of a body or country in the phrase.
  static func readings(
    of range: Range<Int>, in document: AnalysedText, directory: RoleDirectory
  ) -> [RolePhrase] {
    guard let words = words(of: range, in: document) else { return [] }
    if words.count == 1, let only = words.first, let holder = soleHolders[only],
      let office = Office(title: only)
    {
      return [RolePhrase(office: office, holder: holder)]
    }
    for length in stride(from: min(words.count - 1, mostHolderWords), to: 0, by: -1) {
      let found = readings(of: words, holderLength: length, directory: directory)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The readings with a holder of so many words.
  private static func readings(
    of words: [String], holderLength length: Int, directory: RoleDirectory
  ) -> [RolePhrase] {
    (0...(words.count - length)).flatMap { start in
      let holders = holders(named: words[start..<(start + length)], directory: directory)
      guard !holders.isEmpty else { return [RolePhrase]() }
      let title = (words[..<start] + words[(start + length)...]).joined(separator: " ")
      guard let office = Office(title: title) ?? directory.office(titled: title) else { return [] }
      return holders.map { RolePhrase(office: office, holder: $0) }
    }
  }

  /// The longest name of a body or country that is looked for, in words.
  private static let mostHolderWords = 6

  /// Titles of one country only.
  private static let soleHolders = ["pope": "VA", "pontiff": "VA", "taoiseach": "IE"]

  /// The words in small letters without a leading "the"; `nil` for phrases that name nobody certain.
  private static func words(of range: Range<Int>, in document: AnalysedText) -> [String]? {
    let tokens = document.tokens[range].filter { !$0.isMark(",") }
    guard (1...mostWords).contains(tokens.count),
      tokens.allSatisfy({ $0.kind == .word || $0.kind == .clitic || $0.kind == .number })
    else { return nil }
    let words = tokens.filter { $0.kind != .clitic }.map(\.key)
    guard let first = words.first, !indefinite.contains(first) else { return nil }
    return words.filter { $0 != "current" && $0 != "incumbent" }.drop { $0 == "the" }.map { $0 }
  }

  private static let indefinite: Set<String> = ["a", "an", "any", "every", "some", "one", "no"]

  /// The bodies and countries that words name.
  private static func holders(
    named words: ArraySlice<String>, directory: RoleDirectory
  ) -> [String] {
    guard let first = words.first else { return [] }
    let phrase = (first == "the" ? words.dropFirst() : words).joined(separator: " ")
    guard !shared.contains(phrase) else { return [] }
    let body = directory.body(named: phrase) ?? Body.lookUp(phrase)?.name
    return [body, Country.lookUp(phrase)?.country.code].compactMap { $0 }
  }

  /// Words that stand for two countries.
  private static let shared: Set<String> = [
    "congo", "congolese", "dominican", "dominicans", "samoan", "korean",
  ]
}

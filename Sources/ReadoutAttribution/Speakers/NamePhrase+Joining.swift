internal import ReadoutText

// Small words and articles within names: "Ursula von der Lahn", "al-Masum", "Bank of England".

extension NamePhrase {
  /// Whether a small word stands within a name: "Ludwig van Beethoven", "Bank of England", but not
  /// "Doug Collins of Georgia", which is a person and a place.
  static func joins(_ index: Int, in tokens: [Token], from start: Int) -> Bool {
    let token = tokens[index]
    if isPluralPossessive(index, in: tokens) { return true }
    guard tokens[index + 1].kind == .word, particles.contains(token) else { return false }
    guard linking.contains(token) else {
      // "Ursula von der Leyen": two small words in a row.
      return (isLarge(tokens[index - 1]) || isSmall(tokens[index - 1]))
        && (isLarge(tokens[index + 1])
          || index + 2 < tokens.count && isSmall(tokens[index + 1]) && isLarge(tokens[index + 2]))
    }
    guard tokens[index - 1].isCapitalized, tokens[index + 1].isCapitalized else { return false }
    var first = index
    while first > start, tokens[first - 1].isCapitalized, tokens[first - 1].kind == .word {
      first -= 1
    }
    let before = tokens[first..<index]
    // "Mohammed bin Salman of Saudi Arabia" is a person and a country.
    if first > start, isSmall(tokens[first - 1]) { return false }
    if before.contains(where: GivenNames.contains) { return false }
    if before.contains(where: { WordClass(of: $0).isAmong(.bodies) }) { return true }
    return token.key == "of" && before.count == 1 && !before.contains(where: belongsToTitle)
  }

  /// The apostrophe of "Farmers' Union": behind an s, and a body's word behind it.
  static func isPluralPossessive(_ index: Int, in tokens: [Token]) -> Bool {
    guard index > 0, index + 1 < tokens.count, tokens[index].key == "'",
      !tokens[index].followsSpace, tokens[index + 1].followsSpace, tokens[index - 1].isCapitalized,
      tokens[index - 1].key.utf8.last == UInt8(ascii: "s"), tokens[index + 1].isCapitalized
    else { return false }
    return WordClass(of: tokens[index + 1]).isAmong(.bodies)
  }

  static func isSmall(_ token: Token) -> Bool {
    particles.contains(token) && !linking.contains(token) && !token.isCapitalized
  }

  /// Whether a word is written large, if only behind an article: "al-Sisi".
  static func isLarge(_ token: Token) -> Bool {
    if token.isCapitalized || token.kind == .address { return true }
    return token.kind == .word && startsWithArticle(token)
  }

  /// Whether a word begins with an Arabic article and a hyphen.
  static func startsWithArticle(_ token: Token) -> Bool {
    // Hardly a word has its hyphen so early.
    token.key.utf8.prefix(4).contains(UInt8(ascii: "-"))
      && articles.contains(where: token.key.hasPrefix)
  }

  /// Arabic articles before a name.
  static let articles = [
    "al-", "el-", "as-", "ad-", "ar-", "an-", "ul-", "at-", "az-", "ash-",
  ]

  /// Small words that tie two names together, rather than parts of one.
  static let linking: WordSet = ["of", "for", "and", "the"]

  /// Small words within names.
  static let particles: WordSet = [
    "of", "the", "de", "da", "del", "der", "van", "von", "bin", "ibn", "al", "el", "la", "du",
    "dos", "for", "and", "y", "zu", "ben", "e", "dela", "della", "di", "das", "do", "ter", "ten",
    "abu",
    "bint", "ul", "ur", "af", "av", "den",
  ]
}

internal import ReadoutText

/// Words in lower case, found by the hash that each token carries.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  /// The words.
  let words: [String]

  private let table: WordTable<Bool>

  init(_ words: [String]) {
    self.words = words
    table = WordTable(words.map { ($0, true) })
  }

  init(arrayLiteral elements: String...) { self.init(elements) }

  /// Whether the token's key is among the words.
  func contains(_ token: Token) -> Bool { table[token] != nil }

  /// Whether the word is among the words; the token is faster where there is one.
  func contains(_ word: String) -> Bool { table[word] != nil }
}

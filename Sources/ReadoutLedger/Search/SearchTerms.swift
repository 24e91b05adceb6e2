/// What a user typed into a search field, as terms to be looked for literally.
///
/// Everything that FTS5 would read as syntax (`AND`, `NEAR(`, `^`, `text:`, hyphens) is left out
/// or taken as a word.
struct SearchTerms {
  /// Words in a row, the last of them perhaps only the beginning of a word.
  struct Term: Equatable {
    var words: [String]
    var isPrefix: Bool
  }

  /// The greatest number of words that are looked for; further ones are left out.
  static let wordLimit = 32

  /// The terms in the order in which they were typed.
  private(set) var terms: [Term] = []

  /// Whether something was typed, be it only signs that no index holds.
  let isGiven: Bool

  /// Reads what a user typed.
  init(_ text: String) {
    isGiven = text.contains { !$0.isWhitespace }
    var rest = Substring(text)
    while let first = rest.first, wordCount < Self.wordLimit {
      if first.isWhitespace {
        rest = rest.dropFirst()
      } else if first == "\"" {
        let phrase = rest.dropFirst().prefix { $0 != "\"" }
        rest = rest[phrase.endIndex...].dropFirst()
        add(phrase, isPrefix: false)
      } else {
        let word = rest.prefix { !$0.isWhitespace && $0 != "\"" }
        rest = rest[word.endIndex...]
        add(word, isPrefix: word.last == "*")
      }
    }
  }

  /// The terms as an FTS5 expression in which all must match, or `nil` when there is none.
  var expression: String? {
    guard !terms.isEmpty else { return nil }
    return terms.map { "\"\($0.words.joined(separator: " "))\"" + ($0.isPrefix ? " *" : "") }
      .joined(separator: " AND ")
  }

  private var wordCount: Int { terms.reduce(0) { $0 + $1.words.count } }

  private mutating func add(_ text: Substring, isPrefix: Bool) {
    let words = text.unicodeScalars.split { !Self.isWordScalar($0) }
      .prefix(Self.wordLimit - wordCount).map { String($0) }
    guard !words.isEmpty else { return }
    terms.append(Term(words: words, isPrefix: isPrefix))
  }

  /// Whether the index keeps the character as part of a word; marks belong to the letter before.
  static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse, .nonspacingMark, .spacingMark,
      .enclosingMark:
      true
    default: false
    }
  }
}

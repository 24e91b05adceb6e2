internal import ReadoutText

/// A word or a number of a written date.
struct DateToken {
  /// The value of a number.
  var number: Int?

  /// How many digits the number has; 0 for a word.
  var digitCount = 0

  /// The month that a word names, 1 to 12.
  var month: Int?

  /// The character behind the token, unless white space comes first.
  var separator: Character?

  /// Whether the word is such as `th` or `er` behind a number.
  var isOrdinal = false

  /// Whether the word is such as `of` or `de` between day and month.
  var isOf = false

  /// Whether the number can be a year.
  var isYear: Bool { digitCount == 4 && (1_600...2_199).contains(number ?? 0) }

  /// Whether the next token is joined to this one by a mark, as the year in `2031-02`.
  var isJoined: Bool { separator.map { "-/.年月년월".contains($0) } ?? false }

  /// A text has at most this many tokens; what stands behind them is not read.
  private static let mostTokens = 80

  /// The words and numbers of a text; full stops behind a word are dropped.
  static func tokens(of text: String) -> [DateToken] {
    var tokens: [DateToken] = []
    var rest = Substring(text)
    while let first = rest.first, tokens.count < mostTokens {
      if isDigit(first) {
        tokens.append(number(rest.prefix(while: isDigit)))
        rest = rest.drop(while: isDigit)
        tokens[tokens.count - 1].separator = rest.first
      } else if first.isLetter, !"年月日년월일".contains(first) {
        tokens.append(word(rest.prefix { $0.isLetter }))
        rest = rest.drop { $0.isLetter }
        tokens[tokens.count - 1].separator = rest.first
      } else {
        rest = rest.dropFirst()
      }
    }
    return tokens
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isWholeNumber && character.unicodeScalars.count == 1
  }

  private static func number(_ digits: Substring) -> DateToken {
    var token = DateToken(digitCount: digits.count)
    guard digits.count <= 4 else { return token }
    token.number = digits.reduce(0) { $0 * 10 + ($1.wholeNumberValue ?? 0) }
    return token
  }

  private static func word(_ word: Substring) -> DateToken {
    let key = word.lowercased()
    return DateToken(
      month: PageMonths.number(key), isOrdinal: ordinals.contains(key), isOf: of.contains(key))
  }

  private static let ordinals: Set<String> = ["st", "nd", "rd", "th", "er", "º", "ª", "ste", "de"]

  private static let of: Set<String> = ["of", "de", "del", "di", "den", "d", "dia", "mb", "da"]
}

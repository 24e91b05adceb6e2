internal import ReadoutText

/// Finds the words of a text that name dates.
///
/// Every token is looked up once by its hash; only at a word of a date are its neighbours read.
struct DateExpressionReader {
  let document: AnalysedText

  /// Those of ``DateWords``, kept at hand: every word is looked up.
  private let roles = DateWords.roles

  init(document: AnalysedText) { self.document = document }

  /// The expressions in text order and without overlap.
  ///
  /// - Complexity: O(n) in the number of tokens.
  func expressions() -> [DateExpression] {
    var found: [DateExpression] = []
    var index = 0
    while index < document.tokens.count {
      guard let expression = expression(at: index),
        expression.tokens.lowerBound >= found.last?.tokens.upperBound ?? 0
      else {
        index += 1
        continue
      }
      index = expression.tokens.upperBound
      found.append(expression)
    }
    return joined(found)
  }

  /// The expression whose first telling word stands at an index.
  private func expression(at index: Int) -> DateExpression? {
    let token = document.tokens[index]
    if token.kind == .number { return number(at: index) }
    guard token.kind == .word || token.kind == .address else { return nil }
    switch roles[token] {
    case .weekday(let number) where token.isCapitalized: return weekday(number, at: index)
    case .month(let number): return month(number, at: index)
    case .dayName(let days): return dayName(days, at: index)
    case .partOfDay: return partOfDay(at: index)
    case .unit(let unit): return self.unit(unit, at: index)
    case .weekend: return weekend(at: index)
    case .eve: return eve(at: index)
    case .overnight: return DateExpression(tokens: index..<(index + 1), meaning: .overnight)
    default: return prefixedMonth(at: index)
    }
  }

  /// The token at an index, within the sentence of another.
  func token(_ index: Int, near other: Int) -> Token? {
    guard document.tokens.indices.contains(index),
      document.sentenceOfToken[index] == document.sentenceOfToken[other]
    else { return nil }
    return document.tokens[index]
  }

  /// Whether the token at an index has one of the keys.
  func isWord(_ index: Int, near other: Int, _ keys: String...) -> Bool {
    token(index, near: other).map { keys.contains($0.key) } ?? false
  }

  /// What the word before an index says of a name of the calendar.
  func nearness(before index: Int) -> DateExpression.Nearness? {
    token(index - 1, near: index).flatMap { DateWords.nearness[$0] }
  }

  func role(_ index: Int, near other: Int) -> DateWords.Role? {
    token(index, near: other).flatMap { DateWords.roles[$0] }
  }

  /// A day of a month: `10`, `8th`.
  func day(_ index: Int, near other: Int) -> Int? {
    guard let token = token(index, near: other), token.kind == .number,
      let value = Self.leadingNumber(token.key), value.digits <= 2,
      (1...31).contains(value.number), !isAmount(index, near: other)
    else { return nil }
    return value.number
  }

  /// Whether a number counts something: `10%`, `10 million`, `10:30`.
  private func isAmount(_ index: Int, near other: Int) -> Bool {
    let key = document.tokens[index].key
    if key.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }) {
      return true
    }
    return token(index + 1, near: other).map {
      $0.isMark("%") || ["million", "billion", "percent", "a.m.", "p.m."].contains($0.key)
    } ?? false
  }

  /// A year of four digits.
  func year(_ index: Int, near other: Int) -> Int? {
    guard let token = token(index, near: other), token.kind == .number, token.key.utf8.count == 4,
      let year = Int(token.key), (1900...2099).contains(year)
    else { return nil }
    return year
  }

  /// The number at the start of a key, with an ordinal ending or nothing behind it.
  private static func leadingNumber(_ key: String) -> (number: Int, digits: Int)? {
    var number = 0
    var digits = 0
    for byte in key.utf8 {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), digits < 5 else { break }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
      digits += 1
    }
    return digits > 0 ? (number, digits) : nil
  }
}

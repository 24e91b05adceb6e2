internal import ReadoutText

// Two dates that make one: from Monday to Friday, on Monday and Tuesday.

extension DateExpressionReader {
  /// The expressions with those of one kind joined where a word joins them.
  func joined(_ found: [DateExpression]) -> [DateExpression] {
    var joined: [DateExpression] = []
    for expression in found {
      if let last = joined.last, let pair = pair(last, expression) {
        joined[joined.count - 1] = pair
      } else {
        joined.append(expression)
      }
    }
    return joined
  }

  private func pair(_ first: DateExpression, _ second: DateExpression) -> DateExpression? {
    let gap = first.tokens.upperBound..<second.tokens.lowerBound
    guard gap.count == 1, let joint = token(gap.lowerBound, near: first.tokens.lowerBound),
      token(second.tokens.lowerBound, near: gap.lowerBound) != nil,
      first.meaning.isSingle, second.meaning.isSingle,
      first.meaning.isWeekday == second.meaning.isWeekday,
      first.meaning.isDayGrained == second.meaning.isDayGrained
    else { return nil }
    let meaning: DateExpression.Meaning? =
      switch joint.key {
      case "to", "through", "until", "till": .range(first.meaning, second.meaning)
      case "and" where isWord(first.tokens.lowerBound - 1, near: gap.lowerBound, "between"):
        .range(first.meaning, second.meaning)
      case "and": .all([first.meaning, second.meaning])
      case "or": .either([first.meaning, second.meaning])
      default: joint.kind == .dash ? .range(first.meaning, second.meaning) : nil
      }
    return meaning.map {
      DateExpression(
        tokens: first.tokens.lowerBound..<second.tokens.upperBound, meaning: $0)
    }
  }
}

extension DateExpression.Meaning {
  /// Whether it is one day's or month's name, and no distance and no pair.
  fileprivate var isSingle: Bool {
    switch self {
    case .weekday, .day: true
    default: false
    }
  }
}

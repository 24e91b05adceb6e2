/// Reads the parts of a dateline one after the other: place, weekday, date, agency and the mark that
/// ends it.
struct DatelineReader {
  let tokens: [Token]
  let range: Range<Int>
  var position: Int
  var found = DatelineSpans(span: TextSpan(0, 0))
  var placeIsInCapitals = false

  init(tokens: [Token], range: Range<Int>) {
    self.tokens = tokens
    self.range = range
    position = range.lowerBound
  }

  var token: Token? { range.contains(position) ? tokens[position] : nil }

  mutating func read() -> DatelineSpans? {
    readPlace()
    skip(",", ".")
    skipWeekday()
    readDate()
    skip(".", ",")
    readAgency()
    if found.date == nil {
      skip(",")
      readDate()
    }
    guard isEnded(), found.place != nil || found.agency != nil else { return nil }
    guard found.agency != nil || found.date != nil || placeIsInCapitals else { return nil }
    found.span = TextSpan(tokens[range.lowerBound].span.start, tokens[position - 1].span.end)
    return found
  }

  private mutating func skip(_ marks: Unicode.Scalar...) {
    while let mark = token?.mark, marks.contains(mark) { position += 1 }
  }

  /// Passes over a weekday, which dates nothing by itself: `VARN, Monday (NTA)`.
  private mutating func skipWeekday() {
    guard let token, Self.weekdays.contains(token.key) else { return }
    position += 1
    skip(",")
  }

  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Words that open a sentence with a date in it, and no place: `On February 10 (a Monday)`.
  private static let sentenceOpenings: Set<String> = [
    "in", "on", "by", "at", "since", "from", "until", "after", "before", "the", "this",
  ]

  /// Words written large, with inner commas and slashes: `HAYWARD, Calif.`, `BEIRUT/THE HAGUE`.
  private mutating func readPlace() {
    let start = position
    var words = 0
    while let token, words < 6 {
      if namesPlace(token) {
        words += 1
      } else if words == 0 || !continuesPlace(token) {
        break
      }
      position += 1
    }
    while position > start, tokens[position - 1].kind != .word { position -= 1 }
    guard words > 0, position > start, !Self.sentenceOpenings.contains(tokens[start].key) else {
      position = start
      return
    }
    let span = TextSpan(tokens[start].span.start, tokens[position - 1].span.end)
    found.place = span
    placeIsInCapitals = isInCapitals(tokens[start])
  }

  private func continuesPlace(_ token: Token) -> Bool {
    guard token.isMark(",") || token.isMark("/"), position + 1 < range.upperBound else {
      return false
    }
    return namesPlace(tokens[position + 1])
  }

  private func namesPlace(_ token: Token) -> Bool {
    token.kind == .word && token.isCapitalized && Months.number(token.key) == nil
      && !Self.weekdays.contains(token.key)
  }

  /// Whether a place name is written in capitals only, as agencies do.
  private func isInCapitals(_ token: Token) -> Bool {
    token.key.utf8.count > 2 && token.isAllCapitals
  }

  mutating func readDate() {
    guard let token else { return }
    let start = position
    if token.kind == .word, let month = Months.number(token.key), let day = number(position + 1) {
      (found.month, found.day) = (month, day)
      position += 2
    } else if let day = number(position), position + 1 < range.upperBound,
      let month = Months.number(tokens[position + 1].key)
    {
      (found.month, found.day) = (month, day)
      position += 2
    } else {
      return
    }
    readYear()
    found.date = TextSpan(tokens[start].span.start, tokens[position - 1].span.end)
  }

  private mutating func readYear() {
    var next = position
    if next < range.upperBound, tokens[next].isMark(",") { next += 1 }
    guard next < range.upperBound, tokens[next].kind == .number,
      let year = Int(tokens[next].key), (1900...2999).contains(year)
    else { return }
    found.year = year
    position = next + 1
  }

  /// A day of a month: `10` or `8th`.
  private func number(_ index: Int) -> Int? {
    guard index < range.upperBound, tokens[index].kind == .number else { return nil }
    let digits = tokens[index].key.prefix { $0.isNumber }
    guard let day = Int(digits), (1...31).contains(day) else { return nil }
    return day
  }

  /// An agency in brackets or slashes: `(AFP)`, `/TASS/`.
  private mutating func readAgency() {
    guard let token, token.kind == .mark else { return }
    guard token.isMark("(") || token.isMark("/") else { return }
    let closer: Unicode.Scalar = token.isMark("(") ? ")" : "/"
    let limit = min(range.upperBound, position + 8)
    guard position + 1 < limit,
      let end = (position + 1..<limit).first(where: { tokens[$0].isMark(closer) }),
      end > position + 1
    else { return }
    let inside = tokens[(position + 1)..<end]
    guard inside.allSatisfy({ $0.isWord || $0.isMark("/") || $0.kind == .mark }) else { return }
    found.agency = TextSpan(tokens[position + 1].span.start, tokens[end - 1].span.end)
    position = end + 1
  }

  /// Takes the mark that ends a dateline: a dash, a colon or a full stop behind a date or an
  /// agency.
  private mutating func isEnded() -> Bool {
    let complete = found.agency != nil || found.date != nil
    guard let token else { return false }
    if token.kind == .dash || token.isMark("_") || (token.isMark("-") && token.followsSpace) {
      position += 1
      return complete || placeIsInCapitals
    }
    if token.isMark(".") {
      position += 1
      if let token = self.token, token.isMark("-") { position += 1 }
      return found.agency != nil
    }
    if token.isMark(":") && complete {
      position += 1
      return true
    }
    return found.agency != nil && found.date != nil
  }
}

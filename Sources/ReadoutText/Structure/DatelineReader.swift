/// Reads the parts of a dateline one after the other: place, weekday, date, agency and the mark that
/// ends it.
struct DatelineReader {
  let tokens: [Token]
  let range: Range<Int>
  var position: Int
  var found = DatelineSpans(span: TextSpan(0, 0))
  var placeIsInCapitals = false

  /// Where the place begins within a token that other words are glued to.
  private var placeStart: Int?

  init(tokens: [Token], range: Range<Int>) {
    self.tokens = tokens
    self.range = range
    position = range.lowerBound
  }

  var token: Token? { range.contains(position) ? tokens[position] : nil }

  /// The dateline at the start of the range; `nil` when there is none.
  mutating func read() -> DatelineSpans? {
    passOpening()
    let start = position
    readLeadingAgency()
    readPlace()
    skip(",", ".")
    readWeekday()
    readDate()
    skip(".", ",")
    readAgency()
    if found.date == nil || found.month == nil {
      skip(",")
      readDate()
    }
    guard isEnded(), found.place != nil || found.agency != nil else { return nil }
    guard found.agency != nil || found.date != nil || placeIsInCapitals else { return nil }
    let first = placeStart ?? tokens[start].span.start
    found.span = TextSpan(first, tokens[position - 1].span.end)
    return found
  }

  private mutating func skip(_ marks: Unicode.Scalar...) {
    while let mark = token?.mark, marks.contains(mark) { position += 1 }
  }

  /// The words of tokens in lower case, with the signs between them as spaces.
  private func words(_ range: Range<Int>) -> String {
    range.lazy.filter { tokens[$0].isWord }.map { tokens[$0].key }.joined(separator: " ")
  }
}

// MARK: - Before the place

extension DatelineReader {
  /// Passes over notes to editors and lines that name who wrote: `(LEAD)`, `From our correspondent`.
  private mutating func passOpening() {
    while let token, token.isMark("("), let end = bracketEnd(), isNote(position + 1..<end) {
      position = end + 1
    }
    for opening in DatelineWords.openings where range.contains(position + opening.count - 1) {
      let words = tokens[position..<(position + opening.count)].map(\.key)
      guard words.dropLast() == opening.dropLast(), let last = words.last, let end = opening.last,
        last.hasPrefix(end)
      else { continue }
      position += opening.count
      guard last != end else { return }
      // The page lost the space between the line and the place.
      position -= 1
      placeStart = tokens[position].span.start + end.utf8.count
      return
    }
  }

  /// Whether a bracket holds a note to editors, and no dash closes the dateline behind it.
  private func isNote(_ inside: Range<Int>) -> Bool {
    guard let first = inside.first, tokens[first].isAllCapitals,
      range.contains(inside.upperBound + 1)
    else { return false }
    let next = tokens[inside.upperBound + 1]
    return next.kind == .word && next.isCapitalized
      && !DatelineWords.agencies.contains(words(inside))
  }

  /// The closing mark of the bracket that opens here, within a few tokens.
  private func bracketEnd() -> Int? {
    (position + 1..<max(position + 1, min(range.upperBound, position + 12))).first {
      tokens[$0].isMark(")")
    }
  }

  /// An agency before the place: `ANSA TEST - ROMA, 01 LUG -`.
  private mutating func readLeadingAgency() {
    guard let token, token.isAllCapitals, DatelineWords.agencies.contains(token.key) else { return }
    let rest = position + 1..<max(position + 1, min(range.upperBound, position + 4))
    guard let dash = rest.first(where: { isDash(tokens[$0]) }), range.contains(dash + 1),
      tokens[dash + 1].isAllCapitals, tokens[position..<dash].allSatisfy(\.isAllCapitals)
    else { return }
    found.agency = token.span
    position = dash + 1
  }

  private func isDash(_ token: Token) -> Bool {
    token.kind == .dash || token.isMark("_") || (token.isMark("-") && token.followsSpace)
  }
}

// MARK: - Place

extension DatelineReader {
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
    guard words > 0, position > start,
      !DatelineWords.sentenceOpenings.contains(tokens[start].key)
    else {
      position = start
      return
    }
    placeIsInCapitals = isInCapitals(tokens[start])
    var end = tokens[position - 1].span.end
    if endsWithFullStop() {
      end = tokens[position].span.end
      position += 1
    }
    found.place = TextSpan(placeStart ?? tokens[start].span.start, end)
  }

  /// Whether the full stop here belongs to a shortened name: `DECATUR, Ill. —`.
  private func endsWithFullStop() -> Bool {
    guard let token, token.isMark("."), !token.followsSpace, range.contains(position + 1) else {
      return false
    }
    let next = tokens[position + 1]
    return !tokens[position - 1].isAllCapitals && next.followsSpace
      && (isDash(next) || next.isMark("("))
  }

  private func continuesPlace(_ token: Token) -> Bool {
    guard token.isMark(",") || token.isMark("/"), position + 1 < range.upperBound else {
      return false
    }
    return namesPlace(tokens[position + 1])
  }

  private func namesPlace(_ token: Token) -> Bool {
    token.kind == .word && token.isCapitalized && !isMonth(token)
      && DatelineWords.weekdays[token.key] == nil
      && !(placeHasBegun && isAgency(token))
  }

  /// Whether a word is an agency's mark; one of few letters only in capitals, as in `PA`.
  private func isAgency(_ token: Token) -> Bool {
    (token.isAllCapitals || token.key.utf8.count > 3) && DatelineWords.agencies.contains(token.key)
  }

  private var placeHasBegun: Bool { position > range.lowerBound }

  /// Whether a word is a month beside a number; `MARCH` alone is a town.
  private func isMonth(_ token: Token) -> Bool {
    guard Months.number(inDateline: token.key) != nil else { return false }
    return day(position + 1) != nil || (placeHasBegun && day(position - 1) != nil)
      || Months.number(token.key) != nil
  }

  /// Whether a place name is written in capitals only, as agencies do.
  private func isInCapitals(_ token: Token) -> Bool {
    token.key.utf8.count > 2 && token.isAllCapitals
  }
}

// MARK: - Date

extension DatelineReader {
  /// A weekday, which stands for a date where no other follows: `VARN, Monday (NTA)`.
  private mutating func readWeekday() {
    guard let token, let weekday = DatelineWords.weekdays[token.key] else { return }
    found.weekday = weekday
    found.date = token.span
    position += 1
    skip(",")
  }

  /// `February 10`, `10 февраля`, `8th August, 2026`.
  mutating func readDate() {
    guard let token else { return }
    let start = position
    if token.kind == .word, let month = Months.number(inDateline: token.key),
      let day = day(position + 1)
    {
      (found.month, found.day) = (month, day)
    } else if let day = day(position), position + 1 < range.upperBound,
      let month = Months.number(inDateline: tokens[position + 1].key)
    {
      (found.month, found.day) = (month, day)
    } else {
      return
    }
    position += 2
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
  private func day(_ index: Int) -> Int? {
    guard range.contains(index), tokens[index].kind == .number else { return nil }
    let digits = tokens[index].key.prefix { $0.isNumber }
    guard digits.count == tokens[index].key.count || tokens[index].key.last?.isLetter == true,
      let day = Int(digits), (1...31).contains(day)
    else { return nil }
    return day
  }
}

// MARK: - Agency and end

extension DatelineReader {
  /// An agency in brackets or slashes, or a known one without: `(AFP)`, `/TASS/`, `Kyodo`.
  private mutating func readAgency() {
    guard let token, found.agency == nil else { return }
    if token.isMark("(") || token.isMark("/") {
      readMarkedAgency(closer: token.isMark("(") ? ")" : "/")
    } else {
      readBareAgency()
    }
  }

  private mutating func readMarkedAgency(closer: Unicode.Scalar) {
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

  /// A known agency without brackets, as in `INTERFAX.RU -`, and behind a dash where one stands.
  ///
  /// A dash or a full stop must follow.
  private mutating func readBareAgency() {
    var start = position
    if let token, isDash(token) { start += 1 }
    for count in [2, 1] where start + count < range.upperBound {
      let name = start..<(start + count)
      guard tokens[start].isCapitalized, count == 2 || isAgency(tokens[start]),
        DatelineWords.agencies.contains(agencyName(name)),
        isDash(tokens[name.upperBound]) || tokens[name.upperBound].isMark(".")
      else { continue }
      found.agency = TextSpan(tokens[start].span.start, tokens[name.upperBound - 1].span.end)
      position = name.upperBound
      readDomain()
      return
    }
  }

  /// The end of an agency's address: the `.RU` of `INTERFAX.RU`.
  private mutating func readDomain() {
    guard let token, token.isMark("."), !token.followsSpace, range.contains(position + 1),
      !tokens[position + 1].followsSpace, tokens[position + 1].kind == .word,
      let agency = found.agency
    else { return }
    found.agency = TextSpan(agency.start, tokens[position + 1].span.end)
    position += 2
  }

  private func agencyName(_ name: Range<Int>) -> String {
    name.map { tokens[$0].key }.joined(separator: " ")
  }

  /// Takes the mark that ends a dateline: a dash, a colon or a full stop behind a date or an
  /// agency.
  private mutating func isEnded() -> Bool {
    let complete = found.agency != nil || found.date != nil
    guard let token else { return false }
    if isDash(token) {
      position += 1
      return complete || placeIsInCapitals
    }
    if token.isMark(".") {
      position += 1
      if let token = self.token, token.isMark("-") || (token.kind == .dash && !token.followsSpace) {
        position += 1
      }
      return found.agency != nil
    }
    if token.isMark(":") && complete {
      position += 1
      return true
    }
    return found.agency != nil && (found.date != nil || isKnownAgency)
  }

  /// Whether the agency is one that needs no mark behind it: `Paris (ats afp) Les violences`.
  private var isKnownAgency: Bool {
    guard let agency = found.agency, found.place != nil else { return false }
    let name = tokens[range].filter { agency.contains($0.span) && $0.isWord }
    return DatelineWords.agencies.contains(name.map(\.key).joined(separator: " "))
  }
}

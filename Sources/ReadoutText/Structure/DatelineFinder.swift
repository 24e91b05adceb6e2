/// The opening line of a wire report in its parts.
///
/// `MOSCOW, February 10. /TASS/.` has a place, a date without its year, and an agency.
public struct DatelineSpans: Sendable, Hashable {
  /// All of it, up to the mark that ends it.
  public var span: TextSpan

  /// Where the report was filed.
  public var place: TextSpan?

  /// The agency.
  public var agency: TextSpan?

  /// The characters of the date.
  public var date: TextSpan?

  /// Month, 1 to 12.
  public var month: Int?

  /// Day of the month.
  public var day: Int?

  /// Year, where the line gives one.
  public var year: Int?
}

/// Finds the dateline that a body opens with.
///
/// A place in capitals (or an agency in brackets or slashes behind a place), a date without its
/// year, an agency, and a dash, a colon or a full stop, most of them optional. A heading such as
/// `CLAIM:` or `DEAR ABBY:` is none: a colon counts only behind a date or an agency.
struct DatelineFinder {
  let tokens: [Token]
  let text: StoredText

  /// A dateline ends within this many tokens.
  private static let longest = 20

  /// The dateline of the first paragraph of running text, or of the two behind it.
  func dateline(in paragraphs: [Paragraph]) -> DatelineSpans? {
    for paragraph in paragraphs.lazy.filter({ $0.role != .title }).prefix(3) {
      if let date = dateLine(paragraph.tokens) { return date }
    }
    for paragraph in paragraphs.lazy.filter({ $0.role == .body }).prefix(3) {
      if let dateline = dateline(at: paragraph.tokens) { return dateline }
    }
    return nil
  }

  /// A line of nothing but a date: `Saturday, August 24, 2019`.
  private func dateLine(_ range: Range<Int>) -> DatelineSpans? {
    guard range.count <= 8, tokens[range.lowerBound].kind != .mark else { return nil }
    let start = range.first { Months.number(tokens[$0].key) != nil || tokens[$0].kind == .number }
    guard let start, start - range.lowerBound <= 2,
      range.lowerBound == start || tokens[range.lowerBound].key.hasSuffix("day")
    else { return nil }
    var reader = Reader(tokens: tokens, range: start..<range.upperBound)
    reader.readDate()
    guard reader.found.date != nil, reader.position == range.upperBound else { return nil }
    reader.found.span = TextSpan(
      tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end)
    return reader.found
  }

  private func dateline(at range: Range<Int>) -> DatelineSpans? {
    var reader = Reader(tokens: tokens, range: range.prefix(Self.longest))
    return reader.read()
  }
}

extension DatelineFinder {
  /// Reads the parts of a dateline one after the other.
  private struct Reader {
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
      skip([",", "."])
      skipWeekday()
      readDate()
      skip([".", ","])
      readAgency()
      if found.date == nil {
        skip([","])
        readDate()
      }
      guard isEnded(), found.place != nil || found.agency != nil else { return nil }
      guard found.agency != nil || found.date != nil || placeIsInCapitals else { return nil }
      found.span = TextSpan(tokens[range.lowerBound].span.start, tokens[position - 1].span.end)
      return found
    }

    private mutating func skip(_ marks: Set<String>) {
      while let token, token.kind == .mark, marks.contains(token.key) { position += 1 }
    }

    /// Passes over a weekday, which dates nothing by itself: `VARN, Monday (NTA)`.
    private mutating func skipWeekday() {
      guard let token, Self.weekdays.contains(token.key) else { return }
      position += 1
      skip([","])
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
      let closer = token.key == "(" ? ")" : token.key == "/" ? "/" : ""
      guard !closer.isEmpty else { return }
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
}

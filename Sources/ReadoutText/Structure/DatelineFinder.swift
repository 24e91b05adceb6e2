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
    var reader = DatelineReader(tokens: tokens, range: start..<range.upperBound)
    reader.readDate()
    guard reader.found.date != nil, reader.position == range.upperBound else { return nil }
    reader.found.span = TextSpan(
      tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end)
    return reader.found
  }

  private func dateline(at range: Range<Int>) -> DatelineSpans? {
    var reader = DatelineReader(tokens: tokens, range: range.prefix(Self.longest))
    return reader.read()
  }
}

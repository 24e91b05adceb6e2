internal import ReadoutRecord
internal import ReadoutText

/// What the short lines between the title and the first paragraph of a plain text tell: who wrote
/// it, and when it was published and changed.
///
/// A line is read as a date when it holds nothing else: `18 September 2031, 14:05`,
/// `Published: Monday, 4 November 2031`, `By Mark Hollis | 2031-11-04`. Days in numbers alone are
/// read with the year first only, for the order of day and month is not known.
struct PlainTextHead {
  /// Who wrote the article.
  private(set) var byline: [String] = []

  /// The day of publication.
  private(set) var published: DateReading<PublishedBasis>?

  /// The day of the last change.
  private(set) var updated: DateReading<PublishedBasis>?

  private let text: StoredText

  /// A head has at most this many lines.
  private static let mostLines = 8

  /// A line of more bytes is a paragraph.
  private static let longestLine = 120

  /// Reads the lines that the body begins with.
  ///
  /// - Complexity: O(1): at most ``mostLines`` short lines are read.
  init(of body: TextSpan, in text: StoredText) {
    self.text = text
    var start = body.start
    for _ in 0..<Self.mostLines where start < body.end {
      let line = Self.line(from: start, to: body.end, in: text.bytes)
      guard line.range.count <= Self.longestLine else { return }
      read(line)
      start = line.end + 1
    }
  }

  private static func line(from start: Int, to end: Int, in bytes: [UInt8]) -> TextSpan {
    let limit = min(end, start + longestLine + 1)
    let stop = bytes[start..<limit].firstIndex { $0 == 0x0A || $0 == 0x0D }
    return TextSpan(start, stop ?? limit)
  }

  private mutating func read(_ line: TextSpan) {
    for piece in text[line].split(whereSeparator: { "|\u{2022}\u{B7}".contains($0) }) {
      let words = piece.split(whereSeparator: \.isWhitespace)
      guard let first = words.first else { continue }
      if byline.isEmpty, Self.isByline(words) {
        byline = PersonNames(outlet: nil).read(String(piece))
      } else if let day = Self.day(in: piece) {
        take(day, isChange: Self.change.contains(Self.key(first)), line)
      }
    }
  }

  /// Whether words name who wrote the article, and are no sentence such as "By noon it was over".
  private static func isByline(_ words: [Substring]) -> Bool {
    guard words.first?.lowercased() == "by", let last = words.last?.last, !".!?".contains(last)
    else { return false }
    return words.dropFirst().allSatisfy { word in
      word.first?.isLowercase != true || between.contains(String(word))
    }
  }

  /// Words written small in a line that names who wrote the article.
  private static let between: Set<String> = [
    "and", "in", "for", "at", "of", "with", "de", "da", "del", "van", "von", "der", "den", "bin",
    "al",
    "el", "la",
  ]

  private mutating func take(_ day: CalendarDay, isChange: Bool, _ line: TextSpan) {
    let evidence = [text.codePoints(line)]
    let reading = DateReading(
      EDTF(day: day), basis: PublishedBasis.text, evidence: evidence,
      because: "a line above the article gives the day")
    if isChange { updated = updated ?? reading } else { published = published ?? reading }
  }

  /// The day that a piece of a line gives, when it tells nothing else.
  private static func day(in piece: Substring) -> CalendarDay? {
    let words = piece.split { !$0.isLetter && !$0.isNumber }.map(key)
    guard words.allSatisfy(isOfDate) else { return nil }
    let namesMonth = words.contains { Months.number($0) != nil }
    let hasYearFirst = words.first { $0.first?.isNumber ?? false }?.count == 4
    guard namesMonth || hasYearFirst else { return nil }
    return WrittenDay(language: "en-gb").first(in: String(piece))
  }

  private static func key(_ word: Substring) -> String {
    word.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// Whether a word can stand in a line that tells a moment.
  private static func isOfDate(_ word: String) -> Bool {
    if word.first?.isNumber ?? false { return true }
    return Months.number(word) != nil || DatelineWords.weekdays[word] != nil
      || change.contains(word) || words.contains(word)
  }

  private static let change: Set<String> = ["updated", "modified", "changed"]

  private static let words: Set<String> = [
    "published", "posted", "date", "dated", "issued", "first", "last", "on", "at", "of", "the",
    "am", "pm", "a", "p", "m", "gmt", "utc", "et", "est", "edt", "bst", "cet", "cest", "msk", "ist",
    "pt", "pst", "pdt", "local", "time", "h", "t", "z", "st", "nd", "rd", "th",
  ]
}

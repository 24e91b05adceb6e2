/// Finds the dateline that a body opens with.
///
/// A place in capitals (or an agency in brackets or slashes behind a place), a date without its
/// year, an agency, and a dash, a colon or a full stop, most of them optional. A heading such as
/// `CLAIM:` or `DEAR ABBY:` is none: a colon alone counts only behind the name of a place.
struct DatelineFinder {
  let tokens: [Token]
  let text: StoredText

  /// A dateline ends within this many tokens.
  private static let longest = 24

  /// The dateline of the first paragraphs of running text, or a line of nothing but a date among
  /// the first paragraphs.
  ///
  /// - Complexity: O(1) in the length of the text, but for a place before a colon: that one is
  ///   looked up in it.
  func dateline(in paragraphs: [Paragraph]) -> DatelineSpans? {
    let opening = paragraphs.lazy.filter({ $0.role != .title }).prefix(3)
    for paragraph in opening {
      if let date = dateLine(paragraph.tokens) { return date }
      if let chinese = ChineseDateline.dateline(at: paragraph.span, in: text) { return chinese }
    }
    for paragraph in paragraphs.lazy.filter({ $0.role == .body }).prefix(3) {
      if let dateline = dateline(at: paragraph) { return dateline }
    }
    return placeBeforeColon(paragraphs)
  }

  private func dateline(at paragraph: Paragraph) -> DatelineSpans? {
    var reader = DatelineReader(
      tokens: tokens, range: paragraph.tokens.prefix(Self.longest))
    return reader.read()
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
}

// MARK: - A place and a colon

extension DatelineFinder {
  /// `BELMARK: The president …`, as newspapers print the place of an agency's report.
  ///
  /// A label and the name of somebody who speaks look the same. So it is a place only when the
  /// text opens so once, and the place is a known city or stands behind "in" or the like in the
  /// text, or the text ends with the mark of an agency.
  private func placeBeforeColon(_ paragraphs: [Paragraph]) -> DatelineSpans? {
    let body = paragraphs.filter { $0.role == .body }
    guard let first = body.first, let place = wordsBeforeColon(first.tokens),
      !body.dropFirst().contains(where: { wordsBeforeColon($0.tokens) != nil }),
      isPlace(place, behind: place.upperBound) || endsWithCredit(paragraphs)
    else { return nil }
    let span = TextSpan(tokens[place.lowerBound].span.start, tokens[place.upperBound - 1].span.end)
    return DatelineSpans(span: TextSpan(span.start, tokens[place.upperBound].span.end), place: span)
  }

  /// One to three words in capitals that a colon follows, and behind it more.
  private func wordsBeforeColon(_ range: Range<Int>) -> Range<Int>? {
    let end = range.prefix(4).first { tokens[$0].isMark(":") }
    guard let end, end > range.lowerBound, end + 3 < range.upperBound,
      tokens[end + 1].followsSpace
    else { return nil }
    let words = range.lowerBound..<end
    let isName = words.allSatisfy { index in
      let token = tokens[index]
      return token.isAllCapitals && token.kind == .word
        && !DatelineWords.labels.contains(token.key)
    }
    return isName ? words : nil
  }

  /// Whether the last line ends with a dash and an agency's mark: `– ANS`.
  private func endsWithCredit(_ paragraphs: [Paragraph]) -> Bool {
    guard let last = paragraphs.last?.tokens, last.count >= 2 else { return false }
    let mark = tokens[last.upperBound - 1]
    return mark.isAllCapitals && mark.span.byteCount <= 8
      && tokens[last.upperBound - 2].kind == .dash
  }

  private func isPlace(_ words: Range<Int>, behind start: Int) -> Bool {
    let name = words.map { tokens[$0].key }.joined(separator: " ")
    return DatelineWords.cities.contains(name) || isLocated(words, behind: start)
  }

  /// Whether the words stand as a name behind "in" or the like somewhere in the text.
  private func isLocated(_ words: Range<Int>, behind start: Int) -> Bool {
    let first = tokens[words.lowerBound]
    for index in start..<max(start, tokens.count - words.count)
    where tokens[index].keyHash == first.keyHash && tokens[index].isCapitalized {
      let isSame = words.indices.allSatisfy {
        tokens[index + $0 - words.lowerBound].key == tokens[$0].key
      }
      if isSame, DatelineWords.locatives.contains(tokens[index - 1].key) { return true }
    }
    return false
  }
}

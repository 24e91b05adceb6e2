internal import ReadoutText

/// Gives quotations without a cue of their own to the attribution that they go on from.
struct Continuation {
  private let document: AnalysedText

  /// All attributions so far, in text order.
  private(set) var attributions: [Attribution] = []

  init(document: AnalysedText) { self.document = document }

  /// Adds attributions that nothing continues.
  mutating func add(_ found: [Attribution]) { attributions += found }

  /// Adds the attributions of the next unit, which are those of its tokens; a unit of nothing but
  /// quotations goes on from the last attribution, when that one quotes and stands in this
  /// paragraph or right before it.
  mutating func add(_ found: [Attribution], unit: Range<Int>, paragraph: Int) {
    attributions += found
    guard found.isEmpty, let last = attributions.indices.last, isWhollyQuoted(unit) else { return }
    let span = document.span(of: unit)
    if announces(attributions[last], paragraph) {
      if isFree(span) { attributions[last].content = [span] }
    } else if continues(attributions[last], in: paragraph), isFree(span) {
      append(span, to: last)
    }
  }

  /// Most words of a content that only announces a quotation: "Here is what the minister said:".
  private static let longestAnnouncement = 4

  /// Whether an attribution in the paragraph before ends with a colon and tells nothing itself.
  private func announces(_ attribution: Attribution, _ paragraph: Int) -> Bool {
    guard !attribution.isHeadline, paragraph > 0, let cue = attribution.cue.last,
      let end = document.paragraphs[paragraph - 1].tokens.last, document.tokens[end].isMark(":")
    else { return false }
    let first = document.tokens(of: [cue]).lowerBound
    let content = document.tokens(of: attribution.content)
    return document.paragraphOfToken[first] + 1 == paragraph
      && content.count <= Self.longestAnnouncement && !content.contains(where: document.isQuoted)
      && content.contains { Self.announcing.contains(document.tokens[$0]) }
  }

  private static let announcing: WordSet = ["what", "how", "this", "following"]

  /// The most attributions before a quotation that may have a word in it.
  private static let nearest = 8

  /// Whether no source and no cue of the attributions before stands in a span.
  private func isFree(_ span: TextSpan) -> Bool {
    attributions.suffix(Self.nearest).allSatisfy { attribution in
      !(attribution.source + attribution.cue).contains { $0.overlaps(span) }
    }
  }

  /// Adds a span that lies behind all others of the content.
  private mutating func append(_ span: TextSpan, to index: Int) {
    guard let end = attributions[index].content.last?.end, end >= span.start else {
      return attributions[index].content.append(span)
    }
    attributions[index].content[attributions[index].content.count - 1].end = max(end, span.end)
  }

  /// Whether nothing but quotations and marks stands in the unit.
  private func isWhollyQuoted(_ unit: Range<Int>) -> Bool {
    unit.allSatisfy { document.isQuoted($0) || !document.tokens[$0].isWord }
      && unit.contains(where: document.isQuoted)
  }

  private func continues(_ attribution: Attribution, in paragraph: Int) -> Bool {
    let ends = [attribution.content.last?.end, attribution.cue.last?.end].compactMap { $0 }
    guard !attribution.isHeadline, let end = ends.max() else { return false }
    let last = document.tokens(of: [TextSpan(end - 1, end)])
    let holder = Int(document.paragraphOfToken[last.lowerBound])
    if holder == paragraph { return true }
    guard holder + 1 == paragraph else { return false }
    return attribution.content.reversed().contains { span in
      document.tokens(of: [span]).contains(where: document.isQuoted)
    }
  }
}

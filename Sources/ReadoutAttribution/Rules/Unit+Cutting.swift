internal import ReadoutText

// Where a paragraph is cut into units.

extension Unit {
  /// The most items that a unit holds: no sentence of a report is that long, and the rules compare
  /// the cues of a unit with one another.
  static let longest = 400

  /// The tokens of the units of a paragraph in text order: sentences joined where a quotation goes
  /// over their border, cut where they are longer than ``longest``.
  static func ranges(of paragraph: Int, in document: AnalysedText) -> [Range<Int>] {
    let range = document.paragraphs[paragraph].tokens
    guard !range.isEmpty else { return [] }
    let first = Int(document.sentenceOfToken[range.lowerBound])
    let last = Int(document.sentenceOfToken[range.upperBound - 1])
    var ranges: [Range<Int>] = []
    var start = range.lowerBound
    for sentence in first...last {
      let end = endWithAnnounced(document.sentences[sentence].tokens.upperBound, in: document)
      guard !divides(end, in: document) else { continue }
      if isQuestionWithCueBehind(start..<end, paragraph: range, in: document) { continue }
      ranges += pieces(of: start..<end, in: document)
      start = end
    }
    if start < range.upperBound {
      ranges += pieces(of: start..<range.upperBound, in: document)
    }
    return ranges
  }

  /// The end of a unit that ends in a colon: behind the quotation that begins the next paragraph.
  private static func endWithAnnounced(_ end: Int, in document: AnalysedText) -> Int {
    guard end > 0, end < document.tokens.count, document.tokens[end - 1].isMark(":"),
      document.paragraphs[Int(document.paragraphOfToken[end])].role == .body,
      document.quotationOfToken[end] >= 0
    else { return end }
    return document.quotations[Int(document.quotationOfToken[end])].tokens.upperBound
  }

  /// Whether a range is nothing but a quotation that asks or cries out, and a cue follows it:
  /// `"Is it?" Name asked.` looks like two sentences.
  private static func isQuestionWithCueBehind(
    _ range: Range<Int>, paragraph: Range<Int>, in document: AnalysedText
  ) -> Bool {
    let index = Int(document.quotationOfToken[range.lowerBound])
    guard index >= 0, document.quotations[index].tokens == range,
      let last = document.quotations[index].inner.last,
      document.tokens[last].isMark("?") || document.tokens[last].isMark("!")
    else { return false }
    let next = range.upperBound..<min(range.upperBound + 8, paragraph.upperBound)
    let cue = next.first { ReportingVerb.lookUp(document.tokens[$0]) != nil }
    guard let cue, let form = ReportingVerb.lookUp(document.tokens[cue])?.form,
      form == .past || form == .third
    else { return false }
    return !(range.upperBound...cue).contains {
      document.isQuoted($0) || document.tokens[$0].isTerminal
    }
  }

  /// The tokens of a unit, or of its parts where it is too long.
  private static func pieces(of range: Range<Int>, in document: AnalysedText) -> [Range<Int>] {
    guard range.count > longest else { return [range] }
    let items = items(of: range, in: document)
    return stride(from: 0, to: items.count, by: longest).map { start in
      let last = min(start + longest, items.count) - 1
      return items[start].tokens.lowerBound..<items[last].tokens.upperBound
    }
  }

  /// Whether a cut before the token would go through a quotation.
  private static func divides(_ token: Int, in document: AnalysedText) -> Bool {
    guard token > 0, token < document.tokens.count else { return false }
    let quotation = document.quotationOfToken[token]
    return quotation >= 0 && quotation == document.quotationOfToken[token - 1]
  }
}

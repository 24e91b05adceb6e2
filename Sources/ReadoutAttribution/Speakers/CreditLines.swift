internal import ReadoutText

// Lines that say who wrote a report, and no more.

extension AnalysedText {
  /// Whether a paragraph is a line such as "By Honor Tavik".
  func isByline(_ paragraph: Paragraph) -> Bool {
    guard paragraph.tokens.count <= 14, let first = paragraph.tokens.first,
      let last = paragraph.tokens.last
    else { return false }
    return tokens[first].key == "by" && tokens[first].isCapitalized && !tokens[last].isTerminal
  }

  /// Whether a paragraph says who reported, wrote or edited: "(Reporting by Honor Tavik; editing by
  /// Ilan Orsk)".
  ///
  /// Whom it names speaks nowhere in the report.
  func isCreditLine(_ paragraph: Paragraph) -> Bool {
    if isByline(paragraph) { return true }
    let opening = paragraph.tokens.prefix(4)
    guard let by = opening.first(where: { tokens[$0].key == "by" }),
      by > paragraph.tokens.lowerBound
    else { return false }
    return Self.work.contains(tokens[by - 1])
      && opening.prefix { $0 < by - 1 }.allSatisfy {
        tokens[$0].kind != .word || tokens[$0].key == "additional"
      }
  }

  private static let work: WordSet = ["reporting", "writing", "editing", "compiled", "edited"]
}

/// Tells running text from headings and from lines that are no part of the report.
struct ParagraphRoles {
  let tokens: [Token]
  let text: StoredText

  /// Sets the role of each paragraph that is not a title.
  ///
  /// - Complexity: O(n) in the number of tokens.
  func assign(to paragraphs: inout [Paragraph]) {
    let firstOfBody = paragraphs.firstIndex { $0.role != .title } ?? 0
    for index in paragraphs.indices where paragraphs[index].role != .title {
      let paragraph = paragraphs[index]
      if isBoilerplate(paragraph) {
        paragraphs[index].role = .boilerplate
      } else if looksLikeHeading(paragraph) {
        let isSubheading = index == firstOfBody && index + 1 < paragraphs.count
        paragraphs[index].role = isSubheading ? .heading : .boilerplate
      }
    }
    retitle(&paragraphs)
  }

  /// A title that is a menu line ("All news") hands its role to the heading below it.
  private func retitle(_ paragraphs: inout [Paragraph]) {
    guard let first = paragraphs.first, first.role == .title, isBoilerplate(first),
      paragraphs.count > 1, looksLikeHeading(paragraphs[1])
    else { return }
    paragraphs[0].role = .boilerplate
    paragraphs[1].role = .title
    if paragraphs.count > 3, looksLikeHeading(paragraphs[2]), !isBoilerplate(paragraphs[2]) {
      paragraphs[2].role = .heading
    }
  }

  private func isBoilerplate(_ paragraph: Paragraph) -> Bool {
    guard let first = paragraph.tokens.first(where: { tokens[$0].isWord }) else { return true }
    guard Boilerplate.firstWords.contains(tokens[first].key) else { return false }
    let words = (first..<paragraph.tokens.upperBound).lazy.filter { tokens[$0].isWord }
    let line = words.prefix(8).map { tokens[$0].key }.joined(separator: " ")
    if Boilerplate.lines.contains(line) { return true }
    guard paragraph.tokens.count <= 30 else { return false }
    return Boilerplate.openings.contains { line == $0 || line.hasPrefix($0 + " ") }
      && !endsSentence(paragraph)
  }

  /// A short line without a full stop and without a quotation.
  private func looksLikeHeading(_ paragraph: Paragraph) -> Bool {
    guard paragraph.tokens.count <= 30, !endsSentence(paragraph), !quotesSentence(paragraph) else {
      return false
    }
    return !tokens[paragraph.tokens].contains { $0.kind == .quotationMark && $0.key != "'" }
      || paragraph.tokens.count <= 20
  }

  /// Whether a line quotes a whole sentence before a dash: `"It is open." — Name`.
  private func quotesSentence(_ paragraph: Paragraph) -> Bool {
    guard tokens[paragraph.tokens.lowerBound].kind == .quotationMark,
      let dash = paragraph.tokens.last(where: { tokens[$0].kind == .dash }),
      dash - 2 > paragraph.tokens.lowerBound
    else { return false }
    return tokens[dash - 1].kind == .quotationMark && tokens[dash - 2].isTerminal
  }

  private func endsSentence(_ paragraph: Paragraph) -> Bool {
    guard let last = tokens[paragraph.tokens].last else { return false }
    if last.isTerminal || last.kind == .elision || last.isAbbreviation { return true }
    if last.isMark(":") || last.isMark(";") || last.isMark(",") { return true }
    guard last.kind == .quotationMark || last.isMark(")"), paragraph.tokens.count > 1 else {
      return false
    }
    let before = tokens[paragraph.tokens.upperBound - 2]
    return before.isTerminal || before.isMark(",") || before.kind == .elision
  }
}

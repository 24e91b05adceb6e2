internal import ReadoutText

/// Gives quotations without a cue of their own to the attribution that they go on from.
struct Continuation {
  private let document: AnalysedText

  /// All attributions so far, in text order.
  private(set) var attributions: [Attribution] = []

  init(document: AnalysedText) { self.document = document }

  /// Adds attributions that nothing continues.
  mutating func add(_ found: [Attribution]) { attributions += found }

  /// Adds the attributions of the next unit; a unit of nothing but quotations goes on from the
  /// last attribution, when that one quotes and stands in this paragraph or right before it.
  mutating func add(_ found: [Attribution], unit: Unit) {
    attributions += found
    guard found.isEmpty, isWhollyQuoted(unit), let span = unit.span(0..<unit.items.count),
      let last = attributions.indices.last, continues(attributions[last], in: unit.paragraph)
    else { return }
    append(span, to: last)
  }

  /// Adds a span that lies behind all others of the content.
  private mutating func append(_ span: TextSpan, to index: Int) {
    guard let end = attributions[index].content.last?.end, end >= span.start else {
      return attributions[index].content.append(span)
    }
    attributions[index].content[attributions[index].content.count - 1].end = max(end, span.end)
  }

  /// Whether nothing but quotations and marks stands in the unit.
  private func isWhollyQuoted(_ unit: Unit) -> Bool {
    unit.items.contains(where: \.isQuotation)
      && !unit.items.contains { $0.quotation == nil && $0.token.isWord }
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

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
    attributions[last].content = (attributions[last].content + [span]).normalized()
  }

  /// Whether nothing but quotations and marks stands in the unit.
  private func isWhollyQuoted(_ unit: Unit) -> Bool {
    unit.items.contains(where: \.isQuotation)
      && !unit.items.contains { $0.quotation == nil && $0.token.isWord }
  }

  private func continues(_ attribution: Attribution, in paragraph: Int) -> Bool {
    guard !attribution.isHeadline, let hull = (attribution.content + attribution.cue).hull else {
      return false
    }
    let holder = document.paragraphs.lastIndex { $0.span.start < hull.end } ?? 0
    if holder == paragraph { return true }
    guard holder + 1 == paragraph else { return false }
    return attribution.content.contains { span in
      document.quotations.contains { $0.span.overlaps(span) }
    }
  }
}

internal import ReadoutRecord
internal import ReadoutText

/// Finds attributions in titles and subheadings: `… — Name`, `Name: …`, `Name says …`.
struct HeadlineAttributor {
  private let document: AnalysedText

  /// The words that the body writes large within a paragraph, in lower case.
  private let names: Set<String>

  /// Reads the names of the body once, for all titles.
  init(document: AnalysedText) {
    self.document = document
    names = Set(
      document.paragraphs.lazy.filter { $0.role == .body }.flatMap { $0.tokens.dropFirst() }
        .map { document.tokens[$0] }.filter(\.isCapitalized).map(\.key))
  }

  /// The attributions of a title or heading; none when it is longer than any title.
  func attributions(in paragraph: Int) -> [Attribution] {
    let range = document.paragraphs[paragraph].tokens
    let unit = Unit(range, in: document, paragraph: paragraph)
    guard unit.items.count <= Unit.longest else { return [] }
    if let draft = closingName(unit) ?? openingName(unit) {
      return [draft.attribution(in: unit, isHeadline: true)].compactMap { $0 }
    }
    return UnitAttributor.drafts(in: unit).compactMap { $0.attribution(in: unit, isHeadline: true) }
  }

  /// `Russia is concerned — Lavrov`.
  private func closingName(_ unit: Unit) -> Draft? {
    let end = unit.items.count
    guard
      let dash = unit.items.indices.last(where: {
        unit.items[$0].quotation == nil && unit.items[$0].token.kind == .dash
      }),
      dash > 1, (1...4).contains(end - dash - 1), isName((dash + 1)..<end, unit)
    else { return nil }
    return Draft(
      cue: dash..<(dash + 1), source: (dash + 1)..<end, content: [unit.trimmed(0..<dash)],
      act: .speech,
      rule: .mark)
  }

  /// `Lavrov: Russia is concerned`.
  private func openingName(_ unit: Unit) -> Draft? {
    guard let colon = unit.items.indices.first(where: { unit.items[$0].isMark(":") }),
      (1...4).contains(colon),
      colon + 1 < unit.items.count, isName(0..<colon, unit)
    else { return nil }
    return Draft(
      cue: colon..<(colon + 1), source: 0..<colon,
      content: [unit.trimmed((colon + 1)..<unit.items.count)],
      act: .speech, rule: .mark)
  }

  /// Whether the words are a name that the body uses within a sentence.
  private func isName(_ range: Range<Int>, _ unit: Unit) -> Bool {
    guard range.allSatisfy({ unit.items[$0].isCapitalized }) else { return false }
    return names.contains(unit.items[range.upperBound - 1].token.key)
  }
}

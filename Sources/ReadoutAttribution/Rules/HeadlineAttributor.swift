internal import ReadoutRecord
internal import ReadoutText

/// Finds attributions in titles and subheadings: `… — Name`, `Name: …`, `Name says …`.
struct HeadlineAttributor {
  private let document: AnalysedText

  init(document: AnalysedText) { self.document = document }

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
        unit.items[$0].quotation == nil && unit.items[$0].kind == .dash
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
    return isNamed(unit.token(range.upperBound - 1))
  }

  /// Whether the body writes a word large within a paragraph.
  ///
  /// - Complexity: O(n) in the tokens of the text; few titles ask.
  private func isNamed(_ word: Token) -> Bool {
    document.paragraphs.contains { paragraph in
      paragraph.role == .body
        && document.tokens[paragraph.tokens.dropFirst()].contains {
          $0.keyHash == word.keyHash && $0.isCapitalized && $0.key == word.key
        }
    }
  }
}

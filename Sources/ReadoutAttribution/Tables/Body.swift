internal import ReadoutText

/// An international body or agency as news text names it.
struct Body: Sendable, Hashable {
  /// The usual name.
  let name: String

  /// The body that words in small letters, joined by blanks, name without "the".
  static func lookUp(_ phrase: String) -> Body? { byPhrase[phrase] }

  /// The body that tokens name in full, in the letters of the table.
  ///
  /// - Complexity: O(1) for names that begin with no word of a body's name.
  static func lookUp(_ tokens: ArraySlice<Token>, in document: AnalysedText) -> Body? {
    guard let first = tokens.first, firstWords.contains(first) else { return nil }
    return byName[document.text[document.span(of: tokens.startIndex..<tokens.endIndex)]]
  }

  private static let rows = BodyTable.lines.fields("\n").flatMap { line in
    let names = line.fields("|").map { String($0) }
    return names.map { ($0, Body(name: names.first ?? $0)) }
  }

  private static let byPhrase = WordTable(rows.map { ($0.0.lowercased(), $0.1) })

  private static let byName = Dictionary(rows, uniquingKeysWith: { first, _ in first })

  private static let firstWords = WordSet(firstWordsOf: BodyTable.lines)
}

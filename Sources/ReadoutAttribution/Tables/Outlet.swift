internal import ReadoutText

/// A news agency, a paper or a broadcaster.
struct Outlet: Sendable, Hashable {
  /// What an outlet is.
  enum Kind: String, Sendable {
    case agency, paper, broadcaster, site
  }

  /// The usual name.
  let name: String

  /// Its country as an ISO 3166-1 alpha-2 code; `nil` where it is of none.
  let country: String?

  /// What it is.
  let kind: Kind

  /// The outlet that tokens name in full, in the letters of the table.
  ///
  /// - Complexity: O(1) for names that begin with no word of an outlet's name.
  static func lookUp(_ tokens: ArraySlice<Token>, in document: AnalysedText) -> Outlet? {
    guard let first = tokens.first, firstWords.contains(first) else { return nil }
    return byName[document.text[document.span(of: tokens.startIndex..<tokens.endIndex)]]
  }

  /// The outlet of a name; `nil` when the table has none of it.
  static func named(_ name: String) -> Outlet? { byName[name] }

  /// The outlet that sets a mark such as `AP` on its reports.
  static func marked(_ mark: String) -> Outlet? { byMark[mark.lowercased()] }

  private static let rows: [(outlet: Outlet, names: [String], marks: [String])] =
    OutletTable.lines.fields("\n").compactMap { line in
      let fields = line.fields(";")
      guard fields.count == 4, let kind = Kind(rawValue: String(fields[2])) else { return nil }
      let names = fields[0].fields("|").map { String($0) }
      guard let name = names.first else { return nil }
      let country = fields[1].isEmpty ? nil : String(fields[1])
      return (
        Outlet(name: name, country: country, kind: kind), names,
        fields[3].split(separator: "|").map(String.init)
      )
    }

  private static let byName = Dictionary(
    rows.flatMap { row in row.names.map { ($0, row.outlet) } },
    uniquingKeysWith: { first, _ in first })

  private static let byMark = Dictionary(
    rows.flatMap { row in row.marks.map { ($0.lowercased(), row.outlet) } },
    uniquingKeysWith: { first, _ in first })

  private static let firstWords = WordSet(firstWordsOf: OutletTable.lines)
}

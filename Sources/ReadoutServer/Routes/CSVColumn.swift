internal import ReadoutRecord

/// A column of a list as CSV: its name, and where its value stands in an item.
struct CSVColumn: Sendable {
  let name: String
  let path: [String]

  /// A column of a member, such as `article.outlet`; it has the name of its path.
  init(_ path: String) {
    name = path
    self.path = path.split(separator: ".").map(String.init)
  }

  /// The value in an item; a list as its items with "; " between.
  func text(in item: JSONValue) -> String {
    let value = path.reduce(Optional(item)) { value, name in
      guard case .object(let members) = value else { return nil }
      return members.first { $0.name == name }?.value
    }
    return value.map(Self.text) ?? ""
  }

  private static func text(_ value: JSONValue) -> String {
    switch value {
    case .null: ""
    case .string(let text): text
    case .array(let values): values.map(text).joined(separator: "; ")
    default: value.line
    }
  }
}

/// A list as CSV, for spreadsheets.
///
/// - SeeAlso: RFC 4180.
struct CSVTable: Sendable {
  let columns: [CSVColumn]

  /// The table: a line of names, then a line an item.
  func text(_ items: [JSONValue]) -> String {
    let lines =
      [columns.map(\.name)] + items.map { item in columns.map { $0.text(in: item) } }
    return lines.map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A value as a cell: always in quotation marks.
  ///
  /// A spreadsheet runs what begins with `=`, `+`, `-` or `@` as a formula; an article may hold such
  /// words, so that an apostrophe in front keeps them text.
  private static func cell(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } == true
    let text = text.replacing("\"", with: "\"\"")
    return "\"" + (isFormula ? "'" : "") + text + "\""
  }
}

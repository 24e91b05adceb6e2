public import ReadoutRecord

/// Somebody's own table of who held which office when: what `readout speakers import` takes.
///
/// A tab-separated table in UTF-8 whose first line names the columns, of which these are read:
///
/// | column | value |
/// | --- | --- |
/// | `person` | the usual name; required |
/// | `office` | a title, such as "foreign minister"; required |
/// | `country` | an ISO 3166-1 alpha-2 code, such as `EG` |
/// | `body` | the body's name as reports have it; a row has either a country or a body |
/// | `from`, `to` | first and last day in EDTF; an empty `to` says that the term lasts |
/// | `spellings` | other spellings of the name, separated by a vertical bar |
///
/// Further columns are ignored.
public struct RoleTermTable: Sendable {
  /// The terms, in the order of the lines.
  public let terms: [RoleTerm]

  private static let known: Set<Substring> = [
    "person", "office", "country", "body", "from", "to", "spellings",
  ]

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - bytes: The table in UTF-8, with or without a byte order mark; lines end with LF or CRLF.
  ///   - name: The table's file name, for messages.
  /// - Throws: ``IngestError`` with code `.badTable`, which names file, line and column and says
  ///   what to write instead.
  /// - Complexity: O(n) in the bytes.
  public init(reading bytes: [UInt8], name: String) throws(IngestError) {
    let table = try TabTable(bytes: bytes, name: name)
    for column in ["person", "office"] { try table.require(column) }
    try table.refuseDoubles(of: Self.known)
    var terms: [RoleTerm] = []
    for row in table.rows {
      terms.append(try Self.term(try table.values(of: row), in: table, line: row.line))
    }
    self.terms = terms
  }

  private static func term(
    _ values: [Substring: String], in table: TabTable, line: Int
  ) throws(IngestError) -> RoleTerm {
    guard let person = values["person"] else {
      throw table.fault(line: line, column: "person", "the name is empty; give the usual name")
    }
    guard let office = values["office"] else {
      throw table.fault(
        line: line, column: "office", "the office is empty; write it like foreign minister")
    }
    let spellings = (values["spellings"] ?? "").split(separator: "|").compactMap(TabTable.trimmed)
    let from = try date("from", of: values, in: table, line: line)
    let to = try date("to", of: values, in: table, line: line)
    if let first = from?.earliest, let last = to?.latest, last < first {
      throw table.fault(
        line: line, column: "to", "the term ends before it begins; exchange the two dates")
    }
    return RoleTerm(
      person: person, spellings: spellings, holder: try holder(values, in: table, line: line),
      office: Office(title: office) ?? Office(code: Office.key(of: office)), from: from, to: to)
  }

  private static func holder(
    _ values: [Substring: String], in table: TabTable, line: Int
  ) throws(IngestError) -> String {
    switch (values["country"], values["body"]) {
    case (let country?, nil):
      guard country.utf8.count == 2, country.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
        throw table.fault(
          line: line, column: "country",
          "'\(country)' is no country code; write two large letters such as EG")
      }
      return country
    case (nil, let body?): return body
    default:
      throw table.fault(line: line, "the row needs either a country or a body; fill in one of both")
    }
  }

  private static func date(
    _ column: Substring, of values: [Substring: String], in table: TabTable, line: Int
  ) throws(IngestError) -> EDTF? {
    guard let value = values[column] else { return nil }
    guard let date = EDTF(rawValue: value) else {
      throw table.fault(
        line: line, column: column, "'\(value)' is no EDTF date; write it like 2031-02-10 or 2031")
    }
    return date
  }
}

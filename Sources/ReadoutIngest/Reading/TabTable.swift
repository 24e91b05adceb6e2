internal import ReadoutText

/// A tab-separated table in UTF-8 whose first line names the columns.
struct TabTable {
  /// The table's file name, for messages.
  let name: String

  /// The columns in their order.
  let columns: [Substring]

  private let lines: [Substring]

  /// Cuts a table into lines and finds its columns; lines end with LF or CRLF.
  init(bytes: [UInt8], name: String) throws(IngestError) {
    self.name = name
    guard UTF8Decoding.census(of: bytes).invalid == 0 else {
      throw IngestError(
        code: .badTable, message: "\(name): the table is not UTF-8; save it as UTF-8")
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      Substring(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self)
    }
    columns = lines[0].split(separator: "\t", omittingEmptySubsequences: false)
  }

  /// Throws unless a column is there.
  func require(_ column: String) throws(IngestError) {
    guard columns.contains(Substring(column)) else {
      throw fault(
        line: 1,
        "there is no column '\(column)'; the first line must name the columns, separated by tabs")
    }
  }

  /// Throws when one of the columns stands twice.
  func refuseDoubles(of known: Set<Substring>) throws(IngestError) {
    for (index, column) in columns.enumerated()
    where known.contains(column) && columns[..<index].contains(column) {
      throw fault(line: 1, column: column, "the column stands twice; remove one")
    }
  }

  /// The numbers of the lines that hold rows, from 2, with their text; empty lines are left out.
  var rows: [(line: Int, text: Substring)] {
    lines.enumerated().dropFirst().filter { !$0.element.isEmpty }
      .map { ($0.offset + 1, $0.element) }
  }

  /// The values of a row by column, without blanks at their ends; empty values are left out.
  func values(of row: (line: Int, text: Substring)) throws(IngestError) -> [Substring: String] {
    let values = row.text.split(separator: "\t", omittingEmptySubsequences: false)
    guard values.count == columns.count else {
      throw fault(
        line: row.line,
        "\(values.count) values for \(columns.count) columns; give each column a value or a tab")
    }
    let pairs = zip(columns, values).compactMap { column, value in
      Self.trimmed(value).map { (column, $0) }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// A value without blanks at its ends; `nil` when nothing is left.
  static func trimmed(_ value: Substring) -> String? {
    let start = value.drop { $0 == " " }
    guard let last = start.lastIndex(where: { $0 != " " }) else { return nil }
    return String(start[...last])
  }

  /// An error that names file, line and column.
  func fault(line: Int, column: Substring? = nil, _ what: String) -> IngestError {
    let place = column.map { "line \(line), column '\($0)'" } ?? "line \(line)"
    return IngestError(code: .badTable, message: "\(name): \(place): \(what)")
  }
}

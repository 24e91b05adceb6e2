internal import ReadoutRecord
internal import ReadoutText

/// Reads the rows of a metadata table.
struct MetadataTableReading {
  private let name: String
  private let lines: [Substring]
  private let columns: [Substring]

  /// The columns that are read.
  private static let known: Set<Substring> = [
    "id", "outlet", "published", "url", "title", "credit",
  ]

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
    try checkColumns()
  }

  private func checkColumns() throws(IngestError) {
    guard columns.contains("id") else {
      throw fault(
        line: 1, "there is no column 'id'; the first line must name the columns, separated by tabs")
    }
    for (index, column) in columns.enumerated()
    where Self.known.contains(column) && columns[..<index].contains(column) {
      throw fault(line: 1, column: column, "the column stands twice; remove one")
    }
  }

  /// The rows by id.
  mutating func rows() throws(IngestError) -> [String: ArticleMetadata] {
    var rows: [String: ArticleMetadata] = [:]
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      let (id, metadata) = try row(line, number: index + 1)
      guard rows.updateValue(metadata, forKey: id) == nil else {
        throw fault(line: index + 1, column: "id", "'\(id)' stands twice; keep one row of it")
      }
    }
    return rows
  }

  private func row(_ line: Substring, number: Int) throws(IngestError) -> (String, ArticleMetadata)
  {
    let values = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard values.count == columns.count else {
      throw fault(
        line: number,
        "\(values.count) values for \(columns.count) columns; give each column a value or a tab")
    }
    let fields = Dictionary(zip(columns, values), uniquingKeysWith: { first, _ in first })
    guard let id = text(fields["id"]) else {
      throw fault(line: number, column: "id", "the id is empty; give the file's name")
    }
    return (id, try metadata(fields, line: number))
  }

  private func metadata(
    _ fields: [Substring: Substring], line: Int
  ) throws(IngestError) -> ArticleMetadata {
    let credit = (fields["credit"] ?? "").split(separator: ";").compactMap { text($0) }
    return ArticleMetadata(
      title: text(fields["title"]), outlet: text(fields["outlet"]), credit: credit,
      url: text(fields["url"]), published: try published(text(fields["published"]), line: line))
  }

  private func published(
    _ value: String?, line: Int
  ) throws(IngestError) -> DateReading<PublishedBasis>? {
    guard let value else { return nil }
    guard let date = EDTF(rawValue: value) else {
      throw fault(
        line: line, column: "published", "'\(value)' is no EDTF date; write it like 2031-02-10")
    }
    return DateReading(date, basis: .metadata)
  }

  /// A value without blanks at its ends; `nil` when nothing is left.
  private func text(_ value: Substring?) -> String? {
    guard let value else { return nil }
    let start = value.drop { $0 == " " }
    guard let last = start.lastIndex(where: { $0 != " " }) else { return nil }
    return String(start[...last])
  }

  private func fault(line: Int, column: Substring? = nil, _ what: String) -> IngestError {
    let place = column.map { "line \(line), column '\($0)'" } ?? "line \(line)"
    return IngestError(code: .badTable, message: "\(name): \(place): \(what)")
  }
}

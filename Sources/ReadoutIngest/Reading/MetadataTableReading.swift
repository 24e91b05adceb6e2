internal import ReadoutRecord

/// Reads the rows of a metadata table.
struct MetadataTableReading {
  private let table: TabTable

  /// The columns that are read.
  private static let known: Set<Substring> = [
    "id", "outlet", "published", "url", "title", "credit",
  ]

  init(bytes: [UInt8], name: String) throws(IngestError) {
    table = try TabTable(bytes: bytes, name: name)
    try table.require("id")
    try table.refuseDoubles(of: Self.known)
  }

  /// The rows by id.
  mutating func rows() throws(IngestError) -> [String: ArticleMetadata] {
    var rows: [String: ArticleMetadata] = [:]
    for row in table.rows {
      let values = try table.values(of: row)
      guard let id = values["id"] else {
        throw table.fault(line: row.line, column: "id", "the id is empty; give the file's name")
      }
      let metadata = try metadata(values, line: row.line)
      guard rows.updateValue(metadata, forKey: id) == nil else {
        throw table.fault(line: row.line, column: "id", "'\(id)' stands twice; keep one row of it")
      }
    }
    return rows
  }

  private func metadata(
    _ values: [Substring: String], line: Int
  ) throws(IngestError) -> ArticleMetadata {
    let credit = (values["credit"] ?? "").split(separator: ";").compactMap(TabTable.trimmed)
    return ArticleMetadata(
      title: values["title"], outlet: values["outlet"], credit: credit, url: values["url"],
      published: try published(values["published"], line: line))
  }

  private func published(
    _ value: String?, line: Int
  ) throws(IngestError) -> DateReading<PublishedBasis>? {
    guard let value else { return nil }
    guard let date = EDTF(rawValue: value) else {
      throw table.fault(
        line: line, column: "published", "'\(value)' is no EDTF date; write it like 2031-02-10")
    }
    return DateReading(date, basis: .metadata)
  }
}

internal import ReadoutIngest

/// The rows of a table of metadata that no article was met for: mostly misspelled names.
struct UnmetRows {
  /// Ids of the rows, ascending.
  let ids: [String]

  /// Greatest number of rows that are named.
  private static let limit = 5

  /// Compares a table with the articles that were met.
  init(of table: MetadataTable, met: Set<String>) {
    ids = table.rows.keys.filter { !met.contains($0) }.sorted()
  }

  /// What is said of the rows; `nil` when there is none.
  func message(table: String, articles: String) -> String? {
    guard !ids.isEmpty else { return nil }
    let named = ids.prefix(Self.limit).map { "'\($0)'" }.joined(separator: ", ")
    let rest = ids.count > Self.limit ? " and \(ids.count - Self.limit) more" : ""
    let rows = ids.count == 1 ? "1 row names" : "\(ids.count) rows name"
    return "\(table): \(rows) no \(articles): \(named)\(rest); an id is a file's name without its "
      + "extension"
  }
}

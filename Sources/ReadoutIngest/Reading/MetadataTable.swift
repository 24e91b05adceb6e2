public import ReadoutRecord

/// Metadata for a folder of texts, by article id: the table that `--metadata` names.
public struct MetadataTable: Sendable {
  /// The rows by article id.
  public private(set) var rows: [String: ArticleMetadata]

  /// Creates a table from its rows.
  public init(rows: [String: ArticleMetadata]) { self.rows = rows }
}

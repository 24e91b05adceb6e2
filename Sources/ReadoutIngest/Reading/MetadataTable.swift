public import ReadoutRecord

/// Metadata for a folder of texts, by article id: the table that `--metadata` names.
///
/// A tab-separated table in UTF-8 whose first line names the columns, of which these are read:
///
/// | column | value |
/// | --- | --- |
/// | `id` | the article's id; required |
/// | `outlet`, `url`, `title` | as it is |
/// | `published` | a date in EDTF |
/// | `credit` | agencies, separated by `;` |
///
/// An empty value says nothing; further columns are ignored.
public struct MetadataTable: Sendable {
  /// The rows by article id.
  public private(set) var rows: [String: ArticleMetadata]

  /// Creates a table from its rows.
  public init(rows: [String: ArticleMetadata]) { self.rows = rows }

  /// The metadata of an article with what its row gives in place of what is known.
  ///
  /// - Parameters:
  ///   - metadata: What is known of the article.
  ///   - id: The article's id.
  /// - Returns: The same metadata where the table has no row of that id.
  public func completed(_ metadata: ArticleMetadata, id: String) -> ArticleMetadata {
    guard let row = rows[id] else { return metadata }
    var completed = metadata
    completed.title = row.title ?? metadata.title
    completed.outlet = row.outlet ?? metadata.outlet
    completed.url = row.url ?? metadata.url
    completed.published = row.published ?? metadata.published
    if !row.credit.isEmpty { completed.credit = row.credit }
    return completed
  }

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - bytes: The table in UTF-8, with or without a byte order mark; lines end with LF or CRLF.
  ///   - name: The table's file name, for messages.
  /// - Throws: ``IngestError`` with code `.badTable`, which names file, line and column, when the
  ///   bytes are no UTF-8, a column is missing or doubled, a row has another number of values than
  ///   the first line, an id is empty or doubled, or a date is not EDTF.
  /// - Complexity: O(n) in the bytes.
  public init(reading bytes: [UInt8], name: String) throws(IngestError) {
    var reading = try MetadataTableReading(bytes: bytes, name: name)
    rows = try reading.rows()
  }
}

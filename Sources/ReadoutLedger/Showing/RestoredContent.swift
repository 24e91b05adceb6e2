internal import GRDB
internal import ReadoutRecord
internal import ReadoutText

/// The text of an article with its map and its original, restored from their compressed form.
struct RestoredContent {
  var text: StoredText
  var sourceMap: SourceMap
  var originalByteCount: Int
}

extension RestoredContent {
  /// Restores the text and the map of an article; `nil` when there is no such article.
  ///
  /// - Throws: ``BlobError`` when one of them is damaged.
  init?(of article: ArticleID, _ db: Database) throws {
    let sql = """
      SELECT text.*, original.byteCount AS originalByteCount FROM text
      JOIN original USING (article) WHERE article = ?
      """
    let statement = try db.cachedStatement(sql: sql)
    guard let row = try Row.fetchOne(statement, arguments: [article.rawValue]) else { return nil }
    let reader = RowReader(row: row)
    originalByteCount = try reader.integer("originalByteCount")
    let bytes = try Zstandard.decompress(
      try reader.bytes("compressed"), byteCount: try reader.integer("byteCount"))
    // Bytes that are not UTF-8 would make offsets between code points that do not exist.
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw BlobError(finding: "its text is not UTF-8")
    }
    text = StoredText(validUTF8: bytes)
    let code = try Zstandard.decompress(
      try reader.bytes("sourceMap"), byteCount: try reader.integer("sourceMapByteCount"))
    sourceMap = try SourceMapCode.decode(
      code, textByteCount: bytes.count, originalByteCount: originalByteCount)
  }
}

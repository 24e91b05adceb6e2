internal import GRDB
internal import ReadoutRecord

extension Ledger {
  /// The originals that could not be read, in the order in which they were met.
  ///
  /// - Parameter limit: The greatest number of rejections; a negative one counts as 0.
  /// - Returns: What is remembered of each.
  /// - Throws: ``LedgerError`` when the file cannot be read.
  public func rejections(limit: Int = 1_000) throws -> [StoredRejection] {
    try reading("the rejections") { db in
      let sql = "SELECT * FROM rejection ORDER BY id LIMIT ?"
      return try Row.fetchAll(db, sql: sql, arguments: [max(limit, 0)]).map {
        try StoredRejection(RowReader(row: $0))
      }
    }
  }
}

extension StoredRejection {
  fileprivate init(_ reader: RowReader) throws {
    location = try reader.text("location")
    digest = try reader.digest("digest")
    rejection = Rejection(
      code: try reader.word("code"), reason: try reader.text("reason"),
      byteOffset: try reader.integer("byteOffset"))
    sample = try reader.bytes("sample")
  }
}

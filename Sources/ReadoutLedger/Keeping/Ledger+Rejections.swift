internal import Foundation
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

  /// Takes the rejections of a retry off the list, but for those that were met again meanwhile.
  ///
  /// - Parameter retried: Rejections as they were before the retry.
  /// - Returns: Number of rejections that are gone, those among them whose originals were stored.
  /// - Throws: ``LedgerError`` when the file cannot be written.
  @discardableResult
  public func settle(_ retried: [StoredRejection]) throws -> Int {
    try translatingErrors(path: path) {
      try pool.write { db in
        var left = 0
        for rejection in retried {
          let digest = Data(rejection.digest.bytes)
          try db.execute(
            sql: "DELETE FROM rejection WHERE digest = ? AND location = ? AND met <= ?",
            arguments: [digest, rejection.location.withVisibleNulls, rejection.metCount])
          let sql = "SELECT count(*) FROM rejection WHERE digest = ? AND location = ?"
          left += try Int.fetchOne(db, sql: sql, arguments: [digest, rejection.location]) ?? 0
        }
        return retried.count - left
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
    metCount = try reader.integer("met")
  }
}

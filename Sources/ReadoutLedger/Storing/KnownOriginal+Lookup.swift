internal import Foundation
internal import GRDB
internal import ReadoutRecord

extension KnownOriginal {
  /// Looks an original up; `nil` when the ledger knows nothing of it.
  init?(of digest: SHA256Digest, _ db: Database) throws {
    let arguments: StatementArguments = [Data(digest.bytes)]
    let article = try db.cachedStatement(sql: "SELECT id FROM article WHERE originalDigest = ?")
    if let id = try Int64.fetchOne(article, arguments: arguments) {
      self = .stored(ArticleID(rawValue: id))
      return
    }
    let tombstone = try db.cachedStatement(sql: "SELECT 1 FROM tombstone WHERE digest = ?")
    guard try Int64.fetchOne(tombstone, arguments: arguments) != nil else { return nil }
    self = .forgotten
  }
}

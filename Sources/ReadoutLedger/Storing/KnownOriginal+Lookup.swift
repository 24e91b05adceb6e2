internal import Foundation
internal import GRDB
internal import ReadoutRecord

extension KnownOriginal {
  /// Looks an original up under its name; `nil` when the ledger knows nothing of it.
  init?(of key: ArticleKey, _ db: Database) throws {
    let arguments: StatementArguments = [Data(key.digest.bytes)]
    let sql = "SELECT id, name FROM article WHERE originalDigest = ? ORDER BY id"
    let articles = try Row.fetchAll(try db.cachedStatement(sql: sql), arguments: arguments)
    for article in articles {
      let (id, name): (Int64, String) = (article[0], article[1])
      guard ArticleKey.plainName(of: name) == key.name else { continue }
      self = .stored(ArticleID(rawValue: id))
      return
    }
    let tombstone = try db.cachedStatement(sql: "SELECT 1 FROM tombstone WHERE digest = ?")
    guard try Int64.fetchOne(tombstone, arguments: arguments) != nil else { return nil }
    self = .forgotten
  }
}

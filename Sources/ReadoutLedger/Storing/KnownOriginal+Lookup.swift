internal import Foundation
internal import GRDB
internal import ReadoutRecord

extension KnownOriginal {
  /// Looks an original up; `nil` when the ledger knows nothing of it, or only of other outlets.
  init?(of key: ArticleKey, _ db: Database) throws {
    let arguments: StatementArguments = [Data(key.digest.bytes)]
    let sql = "SELECT id, outlet FROM article WHERE originalDigest = ? ORDER BY id"
    let articles = try Row.fetchAll(try db.cachedStatement(sql: sql), arguments: arguments)
    for article in articles {
      let (id, outlet): (Int64, String?) = (article[0], article[1])
      guard key.givenOutlet == nil || key.givenOutlet == outlet else { continue }
      self = .stored(ArticleID(rawValue: id))
      return
    }
    let tombstone = try db.cachedStatement(sql: "SELECT 1 FROM tombstone WHERE digest = ?")
    guard try Int64.fetchOne(tombstone, arguments: arguments) != nil else { return nil }
    self = .forgotten
  }
}

internal import GRDB
internal import ReadoutRecord
public import ReadoutText

extension Ledger {
  /// A statement with its receipt, checked as it is read: `nil` when the ledger has none of that id.
  ///
  /// - Returns: The statement, and the first thing that does not hold of its proof; that is `nil`
  ///   when the digests of original and text are as stored and the bytes at the mapped places decode
  ///   to its characters.
  /// - Throws: ``LedgerError`` with code `corrupt` when the article cannot be restored.
  /// - Complexity: O(n) in the bytes of the original.
  public func provenStatement(
    _ id: StatementID
  ) throws -> (statement: StoredStatement, problem: String?)? {
    try reading("statement \(id)") { db in
      guard let hit = try hits(SearchSQL(id), db).first else { return nil }
      let proof = try ReceiptProof(of: hit, db)
      return (StoredStatement(hit: hit, receipt: proof.receipt), proof.problem)
    }
  }

  /// The stored text of an article; `nil` when the ledger has no such article.
  ///
  /// - Throws: ``LedgerError`` with code `corrupt` when it cannot be restored.
  public func storedText(of id: ArticleID) throws -> StoredText? {
    try reading("the text of \(id)") { try RestoredContent(of: id, $0)?.text }
  }
}

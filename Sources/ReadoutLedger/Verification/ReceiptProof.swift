internal import GRDB
internal import ReadoutRecord
internal import ReadoutText

/// The receipt of a statement, made and checked at once.
struct ReceiptProof {
  let receipt: Receipt

  /// The first thing that does not hold; `nil` when all does.
  let problem: String?

  /// Restores the article and compares digests and characters.
  ///
  /// - Throws: ``BlobError`` when the article cannot be restored.
  init(of hit: StatementHit, _ db: Database) throws {
    let parts = StoredParts(article: hit.article)
    guard let facts = try parts.facts(db), let content = try parts.content(db) else {
      throw BlobError(finding: "the article \(hit.article) is missing")
    }
    let original = try parts.original(db)
    receipt = try Receipt(of: hit, facts: facts.record, content: content)
    problem = Self.problem(hit, facts, content, original)
  }

  private static func problem(
    _ hit: StatementHit, _ facts: ArticleRow, _ content: RestoredContent, _ original: [UInt8]?
  ) -> String? {
    guard let original, SHA256Digest(of: original) == facts.record.article.sha256 else {
      return "the digest of its original differs"
    }
    guard SHA256Digest(of: content.text.bytes) == facts.record.text?.sha256 else {
      return "the digest of its text differs"
    }
    let source = SourceCheck(charset: Charset(rawValue: facts.charset), format: facts.format)
    let check = ReceiptCheck(content: content, original: original, source: source)
    do {
      let row = StatementRow(
        id: hit.id, article: hit.article, statement: hit.statement, words: hit.words)
      try check.check(row)
      return nil
    } catch let error as BlobError {
      return error.finding
    } catch {
      return "\(error)"
    }
  }
}

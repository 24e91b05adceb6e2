internal import GRDB
internal import ReadoutRecord
internal import ReadoutText

extension Ledger {
  /// The places at which the original of an article was met, the first import's first.
  func provenance(of id: ArticleID, _ db: Database) throws -> [Provenance] {
    let sql = """
      SELECT p.name, p.location FROM provenance p JOIN article a ON a.id = p.article
      WHERE article = ? ORDER BY p.location <> a.location, p.location
      """
    return try Row.fetchAll(db, sql: sql, arguments: [id.rawValue]).map {
      let reader = RowReader(row: $0)
      return Provenance(
        article: id, name: try reader.text("name"), location: try reader.text("location"))
    }
  }

  /// What ties an article to others, in the order of the others.
  func links(of id: ArticleID, _ db: Database) throws -> [ArticleLink] {
    let sql = """
      SELECT * FROM articleLink WHERE first = ?1 OR second = ?1 ORDER BY first + second
      """
    return try Row.fetchAll(db, sql: sql, arguments: [id.rawValue]).map {
      try ArticleLink(RowReader(row: $0))
    }
  }

  /// The articles at the address of an article, in the order in which they were stored; the article
  /// alone when it has none.
  func articles(atAddressOf id: ArticleID, _ db: Database) throws -> [ArticleID] {
    let sql = """
      SELECT id FROM article WHERE id = ?1
        OR address = (SELECT address FROM article WHERE id = ?1) ORDER BY id
      """
    return try Int64.fetchAll(db, sql: sql, arguments: [id.rawValue]).map(ArticleID.init(rawValue:))
  }

  /// What changed in an article since the version before it, in its order; empty when there is none.
  ///
  /// - Throws: ``LedgerError`` with code `corrupt` when a text cannot be restored.
  /// - Complexity: O(n · d) for n paragraphs of which d differ.
  public func changes(in id: ArticleID) throws -> [ParagraphChange] {
    try reading("the versions of article \(id)") { db in
      let former = try links(of: id, db).last { $0.kind == .version && $0.second == id }?.first
      guard let former, let new = try paragraphs(of: id, db),
        let old = try paragraphs(of: former, db)
      else { return [] }
      return ParagraphChange.changes(from: old, to: new)
    }
  }

  /// The paragraphs of an article's title and body.
  private func paragraphs(of id: ArticleID, _ db: Database) throws -> [String]? {
    try RestoredContent(of: id, db)?.text.string.split { $0.isNewline }
      .map { String($0.drop { $0.isWhitespace }) }.filter { !$0.isEmpty }
  }
}

extension ArticleLink {
  fileprivate init(_ reader: RowReader) throws {
    kind = try reader.word("kind")
    first = ArticleID(rawValue: Int64(try reader.integer("first")))
    second = ArticleID(rawValue: Int64(try reader.integer("second")))
    share = try reader.optionalNumber("share")
  }
}

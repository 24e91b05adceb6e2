internal import Foundation
internal import GRDB
internal import ReadoutRecord

/// Who is who after what people have decided, within the transaction that is open.
struct PersonRulings {
  let db: Database

  /// The person of a name of an article whom the analysis found, after splits and merges.
  func person(_ found: Int64, named name: String, in article: ArticleID) throws -> PersonID {
    let sql = "SELECT person FROM personSplit WHERE article = ? AND name = ?"
    let split = try Int64.fetchOne(
      try db.cachedStatement(sql: sql), arguments: [article.rawValue, name])
    return try merged(split ?? found)
  }

  /// The person whom another was found to be.
  func merged(_ person: Int64) throws -> PersonID {
    let sql = "SELECT target FROM personMerge WHERE person = ?"
    let target = try Int64.fetchOne(try db.cachedStatement(sql: sql), arguments: [person])
    return PersonID(rawValue: target ?? person)
  }

  /// The person of a reference, after merges; `nil` when the ledger has none.
  func person(_ reference: PersonReference) throws -> PersonID? {
    try unmerged(reference).map { try merged($0) }
  }

  /// The person of a reference as the analysis found or a correction made it.
  ///
  /// By the number; where that is no person of this ledger, by the article that names the person;
  /// else by the name, where it is one person's alone.
  func unmerged(_ reference: PersonReference) throws -> Int64? {
    if let id = reference.id?.rawValue {
      if id < 0 { return id }
      let sql = "SELECT id FROM person WHERE id = ?"
      if let known = try Int64.fetchOne(try db.cachedStatement(sql: sql), arguments: [id]) {
        return known
      }
    }
    if let mention = reference.mention, let found = try found(mention) { return found }
    let sql = "SELECT person FROM personName WHERE name = ? AND person > 0 LIMIT 2"
    let named = try Int64.fetchAll(
      try db.cachedStatement(sql: sql), arguments: [reference.name])
    return named.count == 1 ? named.first : nil
  }

  /// The person whom the analysis found behind a name of an article.
  func found(_ mention: MentionAnchor) throws -> Int64? {
    guard let article = try ArticleLookup(db: db).article(mention.article) else { return nil }
    let sql = "SELECT person FROM foundMention WHERE article = ? AND name = ?"
    return try Int64.fetchOne(
      try db.cachedStatement(sql: sql), arguments: [article.rawValue, mention.name])
  }
}

/// Finds articles and statements by what they are in every ledger.
struct ArticleLookup {
  let db: Database

  /// The article of an anchor: of its bytes and its outlet, else the only one of its bytes.
  func article(_ anchor: ArticleAnchor) throws -> ArticleID? {
    let sql = "SELECT id, outlet FROM article WHERE originalDigest = ? ORDER BY id"
    let rows = try Row.fetchAll(
      try db.cachedStatement(sql: sql), arguments: [Data(anchor.original.bytes)])
    let same = rows.first { ($0[1] as String?) == anchor.outlet }
    let chosen = same ?? (rows.count == 1 ? rows.first : nil)
    return chosen.map { ArticleID(rawValue: $0[0]) }
  }

  /// What an article is in every ledger; `nil` when there is none of that id.
  func anchor(_ article: ArticleID) throws -> (article: ArticleAnchor, text: SHA256Digest)? {
    let sql = "SELECT originalDigest, outlet, textDigest FROM article WHERE id = ?"
    let row = try Row.fetchOne(
      try db.cachedStatement(sql: sql), arguments: [article.rawValue])
    return try row.map { row in
      let reader = RowReader(row: row)
      return (
        ArticleAnchor(
          original: try reader.digest("originalDigest"), outlet: try reader.optionalText("outlet")),
        try reader.digest("textDigest")
      )
    }
  }

  /// The statement of an anchor, which may be a former one; `nil` when none stands on its words.
  ///
  /// Of several the one that shares most; one that the latest analysis found comes first.
  func statement(_ anchor: StatementAnchor) throws -> StatementID? {
    guard let article = try article(anchor.article), try self.anchor(article)?.text == anchor.text
    else { return nil }
    let store = StatementStore(db: db)
    if let found = best(anchor, try store.found(in: article)) { return found }
    return best(anchor, try store.former(in: article))
  }

  private func best(_ anchor: StatementAnchor, _ rows: [StatementRow]) -> StatementID? {
    let shares = rows.map { SpanOverlap.share(anchor.content, $0.statement.content) }
    guard let most = shares.max(), most >= StatementPairing.leastShare,
      let place = shares.firstIndex(of: most)
    else { return nil }
    return rows[place].id
  }
}

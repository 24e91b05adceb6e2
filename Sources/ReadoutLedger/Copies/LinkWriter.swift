internal import Foundation
internal import GRDB
internal import ReadoutRecord

/// Ties a new article to the earlier ones that it is a copy or a version of, within the transaction
/// that is open.
struct LinkWriter {
  let db: Database

  /// Of so many earlier articles at most, those that share most, an article is noted as a copy.
  private static let mostCopies = 16

  /// Stores the sketch of an article and its links.
  ///
  /// - Complexity: O(k log n) for the k hashes of the sketch.
  func link(_ id: ArticleID, address: ArticleAddress?, text: SHA256Digest, sketch: TextSketch)
    throws
  {
    var links: [ArticleLink] = []
    var known: Set<Int64> = []
    for (earlier, isSameText) in try earlierTexts(of: id, address: address, text: text) {
      guard known.insert(earlier).inserted else { continue }
      links.append(
        ArticleLink(
          kind: isSameText ? .copy : .version, first: ArticleID(rawValue: earlier), second: id,
          share: isSameText ? 1 : nil))
    }
    for (earlier, share) in try nearCopies(of: sketch) where known.insert(earlier).inserted {
      links.append(
        ArticleLink(kind: .copy, first: ArticleID(rawValue: earlier), second: id, share: share))
    }
    for link in links { try insert(link) }
    try insert(sketch, of: id)
  }

  /// Removes what was noted of an article.
  func remove(_ id: ArticleID) throws {
    for sql in [
      "DELETE FROM articleLink WHERE first = ?1 OR second = ?1",
      "DELETE FROM sketch WHERE article = ?1", "DELETE FROM provenance WHERE article = ?1",
    ] {
      try db.execute(sql: sql, arguments: [id.rawValue])
    }
  }

  /// Notes where the original of an article was met.
  func note(_ provenance: Provenance) throws {
    let sql =
      "INSERT INTO provenance (article, name, location) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
    try db.cachedStatement(sql: sql).execute(arguments: [
      provenance.article.rawValue, provenance.name.withVisibleNulls,
      provenance.location.withVisibleNulls,
    ])
  }
}

extension LinkWriter {
  /// The first article of the same text, and the latest at the same address.
  private func earlierTexts(
    of id: ArticleID, address: ArticleAddress?, text: SHA256Digest
  ) throws -> [(article: Int64, isSameText: Bool)] {
    var earlier: [(Int64, Bool)] = []
    let same = "SELECT id FROM article WHERE textDigest = ? AND id < ? ORDER BY id LIMIT 1"
    let digest = Data(text.bytes)
    if let first = try Int64.fetchOne(
      try db.cachedStatement(sql: same), arguments: [digest, id.rawValue])
    {
      earlier.append((first, true))
    }
    let there = """
      SELECT id FROM article WHERE address = ? AND id < ? AND textDigest <> ?
      ORDER BY id DESC LIMIT 1
      """
    if let address,
      let latest = try Int64.fetchOne(
        try db.cachedStatement(sql: there), arguments: [address.text, id.rawValue, digest])
    {
      earlier.append((latest, false))
    }
    return earlier
  }

  /// Earlier articles whose samples share much with a sample, those that share most first.
  private func nearCopies(of sketch: TextSketch) throws -> [(article: Int64, share: Double)] {
    guard !sketch.hashes.isEmpty else { return [] }
    let marks = repeatElement("?", count: sketch.hashes.count).joined(separator: ",")
    let sql = """
      SELECT article, shared, (SELECT count(*) FROM sketch s WHERE s.article = t.article)
      FROM (SELECT article, count(*) AS shared FROM sketch WHERE hash IN (\(marks))
            GROUP BY article ORDER BY shared DESC, article LIMIT \(Self.mostCopies)) t
      """
    let rows = try Row.fetchAll(db, sql: sql, arguments: StatementArguments(sketch.hashes))
    return rows.compactMap { row in
      let (article, shared, count): (Int64, Int, Int) = (row[0], row[1], row[2])
      return sketch.copyShare(sharedCount: shared, otherCount: count).map { (article, $0) }
    }
  }

  private func insert(_ link: ArticleLink) throws {
    let sql = "INSERT INTO articleLink (second, first, kind, share) VALUES (?, ?, ?, ?)"
    try db.cachedStatement(sql: sql).execute(arguments: [
      link.second.rawValue, link.first.rawValue, link.kind.rawValue, link.share,
    ])
  }

  private func insert(_ sketch: TextSketch, of id: ArticleID) throws {
    let statement = try db.cachedStatement(sql: "INSERT INTO sketch (hash, article) VALUES (?, ?)")
    for hash in sketch.hashes { try statement.execute(arguments: [hash, id.rawValue]) }
  }
}

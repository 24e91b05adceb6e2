internal import Foundation
internal import GRDB
internal import ReadoutRecord

/// Takes the corrections off an article and puts them on again, within the transaction that is open:
/// what lies between works on what the analysis found, as if nobody had corrected anything.
struct JournalReplay {
  let db: Database
  private let store: StatementStore
  private let journal: JournalRows

  init(db: Database) {
    self.db = db
    store = StatementStore(db: db)
    journal = JournalRows(db: db)
  }

  /// Leaves of an article what the analysis found.
  func strip(_ article: ArticleID) throws {
    for id in try ids("SELECT id FROM formerStatement WHERE article = ?", article)
    where try store.stands(id) {
      try GroupDue(db: db).remove(id)
      try store.remove(id)
    }
    for id in try ids("SELECT statement FROM uncorrected WHERE article = ?", article) {
      try store.restore(id)
    }
    let mine = "(SELECT id FROM statement WHERE article = ?1)"
    for sql in [
      "UPDATE statement SET review = 'auto' WHERE article = ? AND review <> 'auto'",
      "DELETE FROM statementCode WHERE statement IN \(mine)",
      "DELETE FROM groupRuling WHERE first IN \(mine)",
      "DELETE FROM groupRuling WHERE second IN \(mine)",
    ] {
      try db.cachedStatement(sql: sql).execute(arguments: [article.rawValue])
    }
    try MentionCorrector(db: db).restore(article)
  }

  /// Applies all entries that are said of an article's statements.
  ///
  /// - Complexity: A millisecond for each statement that has entries.
  func replay(_ article: ArticleID) throws {
    let sql = "SELECT originalDigest FROM article WHERE id = ?"
    let digest = try Data.fetchOne(
      try db.cachedStatement(sql: sql), arguments: [article.rawValue])
    let entries = try digest.map { try journal.entries(where: "original = ?", [$0]) } ?? []
    var corrected: Set<StatementID> = []
    for entry in entries {
      guard let anchor = entry.anchor else { continue }
      let id = try statement(entry, anchor)
      if id != entry.statement || entry.state == .doesNotApply {
        try journal.setStatement(id, entry.number)
      }
      if let id, !entry.correction.action.isOfPair { corrected.insert(id) }
    }
    let corrector = StatementCorrector(db: db)
    for id in corrected.sorted() where try belongs(id, to: article) { try corrector.refresh(id) }
    try MentionCorrector(db: db).refresh(article)
    try settlePairs(of: article, entries)
  }

  /// Notes that what was said of an article applies to nothing any more, once its rows are gone.
  func noteForgotten(_ digest: SHA256Digest) throws {
    let sql = """
      UPDATE journalState SET statement = NULL, applies = 0
      WHERE entry IN (SELECT number FROM journalEntry WHERE original = ?)
      """
    try db.execute(sql: sql, arguments: [Data(digest.bytes)])
    try settleLostPairs()
    try PersonRulings(db: db).refresh()
  }

  /// Looks anew at entries of two statements whose second one is gone.
  private func settleLostPairs() throws {
    let lost = try journal.entries(
      where: "other IS NOT NULL AND NOT EXISTS (SELECT 1 FROM statement AS s WHERE s.id = other)")
    for entry in lost { try PairRulings(db: db).settle(entry) }
  }

  /// The statement of an entry: the one that it was, as long as it is known, else one on its words.
  private func statement(_ entry: JournalEntry, _ anchor: StatementAnchor) throws -> StatementID? {
    if let known = entry.statement, try store.stands(known) || store.isFormer(known) {
      return known
    }
    return try ArticleLookup(db: db).statement(anchor)
  }

  private func belongs(_ id: StatementID, to article: ArticleID) throws -> Bool {
    let sql = """
      SELECT article FROM statement WHERE id = ?1
      UNION SELECT article FROM formerStatement WHERE id = ?1
      """
    return try Int64.fetchOne(
      try db.cachedStatement(sql: sql), arguments: [id.rawValue]) == article.rawValue
  }

  private func settlePairs(of article: ArticleID, _ entries: [JournalEntry]) throws {
    let pairs = PairRulings(db: db)
    let numbers = entries.filter { $0.correction.action.isOfPair }.map(\.number)
    let sql = """
      isUndone = 0 AND other IN (SELECT id FROM statement WHERE article = ?1
        UNION SELECT id FROM formerStatement WHERE article = ?1)
      """
    let others = try journal.entries(where: sql, [article.rawValue]).map(\.number)
    for number in Set(numbers + others).sorted() {
      if let entry = try journal.entry(number), entry.state != .undone { try pairs.settle(entry) }
    }
  }

  private func ids(_ sql: String, _ article: ArticleID) throws -> [StatementID] {
    try Int64.fetchAll(try db.cachedStatement(sql: sql), arguments: [article.rawValue])
      .map(StatementID.init(rawValue:))
  }
}

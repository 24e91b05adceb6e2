internal import GRDB
internal import ReadoutRecord

/// Replaces what an analysis has found in articles by what a new one does, within the transaction
/// that is open.
///
/// Corrections are taken off first and put on again behind it, so that the new analysis changes
/// the same as in a ledger that nobody has corrected.
struct ReanalysisWriter {
  private let db: Database
  private let store: StatementStore
  private let persons: PersonWriter
  private let replay: JournalReplay
  private(set) var summary = ReanalysisSummary()

  init(db: Database) throws {
    self.db = db
    store = StatementStore(db: db)
    persons = try PersonWriter(db)
    replay = JournalReplay(db: db)
  }

  /// Replaces the statements of an article, wholly or not at all.
  mutating func replace(_ article: ReanalysedArticle) throws {
    let before = summary
    do {
      try db.inSavepoint {
        let plan = try Plan(article, store)
        let regrouped =
          try isToldOtherwise(article) ? Set(plan.old.map(\.id)) : plan.regrouped
        for id in try regrouped.union(corrected(article.id)) {
          try GroupDue(db: db).note(id)
        }
        try replay.strip(article.id)
        try replaceStatements(article, plan)
        try note(article)
        try persons.replaceMentions(
          of: article.id,
          by: PersonMention.mentions(of: article.record.statements.compactMap(SpokenName.init)))
        try replay.replay(article.id)
        return .commit
      }
      summary.articles += 1
    } catch {
      summary = before
      throw error
    }
  }

  /// Brings up to date what hangs on several articles, behind the last one.
  func finish() throws {
    try PersonRulings(db: db).refresh()
    try PersonMaker(db: db).removeUnnamed()
  }

  private func note(_ article: ReanalysedArticle) throws {
    let engine = article.record.engine
    var row = RowWriter()
    row.add("engineVersion", engine.version)
    row.add("engineModel", engine.model)
    row.add("engineWeights", engine.weights)
    try row.add("dateline", json: article.record.article.dateline)
    try ArticleRow.addGiven(article.record.article.metadata, to: &row)
    let marks = row.columns.map { "\($0) = ?" }.joined(separator: ", ")
    try db.cachedStatement(sql: "UPDATE article SET \(marks) WHERE id = ?").execute(
      arguments: StatementArguments(row.values + [article.id.rawValue.databaseValue]))
  }

  /// Whether the article has other metadata than before, by which its statements are grouped.
  private func isToldOtherwise(_ article: ReanalysedArticle) throws -> Bool {
    let sql = "SELECT * FROM article WHERE id = ?"
    guard let row = try Row.fetchOne(db, sql: sql, arguments: [article.id.rawValue]) else {
      return false
    }
    return try ArticleRow(RowReader(row: row)).record.article.metadata
      != article.record.article.metadata
  }
}

extension ReanalysisWriter {
  /// Which statements of the new analysis are which of the old one, and of earlier ones.
  private struct Plan {
    let old: [StatementRow]
    let former: [StatementRow]
    let kept: StatementPairing
    let back: StatementPairing

    init(_ article: ReanalysedArticle, _ store: StatementStore) throws {
      old = try store.found(in: article.id)
      former = try store.former(in: article.id)
      let statements = article.record.statements
      kept = StatementPairing(old.map(\.statement), statements)
      back = StatementPairing(former.map(\.statement), kept.unpaired.map { statements[$0] })
      regrouped = Set(
        zip(old, kept.partners).filter { row, partner in
          guard row.statement.speaker?.type != .person, let partner else { return true }
          return row.statement.n != statements[partner].n
            || !row.isSame(as: statements[partner], article.words[partner])
        }.map(\.0.id))
    }

    /// The statements that go, or of which something may change: their place in the article counts
    /// among what groups are made by, and a new analysis may find another person behind a name.
    let regrouped: Set<StatementID>
  }

  /// The statements of an article that people have corrected.
  private func corrected(_ article: ArticleID) throws -> [StatementID] {
    let sql = "SELECT id FROM statement WHERE article = ? AND review <> 'auto'"
    return try Int64.fetchAll(
      try db.cachedStatement(sql: sql), arguments: [article.rawValue]
    ).map(StatementID.init(rawValue:))
  }

  private mutating func replaceStatements(_ article: ReanalysedArticle, _ plan: Plan) throws {
    let (old, former, kept, back) = (plan.old, plan.former, plan.kept, plan.back)
    let statements = article.record.statements
    try remove(zip(old, kept.partners).filter { $0.1 == nil }.map(\.0))
    // Numbers are given anew; no two may meet on the way.
    try db.cachedStatement(sql: "UPDATE statement SET n = -n WHERE article = ?")
      .execute(arguments: [article.id.rawValue])
    for (row, partner) in zip(old, kept.partners) {
      if let partner { try update(row, to: Self.row(partner, of: article, id: row.id), article) }
    }
    for (row, place) in zip(former, back.partners) {
      guard let place else { continue }
      try insert(Self.row(kept.unpaired[place], of: article, id: row.id), article)
      try db.cachedStatement(sql: "DELETE FROM formerStatement WHERE id = ?")
        .execute(arguments: [row.id.rawValue])
      summary.returned += 1
    }
    for place in back.unpaired {
      let number = kept.unpaired[place]
      let id = try StatementID(next: Self.days(statements[number], article), db)
      try insert(Self.row(number, of: article, id: id), article)
      summary.added += 1
    }
  }

  private static func row(
    _ place: Int, of article: ReanalysedArticle, id: StatementID
  ) -> StatementRow {
    StatementRow(
      id: id, article: article.id, statement: article.record.statements[place],
      words: article.words[place])
  }

  private static func days(
    _ statement: ReadoutRecord.Statement, _ article: ReanalysedArticle
  ) -> DayBounds {
    DayBounds(
      saidOn: statement.saidOn.edtf,
      published: article.record.article.metadata.published?.edtf)
  }

  /// Takes out what is not found any more, and remembers it, should it be found again.
  private mutating func remove(_ rows: [StatementRow]) throws {
    let names = StatementStore.columns.joined(separator: ", ")
    let sql = """
      INSERT INTO formerStatement (\(names)) SELECT \(names) FROM statement WHERE id = ?
      """
    for row in rows {
      try db.cachedStatement(sql: sql).execute(arguments: [row.id.rawValue])
      try GroupDue(db: db).remove(row.id)
      try store.remove(row.id)
      summary.gone += 1
    }
  }

  private mutating func update(
    _ old: StatementRow, to new: StatementRow, _ article: ReanalysedArticle
  ) throws {
    if old.isSame(as: new.statement, new.words) {
      summary.unchanged += 1
    } else {
      summary.changed += 1
    }
    let isIndexed =
      old.words.content == new.words.content && old.words.source == new.words.source
      && old.statement.speaker?.name == new.statement.speaker?.name
    if isIndexed { return try write(new, article) }
    try store.reindexing(new.id.rawValue) { try write(new, article) }
  }

  private func write(_ row: StatementRow, _ article: ReanalysedArticle) throws {
    let columns = try row.columns(days: Self.days(row.statement, article))
    let pairs = zip(columns.columns, columns.values).filter { $0.0 != "id" && $0.0 != "article" }
    let marks = pairs.map { "\($0.0) = ?" }.joined(separator: ", ")
    try db.cachedStatement(sql: "UPDATE statement SET \(marks) WHERE id = ?").execute(
      arguments: StatementArguments(pairs.map(\.1) + [row.id.rawValue.databaseValue]))
  }

  private func insert(_ row: StatementRow, _ article: ReanalysedArticle) throws {
    let columns = try row.columns(days: Self.days(row.statement, article))
    let marks = columns.columns.map { _ in "?" }.joined(separator: ", ")
    let names = columns.columns.joined(separator: ", ")
    try db.cachedStatement(sql: "INSERT INTO statement (\(names)) VALUES (\(marks))")
      .execute(arguments: StatementArguments(columns.values))
    try store.index(row.id.rawValue)
    try GroupDue(db: db).note(row.id)
  }
}

extension StatementRow {
  /// Whether nothing is different but the numbers within the article.
  fileprivate func isSame(
    as other: ReadoutRecord.Statement, _ otherWords: StatementWords
  ) -> Bool {
    var renumbered = statement
    renumbered.n = other.n
    renumbered.parent = other.parent
    // Why a speaker was found is not kept.
    renumbered.speaker?.grounds = other.speaker?.grounds
    return renumbered == other && words == otherWords
  }
}

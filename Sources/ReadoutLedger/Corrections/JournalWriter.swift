internal import GRDB
internal import ReadoutRecord

/// Writes entries into the journal and brings what they are said of up to date, within the
/// transaction that is open.
struct JournalWriter {
  let db: Database
  private let journal: JournalRows

  init(db: Database) {
    self.db = db
    journal = JournalRows(db: db)
  }

  /// Appends an entry and applies it.
  ///
  /// - Parameters:
  ///   - correction: What it says; an undo names an entry that is not undone.
  ///   - stamp: Who writes it, when and why.
  ///   - anchor: The statement that it is said of, as every ledger knows it.
  ///   - statement: The statement in this ledger; `nil` when it is not there.
  /// - Returns: The number of the entry.
  /// - Throws: ``BlobError`` when a row holds what it should not, or what SQLite reports.
  func append(
    _ correction: Correction, _ stamp: JournalStamp, anchor: StatementAnchor? = nil,
    statement: StatementID? = nil
  ) throws -> Int {
    let number = try journal.append(correction, stamp, anchor: anchor, statement: statement)
    guard case .undo(let undone) = correction else {
      if let entry = try journal.entry(number) { try settle(entry) }
      return number
    }
    if let turned = try journal.turn(undone, isUndone: true) { try settle(turned) }
    return number
  }

  /// Brings what an entry is said of up to date, after the entry was written or turned.
  func settle(_ entry: JournalEntry) throws {
    let action = entry.correction.action
    if action.isOfPersons { return try PersonRulings(db: db).refresh() }
    if action == .defineCode || action == .dropCode { return try Codebook(db: db).refresh() }
    guard let statement = entry.statement else {
      return try journal.setApplies(false, entry.number)
    }
    if action.isOfPair { return try PairRulings(db: db).settle(entry) }
    try StatementCorrector(db: db).refresh(statement)
    guard action.concernsPersons, let article = try article(of: entry, statement) else { return }
    try MentionCorrector(db: db).refresh(article)
    if case .speaker(.named(_, type: .person)) = entry.correction {
      try PersonRulings(db: db).refresh()
    }
    try PersonMaker(db: db).removeUnnamed()
  }

  private func article(of entry: JournalEntry, _ statement: StatementID) throws -> ArticleID? {
    let sql = """
      SELECT article FROM statement WHERE id = ?1
      UNION SELECT article FROM formerStatement WHERE id = ?1
      """
    return try Int64.fetchOne(
      try db.cachedStatement(sql: sql), arguments: [statement.rawValue]
    ).map(ArticleID.init(rawValue:))
  }
}

internal import GRDB
internal import ReadoutRecord
internal import ReadoutText

extension Ledger {
  /// Writes corrections into the journal and applies them, all or none.
  ///
  /// - Parameters:
  ///   - corrections: What is said, in this order.
  ///   - statement: The statement that they are said of; `nil` for those of persons and of the
  ///     codebook.
  ///   - stamp: Who says it, when and why.
  ///   - isRehearsal: Whether nothing is to be written, only told what would be.
  /// - Returns: The entries as they stand then.
  /// - Throws: ``LedgerError`` with code `invalidCorrection` when what a correction names is not
  ///   there or does not fit; then nothing was written.
  /// - Complexity: Some milliseconds for a correction of a statement, whatever the ledger's size; a
  ///   merge takes as much for each article of the second person.
  public func correct(
    _ corrections: [Correction], on statement: StatementID? = nil, stamp: JournalStamp,
    isRehearsal: Bool = false
  ) throws -> [JournalEntry] {
    try journaling(isRehearsal: isRehearsal) { db in
      let intake = CorrectionIntake(db: db)
      let anchor = try statement.map { try intake.anchor(of: $0) }
      let numbers = try corrections.map { correction in
        let whole = try intake.checked(correction, on: statement)
        return try JournalWriter(db: db).append(
          whole, stamp, anchor: anchor, statement: statement)
      }
      return try numbers.compactMap { try JournalRows(db: db).entry($0) }
    }
  }

  /// Undoes an entry of the journal; an undo is undone in the same way.
  ///
  /// - Parameters:
  ///   - number: The entry; `nil` for the last that is not undone and no undo itself.
  ///   - stamp: Who undoes it, when and why.
  ///   - isRehearsal: Whether nothing is to be written, only told what would be.
  /// - Returns: The new entry and the one that it undoes.
  /// - Throws: ``LedgerError`` with code `invalidCorrection` when there is no such entry, or it is
  ///   undone already.
  public func undo(
    _ number: Int? = nil, stamp: JournalStamp, isRehearsal: Bool = false
  ) throws -> (undo: JournalEntry, undone: JournalEntry) {
    try journaling(isRehearsal: isRehearsal) { db in
      let rows = JournalRows(db: db)
      let target = try CorrectionIntake(db: db).undoable(number)
      let new = try JournalWriter(db: db).append(.undo(target.number), stamp)
      guard let undo = try rows.entry(new), let undone = try rows.entry(target.number) else {
        throw BlobError(finding: "the entry was not written")
      }
      return (undo, undone)
    }
  }

  /// What a statement is in every ledger; `nil` when this one holds none of that id.
  public func anchor(of statement: StatementID) throws -> StatementAnchor? {
    try reading("statement \(statement)") { db in
      guard try StatementStore(db: db).stands(statement) else { return nil }
      return try CorrectionIntake(db: db).anchor(of: statement)
    }
  }

  /// The names of articles that stand for a person, as they are split off.
  ///
  /// - Parameters:
  ///   - person: The person.
  ///   - names: Only these names; all with none.
  ///   - articles: Only in these articles; in all with none.
  /// - Returns: The names, in the order of the articles.
  /// - Throws: ``LedgerError`` when the file cannot be read.
  public func mentions(
    of person: PersonID, named names: [String] = [], in articles: [ArticleID] = []
  ) throws -> [MentionAnchor] {
    try reading("person \(person)") { db in
      let sql = "SELECT article, name FROM mention WHERE person = ? ORDER BY article, name"
      let rows = try Row.fetchAll(db, sql: sql, arguments: [person.rawValue])
      return try rows.compactMap { row in
        let (article, name) = (ArticleID(rawValue: row[0]), row[1] as String)
        guard names.isEmpty || names.contains(name),
          articles.isEmpty || articles.contains(article),
          let anchor = try ArticleLookup(db: db).anchor(article)?.article
        else { return nil }
        return MentionAnchor(article: anchor, name: name)
      }
    }
  }

  /// Writes in one transaction, which is taken back where it is a rehearsal.
  func journaling<Result>(
    isRehearsal: Bool, _ work: (Database) throws -> Result
  ) throws -> Result {
    try translatingErrors(path: path) {
      do {
        var result: Result?
        try pool.writeWithoutTransaction { db in
          try db.inTransaction(.immediate) {
            result = try work(db)
            return isRehearsal ? .rollback : .commit
          }
        }
        guard let result else { throw BlobError(finding: "the transaction gave no answer") }
        return result
      } catch let error as BlobError {
        throw LedgerError.corrupt(path: path, because: "the journal: \(error.finding)")
      }
    }
  }
}

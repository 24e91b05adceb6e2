internal import GRDB
internal import ReadoutRecord

/// Makes single statements what the analysis found and people have corrected since, within the
/// transaction that is open.
struct StatementCorrector {
  let db: Database
  private let journal: JournalRows
  private let store: StatementStore

  init(db: Database) {
    self.db = db
    journal = JournalRows(db: db)
    store = StatementStore(db: db)
  }

  /// Applies all entries that hold of a statement to what the analysis found, and notes for each
  /// whether it applies.
  ///
  /// One that the latest analysis did not find stands as long as an entry says that it is one.
  ///
  /// - Complexity: O(e) in the entries of the statement; about a millisecond.
  func refresh(_ id: StatementID) throws {
    let entries = try journal.active(on: id).filter { !$0.correction.action.isOfPair }
    guard try settleFormer(id, entries), let found = try store.found(id) else {
      for entry in entries { try journal.setApplies(false, entry.number) }
      return
    }
    let article = CorrectedArticle(found.article, db)
    var corrected = CorrectedStatement(found)
    for entry in entries {
      try journal.setApplies(try corrected.apply(entry, article), entry.number)
    }
    try write(corrected, found, article)
  }

  private func write(
    _ corrected: CorrectedStatement, _ found: StatementRow, _ article: CorrectedArticle
  ) throws {
    try store.setCodes(corrected.codes, found.id)
    if try store.standing(found.id).map({ isOther($0, corrected) }) ?? true {
      try GroupDue(db: db).note(found.id)
    }
    let isSame =
      corrected.row.statement == found.statement && corrected.row.words == found.words
    guard !isSame else { return try store.restore(found.id, review: corrected.review) }
    let days = DayBounds(
      saidOn: corrected.row.statement.saidOn.edtf, published: try article.published())
    try store.write(corrected.row, days: days, review: corrected.review)
  }

  /// Whether the groups of a statement may become others.
  private func isOther(
    _ standing: (row: StatementRow, review: ReviewState), _ corrected: CorrectedStatement
  ) -> Bool {
    standing.row.statement != corrected.row.statement || standing.row.words != corrected.row.words
      || (standing.review == .rejected) != (corrected.review == .rejected)
  }

  /// Lets a former statement stand or go, as its entries say.
  ///
  /// - Returns: Whether the statement stands.
  private func settleFormer(_ id: StatementID, _ entries: [JournalEntry]) throws -> Bool {
    let stands = try store.stands(id)
    guard try store.isFormer(id) else { return stands }
    let isKept = Self.isKept(entries)
    if isKept, !stands {
      try store.readmit(id)
      try GroupDue(db: db).note(id)
    }
    if !isKept, stands {
      try GroupDue(db: db).remove(id)
      try store.remove(id)
    }
    return isKept
  }

  private static func isKept(_ entries: [JournalEntry]) -> Bool {
    let verdict = entries.last {
      $0.correction.action == .accept || $0.correction.action == .reject
    }
    return verdict?.correction.action != .reject
      && entries.contains { $0.correction.action.keepsStatement }
  }
}

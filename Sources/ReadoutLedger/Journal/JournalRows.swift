internal import Foundation
internal import GRDB
internal import ReadoutRecord
internal import ReadoutText

/// Reads and appends the rows of the journal, within the transaction that is open.
struct JournalRows {
  let db: Database

  /// Appends an entry that applies.
  ///
  /// - Returns: Its number.
  func append(
    _ correction: Correction, _ stamp: JournalStamp, anchor: StatementAnchor?,
    statement: StatementID?
  ) throws -> Int {
    var undone: Int?
    if case .undo(let number) = correction { undone = number }
    let sql = """
      INSERT INTO journalEntry
        (at, who, why, action, detail, original, outlet, text, content, undoes)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    try db.cachedStatement(sql: sql).execute(arguments: [
      stamp.at.withVisibleNulls, stamp.who.withVisibleNulls, stamp.why?.withVisibleNulls,
      correction.action.rawValue,
      try JSONText.encode(CorrectionDetail(correction)).withVisibleNulls,
      anchor.map { Data($0.article.original.bytes) }, anchor?.article.outlet,
      anchor.map { Data($0.text.bytes) }, anchor.map { SpanText.encode($0.content) }, undone,
    ])
    let number = db.lastInsertedRowID
    let state =
      "INSERT INTO journalState (entry, isUndone, applies, statement) VALUES (?, 0, 1, ?)"
    try db.cachedStatement(sql: state).execute(arguments: [number, statement?.rawValue])
    return Int(number)
  }

  /// The entry of a number; `nil` when there is none.
  func entry(_ number: Int) throws -> JournalEntry? {
    try entries(where: "number = ?", [number]).first
  }

  /// The entries of a condition, ascending by number.
  ///
  /// - Throws: ``BlobError`` when a row holds what it should not.
  func entries(
    where condition: String, _ arguments: StatementArguments = []
  ) throws -> [JournalEntry] {
    let sql = """
      SELECT journalEntry.*, isUndone, applies, statement, other FROM journalEntry
      JOIN journalState ON entry = number WHERE \(condition) ORDER BY number
      """
    return try Row.fetchAll(try db.cachedStatement(sql: sql), arguments: arguments).map {
      try JournalEntry(RowReader(row: $0))
    }
  }

  /// The entries that hold of a statement, ascending.
  func active(on statement: StatementID) throws -> [JournalEntry] {
    try entries(where: "statement = ? AND isUndone = 0", [statement.rawValue])
  }

  /// The entries of persons that are not undone, ascending.
  func activeOfPersons() throws -> [JournalEntry] {
    try active(Correction.Action.allCases.filter(\.isOfPersons))
  }

  /// The entries of some actions that are not undone, ascending.
  func active(_ actions: [Correction.Action]) throws -> [JournalEntry] {
    let names = actions.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return try entries(where: "isUndone = 0 AND action IN (\(names))")
  }
}

extension JournalRows {
  /// Notes whether an entry applies.
  func setApplies(_ applies: Bool, _ number: Int) throws {
    try db.cachedStatement(sql: "UPDATE journalState SET applies = ? WHERE entry = ?")
      .execute(arguments: [applies, number])
  }

  /// Notes whether an entry is undone.
  func setUndone(_ isUndone: Bool, _ number: Int) throws {
    try db.cachedStatement(sql: "UPDATE journalState SET isUndone = ? WHERE entry = ?")
      .execute(arguments: [isUndone, number])
  }

  /// Notes to which statement an entry applies; to none with `nil`.
  func setStatement(_ statement: StatementID?, _ number: Int) throws {
    try db.cachedStatement(
      sql: "UPDATE journalState SET statement = ?1, applies = ?1 IS NOT NULL WHERE entry = ?2"
    ).execute(arguments: [statement?.rawValue, number])
  }

  /// Notes the second statement of an entry that is said of two.
  func setOther(_ statement: StatementID?, _ number: Int) throws {
    try db.cachedStatement(sql: "UPDATE journalState SET other = ? WHERE entry = ?")
      .execute(arguments: [statement?.rawValue, number])
  }

  /// Undoes an entry, and follows what that turns: of an undo, that its own entry holds again.
  ///
  /// - Returns: The entry at the end of the chain, whose effect has changed.
  func turn(_ number: Int, isUndone: Bool) throws -> JournalEntry? {
    var (number, isUndone) = (number, isUndone)
    while let entry = try entry(number) {
      try setUndone(isUndone, number)
      guard case .undo(let next) = entry.correction else { return try self.entry(number) }
      (number, isUndone) = (next, !isUndone)
    }
    return nil
  }
}

extension JournalEntry {
  /// Reads a row of `journalEntry` with its state.
  init(_ reader: RowReader) throws {
    number = try reader.integer("number")
    stamp = JournalStamp(
      who: try reader.text("who"), at: try reader.text("at"), why: try reader.optionalText("why"))
    let action: Correction.Action = try reader.word("action")
    let detail = try reader.json(CorrectionDetail.self, "detail")
    guard
      let correction = try detail?.correction(action, undoes: reader.optionalInteger("undoes"))
    else { throw reader.wrong("detail") }
    self.correction = correction
    anchor = try Self.anchor(reader)
    statement = try reader.optionalInteger("statement").map { StatementID(rawValue: Int64($0)) }
    other = try reader.optionalInteger("other").map { StatementID(rawValue: Int64($0)) }
    let isUndone = try reader.integer("isUndone") != 0
    let applies = try reader.integer("applies") != 0
    state = isUndone ? .undone : applies ? .applies : .doesNotApply
  }

  private static func anchor(_ reader: RowReader) throws -> StatementAnchor? {
    guard let content = try reader.optionalText("content") else { return nil }
    return StatementAnchor(
      article: ArticleAnchor(
        original: try reader.digest("original"), outlet: try reader.optionalText("outlet")),
      text: try reader.digest("text"), content: try SpanText.decode(content))
  }
}

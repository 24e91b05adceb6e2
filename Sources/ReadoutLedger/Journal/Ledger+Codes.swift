internal import GRDB

extension Ledger {
  /// The codes that a statement bears, by label.
  public func codes(of statement: StatementID) throws -> [String] {
    try reading("statement \(statement)") { db in
      let sql = "SELECT label FROM statementCode WHERE statement = ? ORDER BY label"
      return try String.fetchAll(db, sql: sql, arguments: [statement.rawValue])
    }
  }

  /// The remarks of people on a statement that are not undone, in the order of the journal.
  public func notes(on statement: StatementID) throws -> [(who: String, text: String)] {
    try reading("statement \(statement)") { db in
      try JournalRows(db: db).active(on: statement).compactMap { entry in
        guard case .note(let text) = entry.correction else { return nil }
        return (entry.stamp.who, text)
      }
    }
  }

  /// The codes of the codebook, with what they stand for, by label.
  public func codebook() throws -> [(label: String, description: String)] {
    try reading("the codebook") {
      try Row.fetchAll($0, sql: "SELECT label, description FROM code ORDER BY label")
        .map { ($0[0], $0[1]) }
    }
  }
}

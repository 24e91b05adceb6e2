internal import GRDB

/// The codes that researchers have defined, within the transaction that is open.
struct Codebook {
  let db: Database

  /// Works out the codes of all entries that hold.
  func refresh() throws {
    var codes: [String: String] = [:]
    for entry in try JournalRows(db: db).active([.defineCode, .dropCode]) {
      switch entry.correction {
      case .defineCode(let label, let description): codes[label] = description
      case .dropCode(let label): codes[label] = nil
      default: break
      }
    }
    try db.execute(sql: "DELETE FROM code")
    for (label, description) in codes.sorted(by: { $0.key < $1.key }) {
      try db.execute(
        sql: "INSERT INTO code (label, description) VALUES (?, ?)",
        arguments: [label, description])
    }
  }

  /// Whether the codebook has a code.
  func has(_ label: String) throws -> Bool {
    try Int64.fetchOne(db, sql: "SELECT 1 FROM code WHERE label = ?", arguments: [label]) != nil
  }
}

internal import GRDB

/// Inserts the rows of a batch with one compiled statement for each table: the SQL is built once,
/// not for every row.
final class RowInserter {
  private let db: Database
  private var statements: [String: GRDB.Statement] = [:]

  init(_ db: Database) { self.db = db }

  /// Inserts a row and returns its row id; rows of one table have the same columns every time.
  @discardableResult
  func insert(_ row: RowWriter, into table: String) throws -> Int64 {
    let statement = try statements[table] ?? compile(table: table, columns: row.columns)
    // A statement that has failed cannot be used again, so it is put back only when it has not.
    statements[table] = nil
    try statement.execute(arguments: StatementArguments(row.values))
    statements[table] = statement
    return db.lastInsertedRowID
  }

  private func compile(table: String, columns: [String]) throws -> GRDB.Statement {
    let names = columns.joined(separator: ", ")
    let marks = repeatElement("?", count: columns.count).joined(separator: ", ")
    return try db.makeStatement(sql: "INSERT INTO \(table) (\(names)) VALUES (\(marks))")
  }
}

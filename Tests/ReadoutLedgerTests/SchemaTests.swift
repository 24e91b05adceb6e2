import Foundation
import GRDB
import ReadoutLedger
import Testing

/// The tables as SQLite has them after all migrations, kept as a file: a released migration that
/// is edited shows as a difference.
struct SchemaTests {
  private static let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden/schema.sql")

  @Test func theTablesAreThoseOfTheKeptSchema() throws {
    let place = try TemporaryLedger()
    try place.open().close()
    let queue = try DatabaseQueue(path: place.path)
    let schema = try queue.read { db in
      let sql = """
        SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'
        ORDER BY type, name
        """
      return try String.fetchAll(db, sql: sql).map { $0 + ";\n" }.joined()
    }
    try queue.close()
    if ProcessInfo.processInfo.environment["READOUT_RECORD"] == "1" {
      try Data(schema.utf8).write(to: Self.golden)
      Issue.record("recorded \(Self.golden.lastPathComponent); run again without READOUT_RECORD")
    }
    #expect(schema == String(decoding: try Data(contentsOf: Self.golden), as: UTF8.self))
  }
}

internal import Foundation
internal import GRDB
public import ReadoutRecord

extension Ledger {
  /// A digest of all that the ledger holds, but for the journal, the vectors, which follow from the
  /// words, and the lists of what is still to be done: two ledgers of one digest tell the same.
  ///
  /// - Throws: ``LedgerError`` when the file cannot be read.
  /// - Complexity: Reads every row.
  public func contentDigest() throws -> SHA256Digest {
    let tables = try tableDigests().sorted { $0.key < $1.key }
    return SHA256Digest(of: Array(tables.map { "\($0.key) \($0.value.hex)\n" }.joined().utf8))
  }

  /// A digest of each table, by name: tells where two ledgers differ.
  func tableDigests() throws -> [String: SHA256Digest] {
    try reading("all rows") { db in
      var digests: [String: SHA256Digest] = [:]
      for table in try Row.fetchAll(db, sql: Self.tables) {
        let digest = ContentDigest()
        let name: String = table["name"]
        try digest.add(table: name, isWithoutRowID: table["wr"], db)
        digests[name] = digest.result
      }
      return digests
    }
  }

  /// Ordinary tables, without those that SQLite and the index of words keep for themselves.
  private static let tables = """
    SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
      AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT IN
        ('journalEntry', 'journalState', 'ungrouped', 'vectorChange', 'vectorChunk', 'vectorState',
          'grdb_migrations')
    ORDER BY name
    """
}

/// Computes a digest of rows.
private final class ContentDigest {
  private let computation = SHA256Computation()

  var result: SHA256Digest? { computation.digest() }

  func add(table: String, isWithoutRowID: Bool, _ db: Database) throws {
    add(Array("\u{1}\(table)".utf8))
    // A table without row ids is kept in the order of its key.
    let order = isWithoutRowID ? "" : "ORDER BY rowid"
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(table) \(order)")
    while let row = try rows.next() {
      add([2])
      for (_, value) in row { add(Self.bytes(value)) }
    }
  }

  private func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { computation.add($0) } }

  /// A value with its kind and its length, so that no two rows have the same bytes.
  private static func bytes(_ value: DatabaseValue) -> [UInt8] {
    switch value.storage {
    case .null: [0]
    case .int64(let number): Array("i\(number);".utf8)
    case .double(let number): Array("d\(number.bitPattern);".utf8)
    case .string(let text): Array("s\(text.utf8.count);\(text)".utf8)
    case .blob(let data): Array("b\(data.count);".utf8) + Array(data)
    }
  }
}

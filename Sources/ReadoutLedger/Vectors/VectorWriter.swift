internal import Foundation
internal import GRDB
internal import ReadoutMatching

/// Writes the signs of vectors within the transaction that is open.
struct VectorWriter {
  private let db: Database

  /// Statements that are not written yet.
  private var pending = VectorChunk()

  init(db: Database) { self.db = db }

  /// Adds a statement that has no vector yet.
  mutating func add(_ id: StatementID, _ signs: VectorSigns) throws {
    pending.append(id, signs)
    if pending.count >= VectorChunk.capacity { try flush() }
  }

  /// Writes what is pending, behind what the last chunk holds.
  mutating func flush() throws {
    guard pending.count > 0 else { return }
    if let last = try chunk("ORDER BY id DESC LIMIT 1"),
      last.chunk.count + pending.count <= VectorChunk.capacity
    {
      try update(last.id, last.chunk + pending)
    } else {
      try db.cachedStatement(sql: "INSERT INTO vectorChunk (statements, signs) VALUES (?, ?)")
        .execute(arguments: [pending.statements, pending.signs])
    }
    pending = VectorChunk()
  }

  /// Removes the vectors of statements that were changed or are gone, and returns those that need
  /// new ones now; the others get theirs with their articles.
  ///
  /// - Complexity: O(n) in the ids of all statements, 8 MB for a million.
  @discardableResult
  func removeChanged() throws -> [StatementID] {
    let ids = try Int64.fetchSet(db, sql: "SELECT statement FROM vectorChange")
    guard !ids.isEmpty else { return [] }
    try remove(ids)
    let sql = """
      SELECT id FROM statement JOIN vectorChange ON id = vectorChange.statement
      WHERE article <= (SELECT coveredThrough FROM vectorState) ORDER BY id
      """
    let left = try Int64.fetchAll(db, sql: sql).map(StatementID.init(rawValue:))
    try db.execute(
      sql: "DELETE FROM vectorChange WHERE statement NOT IN (SELECT id FROM statement)")
    return left
  }

  private func remove(_ ids: Set<Int64>) throws {
    for id in try chunksHolding(ids) {
      guard let found = try chunk("WHERE id = ?", [id]) else { continue }
      let rest = found.chunk.without(ids)
      if rest.count > 0 {
        try update(id, rest)
      } else {
        try db.execute(sql: "DELETE FROM vectorChunk WHERE id = ?", arguments: [id])
      }
    }
  }

  /// Removes all vectors.
  func removeAll() throws {
    try db.execute(
      sql: "DELETE FROM vectorChunk; DELETE FROM vectorState; DELETE FROM vectorChange")
  }
}

extension VectorWriter {
  private func chunksHolding(_ ids: Set<Int64>) throws -> [Int64] {
    let filter = StatementFilter(ids)
    let rows = try Row.fetchCursor(db, sql: "SELECT id, statements FROM vectorChunk ORDER BY id")
    var holding: [Int64] = []
    while let row = try rows.next() {
      let isHolding = try row.withUnsafeData(atIndex: 1) { data in
        (data ?? Data()).withUnsafeBytes { bytes in
          (0..<bytes.count / VectorChunk.identifierSize).contains { place in
            let offset = place * VectorChunk.identifierSize
            return filter.contains(
              Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int64.self)))
          }
        }
      }
      if isHolding { holding.append(row[0]) }
    }
    return holding
  }

  private func chunk(
    _ condition: String, _ arguments: StatementArguments = []
  ) throws -> (id: Int64, chunk: VectorChunk)? {
    let sql = "SELECT id, statements, signs FROM vectorChunk \(condition)"
    let statement = try db.cachedStatement(sql: sql)
    guard let row = try Row.fetchOne(statement, arguments: arguments) else { return nil }
    let reader = RowReader(row: row)
    guard
      let chunk = VectorChunk(
        statements: Data(try reader.bytes("statements")), signs: Data(try reader.bytes("signs")))
    else { throw reader.wrong("signs") }
    return (row[0], chunk)
  }

  private func update(_ id: Int64, _ chunk: VectorChunk) throws {
    try db.cachedStatement(sql: "UPDATE vectorChunk SET statements = ?, signs = ? WHERE id = ?")
      .execute(arguments: [chunk.statements, chunk.signs, id])
  }
}

extension VectorChunk {
  /// The statements of one chunk and those of another behind them.
  static func + (left: VectorChunk, right: VectorChunk) -> VectorChunk {
    VectorChunk(
      statements: left.statements + right.statements, signs: left.signs + right.signs) ?? left
  }
}

internal import GRDB
internal import ReadoutMatching
internal import ReadoutText

/// The rare words of a speaker as rows, by which statements that may belong together are found.
struct PostingTable {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Stores the keys of a statement under each key of its speaker.
  func insert(_ id: StatementID, _ keys: StatementKeys, speaker: [String]) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO posting (key, statement) VALUES (?, ?)")
    for name in speaker {
      for key in keys.keys {
        try statement.execute(arguments: [Self.code(key, name), id.rawValue])
      }
    }
  }

  /// Removes the keys of a statement.
  func remove(_ id: StatementID, _ keys: StatementKeys, speaker: [String]) throws {
    let statement = try db.cachedStatement(
      sql: "DELETE FROM posting WHERE key = ? AND statement = ?")
    for name in speaker {
      for key in keys.keys {
        try statement.execute(arguments: [Self.code(key, name), id.rawValue])
      }
    }
  }

  /// The other statements of a speaker that share enough with a statement to be compared with it.
  ///
  /// Around the same day `leastShared` rare words are enough; else it takes two, and rare ones. That
  /// hangs on the two statements alone, never on what else the ledger holds.
  func candidates(
    for id: StatementID, _ keys: StatementKeys, speaker: [String], leastShared: Int = 1
  ) throws -> Set<StatementID> {
    try speaker.reduce(into: []) {
      $0.formUnion(try candidates(for: id, keys, speaker: $1, leastShared))
    }
  }

  private func candidates(
    for id: StatementID, _ keys: StatementKeys, speaker: String, _ leastShared: Int
  ) throws -> [StatementID] {
    let statement = try db.cachedStatement(sql: "SELECT statement FROM posting WHERE key = ?")
    var shared: [Int64: (count: Int, weight: Float)] = [:]
    for key in keys.keys {
      for other in try Int64.fetchAll(statement, arguments: [Self.code(key, speaker)]) {
        shared[other, default: (0, 0)].count += 1
        shared[other, default: (0, 0)].weight += key.weight
      }
    }
    shared[id.rawValue] = nil
    return shared.filter { other, found in
      (id.isNear(StatementID(rawValue: other)) && found.count >= leastShared)
        || (found.count > 1 && found.weight >= Self.leastWeight)
    }.keys.map(StatementID.init(rawValue:))
  }

  /// The weight that statements of other days must share.
  private static let leastWeight: Float = 12

  /// A speaker's word as a number of 47 bits, which SQLite keeps in six bytes.
  private static func code(_ key: StatementKeys.Key, _ speaker: String) -> Int64 {
    var hash = WordHash.hash(speaker.utf8)
    for shift in stride(from: 0, to: 32, by: 8) {
      hash = WordHash.adding(UInt8(truncatingIfNeeded: key.word.rawValue >> shift), to: hash)
    }
    return Int64(hash >> 17)
  }
}

extension StatementID {
  /// The day by which the statement sorts, as the high part of its id; 0 when unknown.
  var dayPart: Int64 { rawValue >> Self.numberBits }

  /// Whether the day by which the other statement sorts lies within a few days.
  fileprivate func isNear(_ other: StatementID) -> Bool {
    abs(dayPart - other.dayPart) <= 4
  }
}

internal import GRDB
internal import ReadoutMatching
internal import ReadoutText

/// The rare words of a speaker as rows, by which statements that may belong together are found.
struct PostingTable {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Stores the keys of a statement under each key of its speaker.
  func insert(_ id: StatementID, _ keys: StatementKeys, speaker: [String]) throws {
    let codes = Self.codes(keys, speaker)
    guard !codes.isEmpty else { return }
    let values = Array(repeating: "(?, ?)", count: codes.count).joined(separator: ", ")
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO posting (key, statement) VALUES \(values)")
      .execute(arguments: StatementArguments(codes.flatMap { [$0.code, id.rawValue] }))
  }

  /// Removes the keys of a statement.
  func remove(_ id: StatementID, _ keys: StatementKeys, speaker: [String]) throws {
    let statement = try db.cachedStatement(
      sql: "DELETE FROM posting WHERE key = ? AND statement = ?")
    for key in Self.codes(keys, speaker) {
      try statement.execute(arguments: [key.code, id.rawValue])
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
    var shared: [Int64: Shared] = [:]
    let statement = try db.cachedStatement(sql: "SELECT statement FROM posting WHERE key = ?")
    for (code, weight) in Self.weights(keys, speaker) {
      let others = try Int64.fetchCursor(statement, arguments: [code])
      while let other = try others.next() { shared[other, default: Shared()].add(weight) }
    }
    shared[id.rawValue] = nil
    return shared.compactMap { other, found in
      let other = StatementID(rawValue: other)
      let isNear = id.isNear(other) && found.count >= leastShared
      return isNear || (found.count > 1 && found.weight >= Self.leastWeight) ? other : nil
    }
  }

  /// What two statements share: the number of rare words, and how rare these are together.
  private struct Shared {
    var count = 0
    var weight: Float = 0

    mutating func add(_ weight: Float) {
      count += 1
      self.weight += weight
    }
  }

  /// The rarity of each of a speaker's words; where two share a number, of the rarer one.
  private static func weights(_ keys: StatementKeys, _ speaker: String) -> [(Int64, Float)] {
    let codes = codes(keys, [speaker]).map { ($0.code, $0.weight) }
    // In one order, as sums of fractions depend on it.
    return Dictionary(codes, uniquingKeysWith: max).sorted { $0.key < $1.key }
  }

  /// The weight that statements of other days must share.
  private static let leastWeight: Float = 12

  /// A speaker's word as it is stored, with its rarity.
  private struct Code {
    var code: Int64
    var weight: Float
  }

  private static func codes(_ keys: StatementKeys, _ speaker: [String]) -> [Code] {
    speaker.flatMap { name in
      let hash = WordHash.hash(name.utf8)
      return keys.keys.map { Code(code: code($0, hash), weight: $0.weight) }
    }
  }

  /// A speaker's word as a number of 47 bits, which SQLite keeps in six bytes.
  ///
  /// The speaker goes first, so that the words of one stand together and are read and written in few
  /// pages. Where two share a number, too much is looked at, and nothing is missed.
  private static func code(_ key: StatementKeys.Key, _ speaker: UInt64) -> Int64 {
    let word = spread(UInt64(key.word.rawValue), bits: wordBits)
    return spread(speaker, bits: 47 - wordBits) << wordBits | word
  }

  /// A number spread over so many bits.
  ///
  /// - SeeAlso: Knuth 1998, The Art of Computer Programming, volume 3, 6.4: Fibonacci hashing.
  private static func spread(_ number: UInt64, bits: Int) -> Int64 {
    Int64((number &* 0x9E37_79B9_7F4A_7C15) >> (64 - bits))
  }

  private static let wordBits = 25
}

extension StatementID {
  /// The day by which the statement sorts, as the high part of its id; 0 when unknown.
  var dayPart: Int64 { rawValue >> Self.numberBits }

  /// Whether the day by which the other statement sorts lies within a few days.
  fileprivate func isNear(_ other: StatementID) -> Bool {
    abs(dayPart - other.dayPart) <= 4
  }
}

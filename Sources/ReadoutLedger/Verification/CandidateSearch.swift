internal import GRDB
internal import ReadoutText

/// Finds the statements that a quotation may be taken from, by its rarest words.
///
/// The work is bounded by numbers, not by the clock: each look into the index takes at most
/// ``rowLimit`` rows, and there are at most some dozens of looks. The same ledger gives the same
/// candidates.
struct CandidateSearch {
  private let db: Database
  private let terms: IndexTerms

  /// How much each row shares with the quotation, in bits.
  private var weights: [Int64: Double] = [:]

  /// Words that no statement holds.
  private var unknown: [String] = []

  /// A word that stands in more statements than this tells too little to be followed alone.
  static let rowLimit = 1_000

  /// The greatest number of statements that are compared word by word.
  static let candidateLimit = 60

  /// The greatest number of words unknown to the ledger whose spellings are tried.
  static let unknownLimit = 4

  /// Looks for the words of a text.
  init(_ text: String, _ db: Database) throws {
    self.db = db
    terms = IndexTerms(text)
    for index in terms.stretches.indices { try look(in: index) }
  }

  /// Looks for other spellings of the words that no statement holds.
  ///
  /// - Returns: Whether there were any such words.
  /// - Complexity: Some 400 words are looked up for each of them: some milliseconds.
  mutating func lookForSpellings() throws -> Bool {
    for word in unknown.prefix(Self.unknownLimit) {
      try follow(any: SpellingVariants.slips(of: word) + (try namesLike(word)))
    }
    return !unknown.isEmpty
  }

  /// The rows that share most, those that share most first, newer ones before older ones.
  func rows(limit: Int = candidateLimit) -> [Int64] {
    weights.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.prefix(limit).map(\.key)
  }
}

extension CandidateSearch {
  /// Follows the telling words of a stretch.
  private mutating func look(in stretch: Int) throws {
    var common: [String] = []
    var followed = 0
    for word in terms.stretches[stretch] {
      let rows = try self.rows(any: SpellingVariants.forms(of: word))
      if rows.isEmpty {
        unknown.append(word)
      } else if rows.count == Self.rowLimit {
        common.append(word)
      } else {
        add(rows)
        followed += 1
      }
    }
    if followed < 2 { try follow(common: common) }
  }

  /// Follows words that are too common alone, all of them at once, then all but one.
  private mutating func follow(common words: [String]) throws {
    let words = Array(words.prefix(5))
    guard words.count > 1 else { return }
    let rows = try self.rows(all: words)
    add(rows, count: words.count)
    guard words.count > 2, rows.count < Self.rowLimit / 2 else { return }
    for index in words.indices {
      var fewer = words
      fewer.remove(at: index)
      add(try self.rows(all: fewer), count: fewer.count)
    }
  }

  private mutating func follow(any words: [String]) throws {
    guard !words.isEmpty else { return }
    let rows = try self.rows(any: words)
    guard rows.count < Self.rowLimit else { return }
    add(rows)
  }

  /// Adds what `count` shared words weigh, each as many bits as it halves the statements.
  private mutating func add(_ rows: [Int64], count: Int = 1) {
    let weight = Double(count) + Self.bits(rows.count)
    for row in rows { weights[row, default: 0] += weight }
  }

  private static func bits(_ count: Int) -> Double {
    Double(rowLimit.bitWidth - rowLimit.leadingZeroBitCount)
      - Double(count.bitWidth - count.leadingZeroBitCount)
  }
}

extension CandidateSearch {
  private func rows(any words: [String]) throws -> [Int64] {
    try rows(words.map(Self.quoted).joined(separator: " OR "))
  }

  private func rows(all words: [String]) throws -> [Int64] {
    try rows(words.map(Self.quoted).joined(separator: " AND "))
  }

  private static func quoted(_ word: String) -> String { "\"\(word)\"" }

  private func rows(_ expression: String) throws -> [Int64] {
    let sql = """
      SELECT rowid FROM statementWords WHERE statementWords MATCH ? ORDER BY rowid DESC LIMIT ?
      """
    let statement = try db.cachedStatement(sql: sql)
    return try Int64.fetchAll(
      statement, arguments: ["contentWords : (\(expression))", Self.rowLimit])
  }

  /// The words of the names of persons whose consonants are those of a word, such as Zelenskyy for
  /// Zelensky.
  private func namesLike(_ word: String) throws -> [String] {
    guard let name = NameSkeleton(word), let key = name.keys.first else { return [] }
    let sql = """
      SELECT name FROM personName WHERE person IN (SELECT person FROM personKey WHERE key = ?)
      ORDER BY name LIMIT 20
      """
    let names = try String.fetchAll(db, sql: sql, arguments: [key])
    return names.flatMap { IndexTerms.words(of: $0) }.filter { $0 != word }
  }
}

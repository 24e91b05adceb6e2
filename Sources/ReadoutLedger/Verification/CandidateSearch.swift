internal import GRDB
internal import ReadoutText

/// Finds the statements that a quotation may be taken from, by its rarest words.
///
/// A word of few statements is followed alone, with its other forms; words of many are followed by
/// threes that stand near each other, so that a part of a quotation is found whatever the rest is.
/// The work is bounded by numbers, not by the clock: each look into the index takes at most
/// ``rowLimit`` rows, and there are at most some dozens of looks. The same ledger gives the same
/// candidates.
struct CandidateSearch {
  private let db: Database

  /// How much each row shares with the quotation, in bits.
  private var weights: [Int64: Double] = [:]

  /// Words that no statement holds.
  private var unknown: [String] = []

  /// Number of words that were followed alone.
  private var followedCount = 0

  /// A word that stands in more statements than this tells too little to be followed alone.
  static let rowLimit = 1_000

  /// The greatest number of statements that are compared word by word.
  static let candidateLimit = 60

  /// The greatest number of words unknown to the ledger whose spellings are tried.
  static let unknownLimit = 4

  /// The greatest number of looks for common words together, where no word was followed alone.
  static let togetherLimit = 8

  /// The greatest number of such looks where many were.
  static let leastTogether = 4

  /// How many common words are looked for together.
  static let togetherCount = 3

  /// Looks for the words of a text.
  init(_ text: String, _ db: Database) throws {
    self.db = db
    let common = try IndexTerms.telling(of: text).filter { try isCommonElseFollowed($0) }
    try followTogether(common)
  }

  /// Looks for other spellings of the words that no statement holds.
  ///
  /// - Returns: Whether there were any such words.
  /// - Complexity: Some 400 words are looked up for each of them: some milliseconds.
  mutating func lookForSpellings() throws -> Bool {
    for word in unknown.prefix(Self.unknownLimit) {
      let rows = try self.rows(any: SpellingVariants.slips(of: word) + (try namesLike(word)))
      if rows.count < Self.rowLimit { add(rows) }
    }
    return !unknown.isEmpty
  }

  /// The rows that share most, those that share most first, newer ones before older ones.
  func rows(limit: Int = candidateLimit) -> [Int64] {
    weights.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.prefix(limit).map(\.key)
  }
}

extension CandidateSearch {
  /// Whether a word is too common to be followed alone; else it is.
  private mutating func isCommonElseFollowed(_ word: String) throws -> Bool {
    guard try rows(any: [word]).count < Self.rowLimit else { return true }
    let rows = try self.rows(any: SpellingVariants.forms(of: word))
    guard rows.count < Self.rowLimit else { return true }
    if rows.isEmpty { unknown.append(word) } else { followedCount += 1 }
    add(rows)
    return false
  }

  /// Follows words that are too common alone, some that stand near each other at once.
  private mutating func followTogether(_ words: [String]) throws {
    let count = min(Self.togetherCount, words.count)
    guard count > 1 else { return }
    let starts = Array(0...(words.count - count))
    let limit = max(Self.togetherLimit - followedCount, Self.leastTogether)
    for index in stride(from: 0, to: starts.count, by: (starts.count + limit - 1) / limit) {
      let together = words[starts[index]..<(starts[index] + count)]
      add(try rows(together.map(Self.quoted).joined(separator: " AND ")), count: count)
    }
  }

  /// Adds what `count` shared words weigh, each as many bits as it halves the statements.
  private mutating func add(_ rows: [Int64], count: Int = 1) {
    let weight = Double(count) + Self.bits(Self.rowLimit) - Self.bits(rows.count)
    for row in rows { weights[row, default: 0] += weight }
  }

  private static func bits(_ count: Int) -> Double {
    Double(count.bitWidth - count.leadingZeroBitCount)
  }
}

extension CandidateSearch {
  private func rows(any words: [String]) throws -> [Int64] {
    words.isEmpty ? [] : try rows(words.map(Self.quoted).joined(separator: " OR "))
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

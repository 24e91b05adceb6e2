/// The rare words by which statements that may say the same are found without comparing all.
///
/// Statements of one speaker that share keys are candidates; the more weight they share, the
/// better. Keys hang on the statement and a fixed table alone, so candidates do too.
public struct StatementKeys: Sendable, Hashable {
  /// A rare word.
  public struct Key: Sendable, Hashable {
    /// The word's root, which relatives share.
    public let word: WordKey

    /// How rare it is: ln(N / n) for a word of n of N sentences.
    public let weight: Float
  }

  /// The keys, the rarest first, words of one rarity by key.
  public let keys: [Key]

  /// Number of keys that a statement has at most.
  public static let limit = 16

  /// Words below this rarity are no keys: more than one sentence in fifty holds them.
  public static let leastWeight: Float = 4

  /// The keys of a statement.
  ///
  /// A statement without a rare word gets its rarest ones whatever they are, at most three.
  ///
  /// - Complexity: O(n log n) in its distinct words.
  public init(_ statement: PreparedStatement) {
    let sorted = statement.roots.sorted { ($1.weight, $0.key) < ($0.weight, $1.key) }
    let rare = sorted.prefix(Self.limit).prefix { $0.weight >= Self.leastWeight }
    let chosen = rare.count >= 3 ? rare : sorted.prefix(3)
    keys = chosen.map { Key(word: $0.key, weight: $0.weight) }
  }

  /// The rarest eight, for a search among all who spoke on a day.
  public var rarest: StatementKeys { StatementKeys(keys: Array(keys.prefix(Self.limit / 2))) }

  private init(keys: [Key]) { self.keys = keys }

  /// The weight of the keys that two statements share.
  public func sharedWeight(with other: StatementKeys) -> Float {
    let words = Set(other.keys.map(\.word))
    return keys.reduce(0) { words.contains($1.word) ? $0 + $1.weight : $0 }
  }
}

/// The features of a block of tokens, which are looked up when all are known: so the waits for the
/// table overlap.
@safe struct TokenFeatures {
  /// Most tokens of a block.
  static let capacity = 16

  /// Numbers of eight bytes that a block needs.
  static let memorySize = capacity * (FeatureSeeds.capacity + 3)

  /// Seeds of all tokens, one token's behind another's.
  let seeds: UnsafeMutableBufferPointer<UInt64>

  /// For each token the index behind its last seed.
  let ends: UnsafeMutablePointer<UInt64>

  /// For each token what its templates of few values give, shape [tokens, 8].
  let sums: UnsafeMutablePointer<Int16>

  /// Number of tokens.
  private(set) var count = 0

  /// Number of seeds.
  private(set) var seedCount = 0

  /// Makes an empty block in memory for ``memorySize`` numbers; `nil` when there is none.
  init?(in memory: UnsafeMutableBufferPointer<UInt64>) {
    guard let start = memory.baseAddress, memory.count >= Self.memorySize else { return nil }
    let seedCapacity = Self.capacity * FeatureSeeds.capacity
    unsafe seeds = UnsafeMutableBufferPointer(start: start, count: seedCapacity)
    unsafe ends = start + seedCapacity
    unsafe sums = UnsafeMutableRawPointer(ends + Self.capacity)
      .assumingMemoryBound(to: Int16.self)
  }

  /// Adds a token whose seeds stand behind those of the others.
  @inline(__always)
  mutating func add(_ token: FeatureSums) {
    seedCount = token.seeds.count
    unsafe ends[count] = UInt64(truncatingIfNeeded: seedCount)
    for lane in 0..<8 { unsafe sums[8 &* count &+ lane] = token.sums[lane] }
    count += 1
  }

  /// Forgets all tokens.
  mutating func removeAll() { (count, seedCount) = (0, 0) }
}

/// Memory for the features of a block of tokens, which are looked up when all are known: so the
/// waits for the table overlap.
struct TokenFeatures {
  /// Most tokens of a block.
  static let capacity = 32

  /// Seeds of all tokens, one token's behind another's.
  let seeds: UnsafeMutableBufferPointer<UInt64>

  /// For each token the index behind its last seed.
  let ends: UnsafeMutableBufferPointer<UInt32>

  /// For each token what its templates of few values give.
  let sums: UnsafeMutableBufferPointer<LabelSums>

  /// Number of tokens.
  private(set) var count = 0

  /// Number of seeds.
  private var seedCount = 0

  /// Runs `body` with an empty block, whose memory ends with it.
  static func with(_ body: (inout TokenFeatures) -> Void) {
    let seedCapacity = capacity * FeatureSeeds.capacity
    unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: seedCapacity) { seeds in
      unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: capacity) { ends in
        unsafe withUnsafeTemporaryAllocation(of: LabelSums.self, capacity: capacity) { sums in
          var features = unsafe TokenFeatures(seeds: seeds, ends: ends, sums: sums)
          body(&features)
        }
      }
    }
  }

  private init(
    seeds: UnsafeMutableBufferPointer<UInt64>, ends: UnsafeMutableBufferPointer<UInt32>,
    sums: UnsafeMutableBufferPointer<LabelSums>
  ) {
    unsafe self.seeds = unsafe seeds
    unsafe self.ends = unsafe ends
    unsafe self.sums = unsafe sums
  }

  /// Adds a token whose values `collect` gives; the templates are numbered from `first` on.
  @inline(__always)
  mutating func add(
    rows: UnsafeBufferPointer<LabelSums>, from first: UInt64,
    _ collect: (inout FeatureSums) -> Void
  ) {
    var token = unsafe FeatureSums(
      rows: rows, seeds: FeatureSeeds(into: seeds, at: seedCount, from: first))
    collect(&token)
    seedCount = token.seeds.count
    unsafe ends[count] = UInt32(truncatingIfNeeded: seedCount)
    unsafe sums[count] = token.sums
    count += 1
  }

  /// Forgets all tokens.
  mutating func removeAll() { (count, seedCount) = (0, 0) }
}

/// Sums of weights, a lane for each label.
typealias LabelSums = SIMD8<Int16>

/// Sums the weights of the features of one token where a template looks at few values, and writes
/// the seeds of the others.
@safe struct FeatureSums: FeatureSink {
  private let rows: UnsafeBufferPointer<LabelSums>
  private var row = 0

  /// The features that have to be looked up by their hash.
  private(set) var seeds: FeatureSeeds

  /// What the templates of few values give.
  private(set) var sums = LabelSums()

  /// Sums by the rows of ``PassWeights``.
  init(rows: UnsafeBufferPointer<LabelSums>, seeds: FeatureSeeds) {
    unsafe self.rows = unsafe rows
    self.seeds = seeds
  }

  @inline(__always)
  mutating func add(_ value: UInt64) { seeds.add(value) }

  @inline(__always)
  mutating func add(_ value: UInt64, below bound: UInt64) {
    // Word rates out of a file may be larger than those of training.
    unsafe sums &+= rows[row &+ Int(truncatingIfNeeded: min(value, bound &- 1))]
    seeds.skip()
    row &+= Int(truncatingIfNeeded: bound)
  }
}

/// Writes the seeds of features: the number of the template, spread over all bits, and the value.
///
/// - SeeAlso: ``FeatureHash/mix(_:_:)``, which goes on from them.
@safe struct FeatureSeeds: FeatureSink {
  /// Most features that a token may have.
  static let capacity = 64

  private let seeds: UnsafeMutableBufferPointer<UInt64>
  private var spread: UInt64

  /// Number of seeds written.
  private(set) var count: Int

  /// Writes into memory for ``capacity`` seeds from an index on; the templates are numbered from
  /// `first` on.
  init(into seeds: UnsafeMutableBufferPointer<UInt64>, at index: Int = 0, from first: UInt64) {
    unsafe self.seeds = unsafe seeds
    count = index
    spread = first &* FeatureHash.templateFactor
  }

  @inline(__always)
  mutating func add(_ value: UInt64) {
    unsafe seeds[count] = spread ^ value
    count &+= 1
    skip()
  }

  @inline(__always)
  mutating func add(_ value: UInt64, below bound: UInt64) { add(value) }

  /// Leaves a template out.
  @inline(__always)
  mutating func skip() { spread &+= FeatureHash.templateFactor }
}

extension FeatureSeeds {
  /// Writes the codes of the features whose values `collect` gives.
  ///
  /// - Parameters:
  ///   - first: Number of the first template, so that two passes may share none.
  ///   - codes: Receives a code for each value.
  ///   - collect: Adds a value for each template, in their order.
  static func codes(
    from first: UInt64, into codes: inout [UInt32], _ collect: (inout FeatureSeeds) -> Void
  ) {
    unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: capacity) { buffer in
      var seeds = unsafe FeatureSeeds(into: buffer, from: first)
      collect(&seeds)
      if codes.count != seeds.count { codes = [UInt32](repeating: 0, count: seeds.count) }
      unsafe Kernels.hashSeeds(UnsafePointer(buffer.baseAddress), count: seeds.count, into: &codes)
    }
  }
}

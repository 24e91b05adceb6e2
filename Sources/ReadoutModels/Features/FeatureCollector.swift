/// Takes the values that the templates of features look at, in the order of the templates.
///
/// A value packs small numbers as digits, with operators that do not check for overflow: none can
/// come about, and a check costs as much as the digit.
struct FeatureCollector {
  /// Number of values taken.
  private var count = 0

  /// Takes the value of the next template; all values must have room in `values`.
  mutating func add(_ value: UInt64, to values: inout MutableSpan<UInt64>) {
    values[count] = value
    count += 1
  }

  /// A distance in tokens as one of 13 classes.
  static func bucket(_ distance: Int) -> Int {
    switch distance {
    case ..<0: 12
    case 0...5: distance
    case 6...8: 6
    case 9...12: 7
    case 13...18: 8
    case 19...28: 9
    case 29...45: 10
    default: 11
    }
  }
}

extension FeatureCollector {
  /// Writes the codes of the features whose values `collect` gives.
  ///
  /// - Parameters:
  ///   - count: Number of features; `collect` gives as many values.
  ///   - first: Number of the first template, so that two passes may share none.
  ///   - codes: Receives `count` codes.
  ///   - collect: Adds a value for each template, in their order.
  static func write(
    _ count: Int, from first: UInt64, to codes: inout [UInt32],
    _ collect: (inout FeatureCollector, inout MutableSpan<UInt64>) -> Void
  ) {
    if codes.count != count { codes = [UInt32](repeating: 0, count: count) }
    unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: count) { buffer in
      unsafe buffer.initialize(repeating: 0)
      var values = unsafe buffer.mutableSpan
      var collector = FeatureCollector()
      collect(&collector, &values)
      unsafe Kernels.hashFeatures(buffer, count: count, first: first, into: &codes)
    }
  }
}

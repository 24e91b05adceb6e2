/// Numbers the templates of features in the order in which they are added, and writes their codes
/// one after the other.
struct FeatureCollector {
  /// Product of the last template's number and ``FeatureHash/factor``.
  private var spread: UInt64

  /// Number of codes written.
  private var count = 0

  /// Starts behind the template of a number, so that two passes may share none.
  init(behind template: UInt64 = 0) { spread = template &* FeatureHash.factor }

  /// Writes the code of the next template's feature; all codes must have room in `codes`.
  mutating func add(_ value: UInt64, to codes: inout MutableSpan<UInt32>) {
    spread &+= FeatureHash.factor
    codes[count] = FeatureHash.code(FeatureHash.mix(spread: spread, value))
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

extension [UInt32] {
  /// Makes room for the codes of a token's features, all of which are then written.
  mutating func resize(to count: Int) {
    guard self.count != count else { return }
    self = Self(repeating: 0, count: count)
  }
}

/// Takes the values that the templates of features look at, in the order of the templates.
///
/// A value packs small numbers as digits, with operators that do not check for overflow: none can
/// come about, and a check costs as much as the digit.
protocol FeatureSink {
  /// Takes the value of the next template.
  mutating func add(_ value: UInt64)

  /// Takes the value of the next template, which looks at few: each is less than `bound`.
  mutating func add(_ value: UInt64, below bound: UInt64)
}

/// A distance in tokens as one of 13 classes.
enum DistanceClass {
  /// The class of a distance; 12 for one below zero.
  static func of(_ distance: Int) -> UInt64 {
    switch distance {
    case ..<0: 12
    case 0...5: UInt64(distance)
    case 6...8: 6
    case 9...12: 7
    case 13...18: 8
    case 19...28: 9
    case 29...45: 10
    default: 11
    }
  }
}

/// Which templates of a pass look at few values: a sink that forgets the values.
struct TemplateBounds: FeatureSink {
  /// Number of the next template.
  private var number: UInt64

  /// The numbers of the templates, and how many values each looks at.
  private(set) var entries: [(template: UInt64, bound: UInt64)] = []

  /// Takes the templates of a pass, which are numbered from `first` on.
  init(from first: UInt64) { number = first }

  mutating func add(_ value: UInt64) { number += 1 }

  mutating func add(_ value: UInt64, below bound: UInt64) {
    entries.append((number, bound))
    number += 1
  }
}

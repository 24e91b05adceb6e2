/// What a text means, as a direction: texts of like meaning point the same way.
///
/// It finds what may belong together and what may be meant. It decides nothing: a denial points
/// nearly the way of what it denies.
public struct StatementVector: Sendable, Hashable {
  /// Numbers of a vector.
  public static let width = 256

  /// The numbers, ``width`` of them; only their direction counts.
  public let levels: [Int8]

  /// The signs of the numbers.
  public let signs: VectorSigns

  /// The sum of the squares of the numbers.
  private let square: Int32

  /// Takes a vector's numbers; `nil` when there are not ``width`` of them, or all are zero.
  public init?(levels: [Int8]) {
    guard levels.count == Self.width else { return nil }
    square = Self.product(levels, levels)
    guard square > 0 else { return nil }
    self.levels = levels
    signs = VectorSigns(of: levels)
  }

  /// How much two texts have in common, from -1 to 1: the cosine of the angle between the vectors.
  ///
  /// Unrelated texts lie around 0, the same words in another order at 1.
  ///
  /// - Complexity: 256 products, some 30 ns.
  public func likeness(to other: StatementVector) -> Double {
    let product = Double(Self.product(levels, other.levels))
    return product / (Double(square) * Double(other.square)).squareRoot()
  }

  private static func product(_ left: [Int8], _ right: [Int8]) -> Int32 {
    let (left, right) = (left.span, right.span)
    var sum: Int32 = 0
    for place in 0..<width { sum &+= Int32(left[place]) &* Int32(right[place]) }
    return sum
  }
}

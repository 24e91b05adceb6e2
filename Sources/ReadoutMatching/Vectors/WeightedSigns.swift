/// A question's vector as it is compared with the signs of others: each place counts as much as the
/// question's number there is great.
///
/// The order of the distances is nearly that of the angles between the whole vectors: much nearer
/// to it than if all places counted the same.
public struct WeightedSigns: Sendable, Hashable {
  /// The signs of the question's numbers.
  public let signs: VectorSigns

  /// The bits of the weights, lowest first: a place weighs the sum of `1 << n` over the masks `n`
  /// that have it.
  public let masks: [VectorSigns]

  /// Bits of a weight.
  public static let bitCount = 3

  /// The greatest distance that there is.
  public static let greatestDistance = StatementVector.width * greatestWeight

  private static let greatestWeight = 1 << bitCount - 1

  /// Rounds the numbers of a vector to weights: the greatest for two and a half times the root of
  /// their mean square and more.
  public init(of vector: StatementVector) {
    signs = vector.signs
    let squares = vector.levels.reduce(0) { $0 + Int($1) * Int($1) }
    let full = 2.5 * (Double(squares) / Double(StatementVector.width)).squareRoot()
    var masks = [SIMD4<UInt64>](repeating: SIMD4(), count: Self.bitCount)
    for (place, level) in vector.levels.enumerated() {
      let steps = Double(level.magnitude) / full * Double(Self.greatestWeight)
      let weight = min(Self.greatestWeight, Int(steps + 0.5))
      for bit in 0..<Self.bitCount where weight >> bit & 1 == 1 {
        masks[bit][place / 64] |= 1 << UInt64(place % 64)
      }
    }
    self.masks = masks.map(VectorSigns.init(words:))
  }

  /// The sum of the weights of the places at which the signs differ.
  public func distance(to other: VectorSigns) -> Int {
    let differing = signs.words ^ other.words
    return masks.enumerated().reduce(0) { sum, mask in
      let words = differing & mask.element.words
      let count = (0..<VectorSigns.wordCount).reduce(0) { $0 + words[$1].nonzeroBitCount }
      return sum + count << mask.offset
    }
  }
}

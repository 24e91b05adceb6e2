/// The signs of a vector's numbers, by which vectors are compared at first: 32 bytes.
public struct VectorSigns: Sendable, Hashable {
  /// Words of 64 signs.
  public static let wordCount = StatementVector.width / 64

  /// A bit for each number, the first lowest in the first word: 1 for a negative one.
  public let words: SIMD4<UInt64>

  /// Takes the words as they are.
  public init(words: SIMD4<UInt64>) { self.words = words }

  /// Reads the signs of ``StatementVector/width`` numbers.
  init(of levels: [Int8]) {
    var words = SIMD4<UInt64>()
    for (place, level) in levels.enumerated() where level < 0 {
      words[place / 64] |= 1 << UInt64(place % 64)
    }
    self.words = words
  }
}

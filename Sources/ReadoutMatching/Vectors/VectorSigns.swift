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
    for number in 0..<Self.wordCount {
      var word: UInt64 = 0
      for (place, level) in levels[64 * number..<64 * (number + 1)].enumerated() {
        word |= UInt64(UInt8(bitPattern: level) >> 7) << UInt64(place)
      }
      words[number] = word
    }
    self.words = words
  }
}

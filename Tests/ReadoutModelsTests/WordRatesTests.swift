import ReadoutModels
import Testing

struct WordRatesTests {
  @Test(
    arguments: [
      (0, 0), (0.0009, 0), (0.001, 1), (0.02, 2), (0.1, 3), (0.29, 3), (0.3, 4), (0.6, 5), (1, 5),
    ] as [(Float, UInt8)])
  func aShareFallsIntoTheBinWhoseBoundItReaches(share: Float, bin: UInt8) {
    #expect(WordRates.bin(share, WordRates.cueBounds) == bin)
  }

  @Test(arguments: [WordRates.cueBounds, WordRates.sourceBounds])
  func theBoundsAscendAndTheirBinsFitThreeBits(bounds: [Float]) {
    #expect(bounds == bounds.sorted() && bounds.count < 7)
    #expect(WordRates.bin(-1, bounds) == 0 && WordRates.bin(.nan, bounds) == 0)
    #expect(WordRates.bin(2, bounds) == UInt8(bounds.count))
  }

  @Test func everyWordHasAnEntry() {
    let words = ["", "said", "Öl", "\u{1F600}", String(repeating: "a", count: 4000)]
    for hash in words.map({ FeatureHash.word($0.utf8) }) + [0, .max] {
      #expect((0..<WordRates.count).contains(WordRates.index(of: hash)))
    }
  }

  @Test(arguments: [0, WordRates.count - 1, WordRates.count + 1])
  func otherSizesAreNoTable(count: Int) {
    #expect(WordRates(entries: [UInt8](repeating: 0, count: count)) == nil)
  }
}

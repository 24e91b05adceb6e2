import ReadoutMatching
import ReadoutTestSupport
import Testing

struct StatementVectorTests {
  private static func random(_ generator: inout SeededGenerator) throws -> StatementVector {
    try #require(
      StatementVector(
        levels: (0..<StatementVector.width).map { _ in
          Int8.random(in: -127...127, using: &generator)
        }))
  }

  @Test func likenessIsSymmetricAndWithinItsBounds() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<50 {
      let (left, right) = (try Self.random(&generator), try Self.random(&generator))
      #expect(left.likeness(to: right) == right.likeness(to: left))
      #expect((-1...1).contains(left.likeness(to: right)))
      #expect(left.likeness(to: left) == 1)
      let opposite = try #require(StatementVector(levels: left.levels.map { -$0 }))
      #expect(left.likeness(to: opposite) == -1)
    }
  }

  @Test func onlyTheDirectionCounts() throws {
    let levels = (0..<StatementVector.width).map { Int8(truncatingIfNeeded: $0 % 40 - 20) }
    let vector = try #require(StatementVector(levels: levels))
    let longer = try #require(StatementVector(levels: levels.map { 3 * $0 }))
    #expect(abs(vector.likeness(to: longer) - 1) < 1e-12)
    #expect(vector.signs == longer.signs)
  }

  @Test(arguments: [0, 1, 255, 257])
  func anotherNumberOfLevelsIsNoVector(count: Int) {
    #expect(StatementVector(levels: [Int8](repeating: 1, count: count)) == nil)
  }

  @Test func zerosAreNoVector() {
    let zeros = [Int8](repeating: 0, count: StatementVector.width)
    #expect(StatementVector(levels: zeros) == nil)
  }

  @Test func theDistanceWeighsThePlacesWhereSignsDiffer() throws {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<20 {
      let (left, right) = (try Self.random(&generator), try Self.random(&generator))
      let squares = left.levels.reduce(0) { $0 + Int($1) * Int($1) }
      let full = 2.5 * (Double(squares) / 256).squareRoot()
      let expected = zip(left.levels, right.levels).reduce(0) { sum, pair in
        let weight = min(7, Int(Double(pair.0.magnitude) / full * 7 + 0.5))
        return (pair.0 < 0) != (pair.1 < 0) ? sum + weight : sum
      }
      #expect(WeightedSigns(of: left).distance(to: right.signs) == expected)
      #expect(WeightedSigns(of: left).distance(to: left.signs) == 0)
      #expect((0...WeightedSigns.greatestDistance).contains(expected))
    }
  }

  @Test func wordsAreExplainedByTheLikestWordOfTheStatement() throws {
    let source = VectorSource(model: "test") { text in
      let place =
        ["monitors", "inspectors"].contains(text) ? 1 : text.utf8.reduce(2) { $0 + Int($1) }
      return StatementVector(
        levels: (0..<StatementVector.width).map { $0 == place % StatementVector.width ? 9 : 0 })
    }
    let pairs = WordLikeness.pairs(
      asked: "the inspectors, inspectors of grain", found: "No monitors for our grain", by: source)
    #expect(
      pairs == [
        WordLikeness(asked: "inspectors", found: "monitors", likeness: 1),
        WordLikeness(asked: "grain", found: "grain", likeness: 1),
      ])
  }
}

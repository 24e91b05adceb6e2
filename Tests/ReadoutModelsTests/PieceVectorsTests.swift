import ReadoutModels
import ReadoutTestSupport
import Testing

struct PieceVectorsTests {
  private static let lines = ["[UNK]", "port", "grain", "open", "the", "##s"]

  /// Random vectors for a small vocabulary.
  private static func tensors(seed: UInt64 = 5) -> SampleTensors {
    var generator = SeededGenerator(seed: seed)
    let count = lines.count
    var tensors = SampleTensors()
    tensors.set(
      "piece.vector", [count, PieceVectors.width],
      .integers(
        (0..<count * PieceVectors.width).map { _ in Int8.random(in: -127...127, using: &generator) }
      ))
    tensors.set("piece.weight", [count], .floats([0, 4_095, 3_000, 2_000, 40, 900]))
    tensors.set(
      "vocabulary", [lines.joined(separator: "\n").utf8.count],
      .bytes(Array(lines.joined(separator: "\n").utf8)))
    return tensors
  }

  private static func model(_ tensors: SampleTensors = tensors()) throws -> PieceVectors {
    try PieceVectors(TensorFile(WeightBytes(tensors.file)))
  }

  private static func embedded() throws -> PieceVectors {
    try PieceVectors(TensorFile(EmbeddedWeights.vectors))
  }

  private static func cosine(_ left: [Int8], _ right: [Int8]) -> Double {
    func product(_ a: [Int8], _ b: [Int8]) -> Double {
      Double(zip(a, b).reduce(0) { $0 + Int($1.0) * Int($1.1) })
    }
    return product(left, right) / (product(left, left) * product(right, right)).squareRoot()
  }

  @Test(arguments: [("Port", true), ("in (port)", true), ("the", false), ("ports", false)])
  func aWordIsKnownThatIsAPieceAndSaysSomething(text: String, isKnown: Bool) throws {
    #expect(try Self.model().knowsWord(of: text.utf8) == isKnown)
  }

  @Test(arguments: [("sanctions", true), ("of the", false), ("Balazhalis", false)])
  func theVectorsThatAreBuiltInKnowCommonWords(text: String, isKnown: Bool) throws {
    #expect(try Self.embedded().knowsWord(of: text.utf8) == isKnown)
  }

  @Test func theVectorIsTheWeightedSumOfThePieces() throws {
    let model = try Self.model()
    guard case .integers(let levels)? = Self.tensors().values("piece.vector") else {
      Issue.record("there are no vectors")
      return
    }
    let weights = [0, 4_095, 3_000, 2_000, 40, 900]
    let pieces = [1, 5, 3, 4, 4, 2]
    let sums = (0..<PieceVectors.width).map { place in
      pieces.reduce(0) { $0 + weights[$1] * Int(levels[$1 * PieceVectors.width + place]) }
    }
    let greatest = try #require(sums.map(abs).max())
    let expected = sums.map { sum in
      Int8((Double(sum) * 127 / Double(greatest)).rounded(.toNearestOrAwayFromZero))
    }
    #expect(
      model.levels(of: "Ports open, the the grain".utf8.filter { $0 != UInt8(ascii: ",") })
        == expected)
    #expect(expected.map { abs(Int($0)) }.max() == 127)
  }

  @Test func theOrderOfTheWordsDoesNotMatter() throws {
    let model = try Self.model()
    #expect(model.levels(of: "grain port open".utf8) == model.levels(of: "open port grain".utf8))
  }

  @Test(arguments: ["", " \n", "[UNK]", "zebra zebra"])
  func aTextThatSaysNothingHasNoVector(text: String) throws {
    #expect(try Self.model().levels(of: text.utf8) == nil)
  }

  @Test func piecesBehindTheLimitDoNotCount() throws {
    let model = try Self.model()
    let full = [Int32](repeating: 1, count: PieceVectors.maximumPieceCount)
    #expect(model.levels(of: full + [2, 2, 2]) == model.levels(of: full))
    #expect(model.levels(of: full) == model.levels(of: [1]))
  }

  @Test func numbersThatAreNoPieceArePassedOver() throws {
    let model = try Self.model()
    #expect(model.levels(of: [-1, 1, 6, .max]) == model.levels(of: [1]))
  }

  @Test(arguments: ["piece.vector", "piece.weight", "vocabulary"])
  func aFileWithoutATensorIsRefused(name: String) throws {
    var tensors = Self.tensors()
    tensors.set(name, [1], .floats([0]))
    #expect(throws: ModelsError.self) { try Self.model(tensors) }
  }

  @Test(arguments: [-1, 4_096] as [Float])
  func aWeightOutOfRangeIsRefused(weight: Float) throws {
    var tensors = Self.tensors()
    tensors.set("piece.weight", [6], .floats([0, 1, 2, 3, 4, weight]))
    #expect(throws: ModelsError.self) { try Self.model(tensors) }
  }

  @Test func theVectorsInsideTheProgramKnowWhatIsAlike() throws {
    let model = try Self.embedded()
    func likeness(_ left: String, _ right: String) throws -> Double {
      Self.cosine(
        try #require(model.levels(of: left.utf8)), try #require(model.levels(of: right.utf8)))
    }
    let near = try likeness(
      "foreign inspectors may not enter", "no monitors from abroad are let in")
    let far = try likeness("foreign inspectors may not enter", "the harvest of apples was good")
    #expect(near > far + 0.15)
    #expect(try likeness("minister", "secretary") > likeness("minister", "banana"))
  }
}

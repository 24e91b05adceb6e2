import ReadoutModels
import ReadoutTestSupport
import Testing

struct PieceEncoderTests {
  private static let sample = SampleEncoder(seed: 1)

  private static func vectors(
    _ tensors: SampleTensors, _ input: EncoderInput, path: KernelPath = .best
  ) throws -> [Float] {
    let encoder = try PieceEncoder(TensorFile(WeightBytes(tensors.file)), path: path)
    return try encoder.encode(input, scratch: EncoderScratch(for: encoder))
  }

  static let lengths = [[1], [1, 1], [7, 20], [2, 33]]

  @Test(arguments: lengths)
  func floatWeightsGiveTheVectorsOfTheDefinition(lengths: [Int]) throws {
    let input = SampleEncoder.input(lengths: lengths, seed: 2)
    let found = try Self.vectors(Self.sample.tensors, input)
    let expected = Self.sample.vectors(of: input).joined()
    #expect(found.count == expected.count)
    #expect(zip(found, expected).allSatisfy { abs(Double($0) - $1) < 1e-4 })
  }

  @Test(arguments: lengths)
  func int8WeightsStayNear(lengths: [Int]) throws {
    let input = SampleEncoder.input(lengths: lengths, seed: 3)
    let found = try Self.vectors(Self.sample.quantised, input)
    let expected = Self.sample.vectors(of: input)
    for (piece, vector) in expected.enumerated() {
      let row = found[(piece * vector.count)..<((piece + 1) * vector.count)].map(Double.init)
      let product = zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 }
      let sizes = row.reduce(0) { $0 + $1 * $1 } * vector.reduce(0) { $0 + $1 * $1 }
      #expect(product / sizes.squareRoot() > 0.998)
    }
  }

  @Test(arguments: [[1], [511], [3, 45, 13]])
  func allPathsGiveTheSameBytes(lengths: [Int]) throws {
    let input = SampleEncoder.input(lengths: lengths, seed: 4)
    let isLong = lengths.contains { $0 > 100 }  // floats are slow on the portable path
    for tensors in isLong ? [Self.sample.quantised] : [Self.sample.tensors, Self.sample.quantised] {
      let found = try KernelPath.available.map { try Self.vectors(tensors, input, path: $0) }
      for vectors in found.dropFirst() {
        #expect(vectors.map(\.bitPattern) == found[0].map(\.bitPattern))
      }
    }
  }

  @Test func aSequenceGivesTheSameInAnyCompany() throws {
    let together = SampleEncoder.input(lengths: [40, 300, 17, 150, 90], seed: 5)
    let all = try Self.vectors(Self.sample.quantised, together)
    var start = 0
    for length in together.lengths {
      let pieces = start..<(start + length)
      let extras = (pieces.lowerBound * 2)..<(pieces.upperBound * 2)
      let alone = EncoderInput(
        pieces: Array(together.pieces[pieces]), lengths: [length],
        extras: Array(together.extras[extras]))
      let values = (pieces.lowerBound * 64)..<(pieces.upperBound * 64)
      #expect(try Self.vectors(Self.sample.quantised, alone) == Array(all[values]))
      start += length
    }
  }

  @Test func workersShareOneEncoder() async throws {
    let encoder = try PieceEncoder(TensorFile(WeightBytes(Self.sample.quantised.file)))
    let input = SampleEncoder.input(lengths: [30, 70], seed: 6)
    let expected = try encoder.encode(input, scratch: EncoderScratch(for: encoder))
    try await withThrowingTaskGroup(of: [Float].self) { group in
      for _ in 0..<4 {
        group.addTask { try encoder.encode(input, scratch: EncoderScratch(for: encoder)) }
      }
      for try await vectors in group { #expect(vectors == expected) }
    }
  }

  @Test func noSequenceGivesNothing() throws {
    #expect(try Self.vectors(Self.sample.quantised, EncoderInput(pieces: [], lengths: [])).isEmpty)
  }

  static let wrongInputs = [
    EncoderInput(pieces: [40], lengths: [1], extras: [0, 0]),
    EncoderInput(pieces: [-1], lengths: [1], extras: [0, 0]),
    EncoderInput(pieces: [1], lengths: [1], extras: [5, 0]),
    EncoderInput(pieces: [1], lengths: [1], extras: [0, 3]),
    EncoderInput(pieces: [1], lengths: [1], extras: [0]),
    EncoderInput(pieces: [1], lengths: [2], extras: [0, 0]),
    EncoderInput(pieces: [1], lengths: [1, 0], extras: [0, 0]),
    EncoderInput(pieces: [1], lengths: [2, -1], extras: [0, 0]),
    EncoderInput(pieces: [1], lengths: [Int.max, Int.max], extras: [0, 0]),
    EncoderInput(
      pieces: Array(repeating: 1, count: 512), lengths: [512],
      extras: Array(repeating: 0, count: 1024)),
  ]

  @Test(arguments: wrongInputs)
  func aWrongInputIsRefused(input: EncoderInput) throws {
    let error = try #require(throws: ModelsError.self) {
      try Self.vectors(Self.sample.quantised, input)
    }
    #expect(error.code == .invalidInput)
  }

  @Test func everyTensorIsNeeded() throws {
    for tensors in [Self.sample.tensors, Self.sample.quantised] {
      for missing in tensors.tensors where !missing.name.hasPrefix("extra.") {
        var fewer = SampleTensors()
        for tensor in tensors.tensors where tensor.name != missing.name {
          fewer.set(tensor.name, tensor.shape, tensor.values)
        }
        let file = try TensorFile(WeightBytes(fewer.file))
        #expect(throws: ModelsError.self, "\(missing.name)") { _ = try PieceEncoder(file) }
      }
    }
  }

  @Test func aWrongShapeIsNamed() throws {
    var tensors = Self.sample.quantised
    tensors.set("layer.1.down.weight", [64, 64], .integers(Array(repeating: 0, count: 4096)))
    let file = try TensorFile(WeightBytes(tensors.file))
    let error = try #require(throws: ModelsError.self) { _ = try PieceEncoder(file) }
    #expect(error.message.contains("layer.1.down.weight"))
  }
}

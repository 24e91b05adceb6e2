import Foundation
import ReadoutModels
import ReadoutTestSupport

/// A small encoder of random weights, and what it computes, in plain loops over Double.
struct SampleEncoder {
  static let width = 64
  static let inner = 128
  static let words = 40
  static let positions = 511
  static let layers = 2
  static let tableRows = [5, 3]

  /// The weights as floats, under their names in a weight file.
  let tensors: SampleTensors

  /// The same, as the loops read them.
  private let numbers: [String: [Double]]

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var tensors = SampleTensors()
    func add(_ name: String, _ shape: [Int], _ range: ClosedRange<Float>) {
      let values = generator.floats(shape.reduce(1, *), in: range)
      tensors.set(name, shape, .floats(values))
    }
    func addNorm(_ name: String) {
      add("\(name).weight", [Self.width], 0.5...1.5)
      add("\(name).bias", [Self.width], -0.2...0.2)
    }
    add("word.weight", [Self.words, Self.width], -1...1)
    add("position.weight", [Self.positions, Self.width], -0.3...0.3)
    addNorm("embedding.norm")
    for (table, rows) in Self.tableRows.enumerated() {
      add("extra.\(table).weight", [rows, Self.width], -0.5...0.5)
    }
    for layer in 0..<Self.layers {
      for (name, outputs, inputs) in Self.linears {
        add("layer.\(layer).\(name).weight", [outputs, inputs], -0.25...0.25)
        add("layer.\(layer).\(name).bias", [outputs], -0.1...0.1)
      }
      addNorm("layer.\(layer).norm.attention")
      addNorm("layer.\(layer).norm.output")
    }
    self.tensors = tensors
    numbers = Dictionary(
      uniqueKeysWithValues: tensors.tensors.map { tensor in
        (tensor.name, tensors.floats(tensor.name).map(Double.init))
      })
  }

  private static let linears = [
    ("query", width, width), ("key", width, width), ("value", width, width),
    ("output", width, width), ("up", inner, width), ("down", width, inner),
  ]

  /// The same weights in int8.
  var quantised: SampleTensors {
    var tensors = tensors
    tensors.setQuantised("word", [Self.words, Self.width], self.tensors.floats("word.weight"))
    for layer in 0..<Self.layers {
      for (part, outputs, inputs) in Self.linears {
        let name = "layer.\(layer).\(part)"
        tensors.setQuantised(name, [outputs, inputs], self.tensors.floats("\(name).weight"))
      }
    }
    return tensors
  }

  /// An input of random pieces.
  static func input(lengths: [Int], seed: UInt64) -> EncoderInput {
    var generator = SeededGenerator(seed: seed)
    let count = lengths.reduce(0, +)
    let pieces = (0..<count).map { _ in Int32.random(in: 0..<Int32(words), using: &generator) }
    let extras = (0..<(count * tableRows.count)).map {
      UInt16.random(in: 0..<UInt16(tableRows[$0 % tableRows.count]), using: &generator)
    }
    return EncoderInput(pieces: pieces, lengths: lengths, extras: extras)
  }

  /// The vectors of an input's pieces.
  func vectors(of input: EncoderInput) -> [[Double]] {
    var all: [[Double]] = []
    for length in input.lengths {
      var rows = (0..<length).map { embedding(input, all.count + $0, position: $0) }
      for layer in 0..<Self.layers { rows = run(layer, rows) }
      all += rows
    }
    return all
  }

  private func row(_ name: String, _ index: Int) -> [Double] {
    let values = numbers["\(name).weight"] ?? []
    return Array(values[(index * Self.width)..<((index + 1) * Self.width)])
  }

  private func embedding(_ input: EncoderInput, _ piece: Int, position: Int) -> [Double] {
    let sum = zip(row("word", Int(input.pieces[piece])), row("position", position)).map(+)
    var vector = norm("embedding.norm", sum)
    for table in Self.tableRows.indices {
      let index = Int(input.extras[piece * Self.tableRows.count + table])
      vector = zip(vector, row("extra.\(table)", index)).map(+)
    }
    return vector
  }

  private func run(_ layer: Int, _ rows: [[Double]]) -> [[Double]] {
    let name = "layer.\(layer)"
    let parts = ["query", "key", "value"].map { part in rows.map { linear("\(name).\(part)", $0) } }
    let mixed = Reference.attention(queries: parts[0], keys: parts[1], values: parts[2])
    return zip(rows, mixed).map { row, mixed in
      let output = linear("\(name).output", mixed)
      let middle = norm("\(name).norm.attention", zip(row, output).map(+))
      let inner = linear("\(name).up", middle).map(Reference.gelu)
      return norm("\(name).norm.output", zip(middle, linear("\(name).down", inner)).map(+))
    }
  }

  private func linear(_ name: String, _ input: [Double]) -> [Double] {
    let weights = numbers["\(name).weight"] ?? []
    var outputs = numbers["\(name).bias"] ?? []
    for output in outputs.indices {
      var sum = outputs[output]
      for index in input.indices { sum += weights[output * input.count + index] * input[index] }
      outputs[output] = sum
    }
    return outputs
  }

  private func norm(_ name: String, _ input: [Double]) -> [Double] {
    Reference.norm(
      input, gain: tensors.floats("\(name).weight"), bias: tensors.floats("\(name).bias"))
  }
}

/// What the kernels compute, in plain loops over Double.
enum Reference {
  static func gelu(_ x: Double) -> Double { x * 0.5 * (1 + erf(x / 2.0.squareRoot())) }

  static func norm(_ row: [Double], gain: [Float], bias: [Float]) -> [Double] {
    let mean = row.reduce(0, +) / Double(row.count)
    let variance = row.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(row.count)
    return row.indices.map {
      (row[$0] - mean) / (variance + 1e-12).squareRoot() * Double(gain[$0]) + Double(bias[$0])
    }
  }

  /// Heads of 32 over one sequence; rows are pieces.
  static func attention(
    queries: [[Double]], keys: [[Double]], values: [[Double]]
  ) -> [[Double]] {
    queries.map { query in
      var mixed = [Double](repeating: 0, count: query.count)
      for head in stride(from: 0, to: query.count, by: 32) {
        let scores = keys.map { key in
          (head..<(head + 32)).reduce(0) { $0 + query[$1] * key[$1] } / 32.0.squareRoot()
        }
        let highest = scores.max() ?? 0
        let weights = scores.map { exp($0 - highest) }
        let sum = weights.reduce(0, +)
        for (weight, value) in zip(weights, values) {
          for column in head..<(head + 32) { mixed[column] += weight / sum * value[column] }
        }
      }
      return mixed
    }
  }
}

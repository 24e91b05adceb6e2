import CReadoutKernels
import Foundation
import ReadoutModels
import ReadoutTestSupport
import Testing

/// Each kernel against loops over Double, and each path against the portable one, byte for byte.
struct EncoderKernelTests {
  /// The paths of this processor; the portable one comes first.
  static let codes = [
    READOUT_PATH_PORTABLE, READOUT_PATH_AVX2, READOUT_PATH_AVX512, READOUT_PATH_AMX,
  ].filter { readout_path_is_available($0) != 0 }

  /// Runs a kernel on each path; all must give the same bits as the portable one.
  private func values(_ count: Int, of kernel: (readout_path, inout [Float]) -> Void) -> [Float] {
    var first: [Float]?
    for code in Self.codes {
      var values = [Float](repeating: 0, count: count)
      kernel(code, &values)
      if let first {
        #expect(values.map(\.bitPattern) == first.map(\.bitPattern), "path \(code.rawValue)")
      }
      first = first ?? values
    }
    return first ?? []
  }

  @Test(arguments: KernelPath.allCases)
  func thePathIsThere(path: KernelPath) throws {
    guard path.isAvailable else { try Test.cancel("this processor has no \(path.rawValue)") }
    #expect(KernelPath.available.contains(.portable))
  }

  @Test(arguments: [16, 64, 384])
  func rowsAreNormalised(width: Int) {
    var generator = SeededGenerator(seed: UInt64(width))
    let rows = generator.floats(3 * width, in: -2...5)
    let added = generator.floats(3 * width)
    let gain = generator.floats(width)
    let bias = generator.floats(width)
    let found = values(3 * width) { path, values in
      values = rows
      readout_normalise(path, &values, added, 3, width, gain, bias)
    }
    for row in 0..<3 {
      let place = (row * width)..<((row + 1) * width)
      let sum = zip(rows[place], added[place]).map { Double($0) + Double($1) }
      let expected = Reference.norm(sum, gain: gain, bias: bias)
      #expect(zip(found[place], expected).allSatisfy { abs(Double($0) - $1) < 2e-5 })
    }
  }

  @Test func levelsStandForTheirValues() {
    var generator = SeededGenerator(seed: 4)
    let width = 48
    let ranges: [ClosedRange<Float>] = [-1...1, 0...3, -0.17...6, -9...(-8), 0...0, 2...2]
    let rows = ranges.flatMap { generator.floats(width, in: $0) }
    let found = values(rows.count) { path, values in
      var levels = [UInt8](repeating: 0, count: rows.count)
      var steps = [Float](repeating: 0, count: ranges.count)
      var zeros = [Int32](repeating: 0, count: ranges.count)
      readout_quantise(path, rows, ranges.count, width, &levels, &steps, &zeros)
      #expect(zeros.allSatisfy { (0...255).contains($0) })
      for index in rows.indices {
        let row = index / width
        values[index] = Float(Int32(levels[index]) - zeros[row]) * steps[row]
      }
    }
    for (row, range) in ranges.enumerated() {
      let step = (max(range.upperBound, 0) - min(range.lowerBound, 0)) / 255
      for index in (row * width)..<((row + 1) * width) {
        #expect(abs(found[index] - rows[index]) <= step * 1.01, "row \(row)")
      }
    }
  }

  @Test(arguments: [1, 2, 5, 12, 13, 31, 33, 64, 100])
  func attentionIsThatOfTheDefinition(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    let heads = 2
    let width = heads * 32
    let triples = generator.floats(count * 3 * width, in: -2...2)
    let found = values(count * width) { path, values in
      var scratch = [Float](repeating: .nan, count: readout_attention_scratch(count))
      readout_attention(path, triples, count, heads, &values, &scratch)
    }
    func part(_ index: Int) -> [[Double]] {
      (0..<count).map { row in
        let start = (row * 3 + index) * width
        return triples[start..<(start + width)].map(Double.init)
      }
    }
    let expected = Reference.attention(queries: part(0), keys: part(1), values: part(2))
    #expect(zip(found, expected.joined()).allSatisfy { abs(Double($0) - $1) < 2e-5 })
  }

  @Test(arguments: [1, 3, 13, 32, 70])
  func attentionInIntegersStaysNear(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    let triples = generator.floats(count * 3 * 64, in: -2...2)
    let found = values(count * 64) { path, values in
      var scratch = [Float](repeating: .nan, count: readout_attention_scratch(count))
      readout_attention_integers(path, triples, count, 2, &values, &scratch)
    }
    let exact = values(count * 64) { path, values in
      var scratch = [Float](repeating: 0, count: readout_attention_scratch(count))
      readout_attention(path, triples, count, 2, &values, &scratch)
    }
    #expect(zip(found, exact).allSatisfy { abs($0 - $1) < 0.04 })
  }

  /// One key far above the rest must not swallow what many small weights add up to.
  @Test func manySmallWeightsCount() {
    let count = 400
    var triples = [Float](repeating: 0, count: count * 96)
    for row in 0..<count {
      triples[row * 96] = 1
      triples[row * 96 + 32] = row == 0 ? 40 : 0
      triples[row * 96 + 64] = row == 0 ? 0 : 1
    }
    let found = values(count * 32) { path, values in
      var scratch = [Float](repeating: 0, count: readout_attention_scratch(count))
      readout_attention_integers(path, triples, count, 1, &values, &scratch)
    }
    let share = Double(count - 1) / (Double(count - 1) + exp(40 / 32.0.squareRoot()))
    #expect(abs(Double(found[0]) - share) < 0.01)
  }

  @Test func scoresFarApartGiveNoNonsense() {
    var triples = [Float](repeating: 0, count: 3 * 3 * 32)
    for row in 0..<3 {
      for column in 0..<32 {
        triples[row * 96 + column] = 100
        triples[row * 96 + 32 + column] = row == 1 ? 100 : -100
        triples[row * 96 + 64 + column] = Float(row)
      }
    }
    for (attend, error) in [(readout_attention, Float(1e-6)), (readout_attention_integers, 0.01)] {
      let found = values(3 * 32) { path, values in
        var scratch = [Float](repeating: 0, count: readout_attention_scratch(3))
        attend(path, triples, 3, 1, &values, &scratch)
      }
      #expect(found.allSatisfy { abs($0 - 1) < error })
    }
  }

  @Test func aWordsRowIsScaledAndPlaced() {
    var generator = SeededGenerator(seed: 9)
    let position = generator.floats(32)
    let steps = (0..<32).map { _ in Int8.random(in: -127...127, using: &generator) }
    let found = values(32) { readout_embed_integers($0, steps, 0.01, position, 32, &$1) }
    let floats = steps.map { Float($0) * 0.01 }
    let other = values(32) { readout_embed_floats($0, floats, position, 32, &$1) }
    for index in 0..<32 {
      let expected = Double(steps[index]) * 0.01 + Double(position[index])
      #expect(abs(Double(found[index]) - expected) < 1e-6)
      #expect(abs(Double(other[index]) - expected) < 1e-6)
    }
  }
}

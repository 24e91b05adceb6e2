import CReadoutKernels
import ReadoutModels
import ReadoutTestSupport
import Testing

/// The linear kernels at sizes that leave rows, inputs and columns over, on each path.
struct LinearKernelTests {
  static let shapes = [
    LayerShape(rows: 1, inputs: 16, outputs: 1), LayerShape(rows: 15, inputs: 64, outputs: 7),
    LayerShape(rows: 16, inputs: 48, outputs: 33), LayerShape(rows: 17, inputs: 128, outputs: 32),
    LayerShape(rows: 33, inputs: 80, outputs: 40), LayerShape(rows: 47, inputs: 192, outputs: 3),
    LayerShape(rows: 6, inputs: 576, outputs: 9),
  ]

  /// Levels and weights at random, or all at their ends, where a sum in 16 bits would overflow.
  @Test(arguments: shapes, [false, true])
  func integersAreSummedExactly(shape: LayerShape, isExtreme: Bool) {
    var generator = SeededGenerator(seed: UInt64(shape.rows))
    let levels = (0..<(shape.rows * shape.inputs)).map { _ in
      isExtreme ? 255 : UInt8.random(in: 0...255, using: &generator)
    }
    let zeros = (0..<shape.rows).map { _ in Int32.random(in: 0...255, using: &generator) }
    let weights = (0..<(shape.outputs * shape.inputs)).map { index in
      isExtreme
        ? (index / shape.inputs % 2 == 0 ? 127 : -128)
        : Int8.random(in: -128...127, using: &generator)
    }
    let found = Self.run(shape, levels, zeros, weights)
    for path in found.dropFirst() { #expect(path == found[0]) }
    for (index, value) in found[0].enumerated() {
      let (row, output) = index.quotientAndRemainder(dividingBy: shape.outputs)
      var sum = 0
      for input in 0..<shape.inputs {
        let level = Int(levels[row * shape.inputs + input]) - Int(zeros[row])
        sum += level * Int(weights[output * shape.inputs + input])
      }
      #expect(value == Float(sum), "row \(row), output \(output)")
    }
  }

  private static func run(
    _ shape: LayerShape, _ levels: [UInt8], _ zeros: [Int32], _ weights: [Int8]
  ) -> [[Float]] {
    let columns = (shape.outputs + 31) / 32 * 32
    var packed = [Int8](repeating: 0, count: columns * shape.inputs)
    var sums = [Int32](repeating: 0, count: columns)
    readout_pack_integers(weights, shape.outputs, shape.inputs, &packed, &sums)
    let scales = [Float](repeating: 1, count: columns)
    let bias = [Float](repeating: 0, count: columns)
    let steps = [Float](repeating: 1, count: shape.rows)
    return EncoderKernelTests.codes.map { code in
      var outputs = [Float](repeating: .nan, count: shape.rows * shape.outputs)
      packed.withUnsafeBufferPointer { packed in
        scales.withUnsafeBufferPointer { scales in
          sums.withUnsafeBufferPointer { sums in
            bias.withUnsafeBufferPointer { bias in
              var layer = readout_linear()
              layer.inputs = shape.inputs
              layer.outputs = shape.outputs
              layer.integers = packed.baseAddress
              layer.scales = scales.baseAddress
              layer.sums = sums.baseAddress
              layer.bias = bias.baseAddress
              readout_linear_integers(code, &layer, levels, steps, zeros, shape.rows, &outputs)
            }
          }
        }
      }
      return outputs
    }
  }

  /// Sizes far apart: a path without the instruction must round a product and sum once, as it does.
  @Test func everyPathRoundsAProductAndSumOnce() {
    var generator = SeededGenerator(seed: 11)
    func number() -> Float {
      Float(
        sign: Bool.random(using: &generator) ? .plus : .minus,
        exponent: Int.random(in: -70...40, using: &generator),
        significand: Float.random(in: 1..<2, using: &generator))
    }
    for _ in 0..<200 {
      let inputs = 6
      let layer = LinearLayer(
        inputs: inputs, outputs: 40, weights: (0..<(inputs * 40)).map { _ in number() },
        bias: (0..<40).map { _ in number() })
      let rows = (0..<(inputs * 3)).map { _ in number() }
      let found = KernelPath.available.map { layer(rows, path: $0).map(\.bitPattern) }
      for path in found.dropFirst() { #expect(path == found[0]) }
    }
  }
}

import ReadoutModels
import ReadoutTestSupport
import Testing

struct LinearLayerTests {
  static let shapes = [
    LayerShape(rows: 1, inputs: 1, outputs: 1), LayerShape(rows: 2, inputs: 16, outputs: 7),
    LayerShape(rows: 13, inputs: 48, outputs: 33), LayerShape(rows: 17, inputs: 50, outputs: 64),
    LayerShape(rows: 97, inputs: 32, outputs: 5), LayerShape(rows: 0, inputs: 3, outputs: 2),
  ]

  @Test(arguments: shapes)
  func floatWeightsGiveTheSumsOfTheDefinition(shape: LayerShape) {
    var generator = SeededGenerator(seed: UInt64(shape.rows))
    let rows = generator.floats(shape.rows * shape.inputs)
    let weights = generator.floats(shape.inputs * shape.outputs)
    let bias = generator.floats(shape.outputs)
    for activation in [LinearLayer.Activation.none, .gelu, .relu] {
      let layer = LinearLayer(
        inputs: shape.inputs, outputs: shape.outputs, weights: weights, bias: bias,
        activation: activation)
      let found = KernelPath.available.map { layer(rows, path: $0) }
      #expect(found.allSatisfy { $0 == found[0] })
      #expect(found[0].count == shape.rows * shape.outputs)
      for (index, value) in found[0].enumerated() {
        let (row, output) = index.quotientAndRemainder(dividingBy: shape.outputs)
        var sum = Double(bias[output])
        for input in 0..<shape.inputs {
          sum +=
            Double(rows[row * shape.inputs + input])
            * Double(weights[input * shape.outputs + output])
        }
        #expect(abs(Double(value) - Self.activated(sum, activation)) < 1e-5)
      }
    }
  }

  @Test func geluHoldsFarFromZero() {
    let layer = LinearLayer(inputs: 1, outputs: 1, weights: [1], bias: [0], activation: .gelu)
    let rows = stride(from: Float(-12), through: 12, by: 0.01).map { $0 }
    for (x, value) in zip(rows, layer(rows)) {
      #expect(abs(Double(value) - Reference.gelu(Double(x))) < 4e-6, "\(x)")
    }
  }

  private static func activated(_ x: Double, _ activation: LinearLayer.Activation) -> Double {
    switch activation {
    case .none: x
    case .gelu: Reference.gelu(x)
    case .relu: max(x, 0)
    }
  }
}

/// A linear layer, outputs = activation(inputs · weights + bias), with int8 or float weights.
///
/// Int8 weights have a step for each output; inputs are quantised row by row as they come, and the
/// products are summed exactly. Weights are packed once, into the order in which the kernels read.
package struct LinearLayer: Sendable {
  /// What is done with each output.
  package enum Activation: Sendable {
    /// Nothing.
    case none

    /// The Gaussian error linear unit, x · Φ(x).
    case gelu

    /// max(x, 0).
    case relu
  }

  enum Weights: Sendable {
    case floats(AlignedBuffer<Float>)
    case integers(
      AlignedBuffer<Int8>, scales: AlignedBuffer<Float>, sums: AlignedBuffer<Int32>)
  }

  /// Number of inputs.
  package let inputs: Int

  /// Number of outputs.
  package let outputs: Int

  /// What is done with each output.
  package let activation: Activation

  let weights: Weights
  let bias: AlignedBuffer<Float>

  /// Rows that are quantised and multiplied at a time.
  static let rowsAtATime = 96

  /// Whether inputs are quantised.
  package var isQuantised: Bool {
    if case .integers = weights { return true }
    return false
  }

  /// Creates a layer of float weights, shape [inputs, outputs], row-major.
  ///
  /// - Precondition: `weights` and `bias` have as many elements as the shape asks for.
  package init(
    inputs: Int, outputs: Int, weights: [Float], bias: [Float], activation: Activation = .none
  ) {
    precondition(
      inputs > 0 && outputs > 0 && weights.count == inputs * outputs && bias.count == outputs,
      "\(weights.count) weights and \(bias.count) biases are no layer [\(inputs), \(outputs)]")
    let packed = AlignedBuffer<Float>(count: Self.padded(outputs) * inputs)
    unsafe Kernels.pack(
      weights, outputs: outputs, inputs: inputs, outputStride: 1, inputStride: outputs,
      into: packed.start)
    self.init(
      inputs: inputs, outputs: outputs, weights: .floats(packed), bias: bias,
      activation: activation)
  }

  init(
    inputs: Int, outputs: Int, weights: Weights, bias: [Float], activation: Activation
  ) {
    self.inputs = inputs
    self.outputs = outputs
    self.weights = weights
    self.bias = AlignedBuffer(bias, padded: Self.padded(outputs))
    self.activation = activation
  }

  /// Outputs, rounded up to whole panels.
  static func padded(_ outputs: Int) -> Int {
    (outputs + Kernels.panel - 1) / Kernels.panel * Kernels.panel
  }

  /// Runs the layer on rows.
  ///
  /// - Parameters:
  ///   - rows: Shape [count, inputs], row-major.
  ///   - path: The instructions to use.
  /// - Returns: Shape [count, outputs].
  /// - Precondition: `rows` are whole rows.
  package func callAsFunction(_ rows: [Float], path: KernelPath = .best) -> [Float] {
    precondition(rows.count % inputs == 0, "\(rows.count) numbers are no rows of \(inputs)")
    let count = rows.count / inputs
    let scratch = QuantisedRows(width: isQuantised ? inputs : 0)
    return unsafe [Float](unsafeUninitializedCapacity: count * outputs) { buffer, written in
      written = count * outputs
      guard let target = buffer.baseAddress else { return }
      unsafe rows.withUnsafeBufferPointer { source in
        guard let source = source.baseAddress else { return }
        unsafe run(source, count: count, into: target, scratch: scratch, path: path)
      }
    }
  }

  /// Runs the layer on `count` rows, without checks.
  func run(
    _ rows: UnsafePointer<Float>, count: Int, into target: UnsafeMutablePointer<Float>,
    scratch: QuantisedRows, path: KernelPath
  ) {
    precondition(!isQuantised || scratch.width >= inputs, "the working memory is too narrow")
    for start in stride(from: 0, to: count, by: Self.rowsAtATime) {
      unsafe Kernels.run(
        self, on: rows + start * inputs, count: min(Self.rowsAtATime, count - start),
        into: target + start * outputs, scratch: scratch, path: path)
    }
  }
}

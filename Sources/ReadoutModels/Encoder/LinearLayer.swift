internal import CReadoutKernels

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

    var code: readout_activation {
      switch self {
      case .none: READOUT_ACTIVATION_NONE
      case .gelu: READOUT_ACTIVATION_GELU
      case .relu: READOUT_ACTIVATION_RELU
      }
    }
  }

  private enum Weights: Sendable {
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

  private let weights: Weights
  private let bias: AlignedBuffer<Float>

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
    let columns = Self.padded(outputs)
    let packed = AlignedBuffer<Float>(count: columns * inputs)
    unsafe weights.withUnsafeBytes {
      unsafe readout_pack_floats($0.baseAddress, outputs, inputs, 1, outputs, packed.start)
    }
    self.inputs = inputs
    self.outputs = outputs
    self.activation = activation
    self.weights = .floats(packed)
    self.bias = AlignedBuffer(bias, padded: columns)
  }

  /// Reads layers side by side, as one layer, from `<name>.weight`, shape [outputs, inputs], with
  /// `<name>.scale` if they are int8, and `<name>.bias`.
  ///
  /// - Parameters:
  ///   - names: The layers' names; all but the last need a multiple of 32 outputs.
  ///   - outputs: Outputs of each.
  /// - Throws: ``ModelsError`` with code `.wrongTensor`.
  init(
    _ names: [String], in file: TensorFile, inputs: Int, outputs: Int,
    activation: Activation = .none
  ) throws(ModelsError) {
    precondition(names.count == 1 || outputs % Int(READOUT_PANEL) == 0, "panels must be whole")
    var bias: [Float] = []
    for name in names { bias += try file.floats("\(name).bias", shape: [outputs]) }
    self.inputs = inputs
    self.outputs = outputs * names.count
    self.activation = activation
    let columns = Self.padded(self.outputs)
    self.bias = AlignedBuffer(bias, padded: columns)
    let isQuantised = file.entries["\(names[0]).weight"]?.type == .int8
    weights =
      isQuantised
      ? try Self.integers(names, in: file, inputs: inputs, outputs: outputs)
      : try Self.floats(names, in: file, inputs: inputs, outputs: outputs)
  }

  private static func integers(
    _ names: [String], in file: TensorFile, inputs: Int, outputs: Int
  ) throws(ModelsError) -> Weights {
    guard inputs % 16 == 0 else {
      throw ModelsError(.wrongTensor, "\(names[0]) has \(inputs) inputs, no multiple of 16")
    }
    let columns = padded(outputs * names.count)
    let packed = AlignedBuffer<Int8>(count: columns * inputs)
    let sums = AlignedBuffer<Int32>(count: columns)
    var scales: [Float] = []
    for (index, name) in names.enumerated() {
      let entry = try file.entry("\(name).weight", .int8, shape: [outputs, inputs])
      scales += try file.floats("\(name).scale", shape: [outputs])
      unsafe file.bytes.withUnsafeBytes { buffer in
        let rows = unsafe UnsafeRawBufferPointer(rebasing: buffer[entry.bytes])
        unsafe readout_pack_integers(
          rows.assumingMemoryBound(to: Int8.self).baseAddress, outputs, inputs,
          packed.start + index * outputs * inputs, sums.start + index * outputs)
      }
    }
    return .integers(packed, scales: AlignedBuffer(scales, padded: columns), sums: sums)
  }

  private static func floats(
    _ names: [String], in file: TensorFile, inputs: Int, outputs: Int
  ) throws(ModelsError) -> Weights {
    let packed = AlignedBuffer<Float>(count: padded(outputs * names.count) * inputs)
    for (index, name) in names.enumerated() {
      let weights = try file.floats("\(name).weight", shape: [outputs, inputs])
      unsafe weights.withUnsafeBytes {
        unsafe readout_pack_floats(
          $0.baseAddress, outputs, inputs, inputs, 1,
          packed.start + index * outputs * inputs)
      }
    }
    return .floats(packed)
  }

  private static func padded(_ outputs: Int) -> Int {
    (outputs + Int(READOUT_PANEL) - 1) / Int(READOUT_PANEL) * Int(READOUT_PANEL)
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
    let scratch = QuantisedRows(width: inputs)
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
    switch weights {
    case .floats(let packed):
      var layer = unsafe header
      unsafe layer.floats = UnsafePointer(packed.start)
      unsafe readout_linear_floats(path.code, &layer, rows, count, target)
    case .integers(let packed, let scales, let sums):
      var layer = unsafe header
      unsafe layer.integers = UnsafePointer(packed.start)
      unsafe layer.scales = UnsafePointer(scales.start)
      unsafe layer.sums = UnsafePointer(sums.start)
      precondition(scratch.width >= inputs, "the working memory is too narrow")
      for start in stride(from: 0, to: count, by: Self.rowsAtATime) {
        let height = min(Self.rowsAtATime, count - start)
        unsafe readout_quantise(
          path.code, rows + start * inputs, height, inputs, scratch.levels.start,
          scratch.steps.start, scratch.zeros.start)
        unsafe readout_linear_integers(
          path.code, &layer, scratch.levels.start, scratch.steps.start, scratch.zeros.start,
          height, target + start * outputs)
      }
    }
  }

  private var header: readout_linear {
    var layer = unsafe readout_linear()
    unsafe layer.inputs = inputs
    unsafe layer.outputs = outputs
    unsafe layer.bias = UnsafePointer(bias.start)
    unsafe layer.activation = activation.code
    return unsafe layer
  }
}

/// Working memory for one block of rows that are quantised.
final class QuantisedRows {
  /// Most inputs that fit.
  let width: Int
  let levels: AlignedBuffer<UInt8>
  let steps: AlignedBuffer<Float>
  let zeros: AlignedBuffer<Int32>

  /// Takes memory for rows of up to `width` inputs.
  init(width: Int) {
    self.width = width
    levels = AlignedBuffer(count: LinearLayer.rowsAtATime * width)
    steps = AlignedBuffer(count: LinearLayer.rowsAtATime)
    zeros = AlignedBuffer(count: LinearLayer.rowsAtATime)
  }
}

extension LinearLayer {
  /// Reads layers side by side, as one layer, from `<name>.weight`, shape [outputs, inputs], with
  /// `<name>.scale` if they are int8, and `<name>.bias`.
  ///
  /// - Parameters:
  ///   - names: The layers' names; all but the last need a multiple of 32 outputs.
  ///   - file: The weight file.
  ///   - inputs: Inputs of each.
  ///   - outputs: Outputs of each.
  ///   - activation: What is done with each output.
  /// - Throws: ``ModelsError`` with code `.wrongTensor`.
  init(
    _ names: [String], in file: TensorFile, inputs: Int, outputs: Int,
    activation: Activation = .none
  ) throws(ModelsError) {
    precondition(names.count == 1 || outputs % Kernels.panel == 0, "panels must be whole")
    var bias: [Float] = []
    for name in names { bias += try file.floats("\(name).bias", shape: [outputs]) }
    let isQuantised = file.entries["\(names[0]).weight"]?.type == .int8
    let weights =
      isQuantised
      ? try Self.integers(names, in: file, inputs: inputs, outputs: outputs)
      : try Self.floats(names, in: file, inputs: inputs, outputs: outputs)
    self.init(
      inputs: inputs, outputs: outputs * names.count, weights: weights, bias: bias,
      activation: activation)
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
        unsafe Kernels.pack(
          rows, outputs: outputs, inputs: inputs,
          into: packed.start + index * outputs * inputs, sums: sums.start + index * outputs)
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
      unsafe Kernels.pack(
        weights, outputs: outputs, inputs: inputs, outputStride: inputs, inputStride: 1,
        into: packed.start + index * outputs * inputs)
    }
    return .floats(packed)
  }
}

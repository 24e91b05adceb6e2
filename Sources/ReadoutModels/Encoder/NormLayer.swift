/// Layer normalisation: gain · (x − mean) / √(variance + 10⁻¹²) + bias, over each row.
struct NormLayer: Sendable {
  private let gain: [Float]
  private let bias: [Float]

  /// Reads `<name>.weight` and `<name>.bias`, shape [width].
  init(_ name: String, in file: TensorFile, width: Int) throws(ModelsError) {
    gain = try file.floats("\(name).weight", shape: [width])
    bias = try file.floats("\(name).bias", shape: [width])
  }

  /// Adds `added` to `count` rows, if there is any, and normalises them in place.
  func run(
    _ rows: UnsafeMutablePointer<Float>, adding added: UnsafePointer<Float>?, count: Int,
    path: KernelPath
  ) {
    unsafe Kernels.normalise(
      rows, adding: added, count: count, gain: gain, bias: bias, path: path)
  }
}

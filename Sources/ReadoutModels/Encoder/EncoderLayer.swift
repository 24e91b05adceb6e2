/// One layer of the encoder: self-attention, then two linear layers, each with a way around it and
/// a normalisation behind it.
///
/// - SeeAlso: Devlin et al. 2019, "BERT: Pre-training of Deep Bidirectional Transformers";
///   Vaswani et al. 2017, "Attention Is All You Need", section 3.1.
struct EncoderLayer: Sendable {
  /// Width of a head.
  static let headWidth = 32

  private let triples: LinearLayer
  private let output: LinearLayer
  private let attentionNorm: NormLayer
  private let up: LinearLayer
  private let down: LinearLayer
  private let outputNorm: NormLayer

  /// Numbers between the two linear layers.
  var innerWidth: Int { up.outputs }

  /// Reads the tensors `layer.<index>.*`.
  init(_ index: Int, in file: TensorFile, width: Int) throws(ModelsError) {
    let name = "layer.\(index)"
    guard let inner = file.entries["\(name).up.bias"]?.shape.first, inner > 0 else {
      throw ModelsError(.wrongTensor, "the weights have no tensor \(name).up.bias")
    }
    let names = ["query", "key", "value"].map { "\(name).\($0)" }
    triples = try LinearLayer(names, in: file, inputs: width, outputs: width)
    output = try LinearLayer(["\(name).output"], in: file, inputs: width, outputs: width)
    attentionNorm = try NormLayer("\(name).norm.attention", in: file, width: width)
    up = try LinearLayer(
      ["\(name).up"], in: file, inputs: width, outputs: inner, activation: .gelu)
    down = try LinearLayer(["\(name).down"], in: file, inputs: inner, outputs: width)
    outputNorm = try NormLayer("\(name).norm.output", in: file, width: width)
  }

  /// Runs the layer in place on the rows of whole sequences.
  ///
  /// - Parameters:
  ///   - rows: Shape [sum of lengths, width].
  ///   - lengths: Pieces in each sequence.
  ///   - scratch: Working memory of the encoder.
  ///   - path: The instructions to use.
  func run(
    _ rows: UnsafeMutablePointer<Float>, lengths: ArraySlice<Int>, scratch: EncoderScratch,
    path: KernelPath
  ) {
    let count = lengths.reduce(0, +)
    let width = output.outputs
    unsafe triples.run(
      rows, count: count, into: scratch.triples.start, scratch: scratch.quantised, path: path)
    var start = 0
    for length in lengths {
      unsafe Kernels.attend(
        scratch.triples.start + start * 3 * width, count: length, heads: width / Self.headWidth,
        isQuantised: triples.isQuantised, into: scratch.mixed.start + start * width,
        scratch: scratch.attention.start, path: path)
      start += length
    }
    for start in stride(from: 0, to: count, by: LinearLayer.rowsAtATime) {
      unsafe runBlock(
        rows + start * width, mixed: scratch.mixed.start + start * width,
        count: min(LinearLayer.rowsAtATime, count - start), scratch: scratch, path: path)
    }
  }

  /// What follows attention, for few rows, so that they stay in the cache.
  private func runBlock(
    _ rows: UnsafeMutablePointer<Float>, mixed: UnsafePointer<Float>, count: Int,
    scratch: EncoderScratch, path: KernelPath
  ) {
    let quantised = scratch.quantised
    let sums = unsafe scratch.sums.start
    let inner = unsafe scratch.inner.start
    unsafe output.run(mixed, count: count, into: sums, scratch: quantised, path: path)
    unsafe attentionNorm.run(rows, adding: sums, count: count, path: path)
    unsafe up.run(rows, count: count, into: inner, scratch: quantised, path: path)
    unsafe down.run(inner, count: count, into: sums, scratch: quantised, path: path)
    unsafe outputNorm.run(rows, adding: sums, count: count, path: path)
  }
}

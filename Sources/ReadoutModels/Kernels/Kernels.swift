internal import CReadoutKernels

/// The kernels in C, for callers that have checked their sizes.
///
/// What a pointer must hold stands in the headers of the C target, name by name.
enum Kernels {
  /// Columns that packed weights hold side by side.
  static let panel = Int(READOUT_PANEL)

  /// Adds the weights of features out of a table of 64-byte lines, a lane for each label.
  static func sumSlots(
    _ fingerprints: [UInt64], _ slots: [Int8], _ codes: [UInt32], into sums: inout SIMD8<Int32>
  ) {
    unsafe withUnsafeMutableBytes(of: &sums) { lanes in
      unsafe readout_sum_slots(
        fingerprints, slots, codes, codes.count,
        lanes.assumingMemoryBound(to: Int32.self).baseAddress)
    }
  }

  /// Hashes the features of one token; `codes` has room for as many as there are seeds.
  static func hashSeeds(
    _ seeds: UnsafePointer<UInt64>?, count: Int, into codes: inout [UInt32]
  ) {
    unsafe readout_hash_seeds(seeds, count, &codes)
  }

  /// Scores of the labels of tokens, by the features that a block holds of them.
  static func score(
    _ features: TokenFeatures, _ fingerprints: [UInt64], _ slots: [Int8], step: Float,
    labels: Int, into scores: UnsafeMutablePointer<Float>
  ) {
    var pointers = unsafe readout_token_features(
      seeds: UnsafePointer(features.seeds.baseAddress), ends: features.ends, sums: features.sums)
    unsafe readout_score_tokens(
      fingerprints, slots, &pointers, features.count, step, labels, scores)
  }

  /// Exponentials of the scores of each token against the highest of them, and these; `scores` has
  /// the shape [rows, labels].
  static func exponentials(
    _ scores: [Float], labels: Int, rows: inout [SIMD8<Float>], tops: inout [Float]
  ) {
    unsafe rows.withUnsafeMutableBytes { buffer in
      unsafe readout_exponentials(
        scores, tops.count, labels, buffer.assumingMemoryBound(to: Float.self).baseAddress, &tops)
    }
  }

  /// Probabilities of labels, shape [tokens, labels], of scores of the same shape.
  static func labelProbabilities(
    of scores: [Float], length: Int, labels: Int, edges: ChainEdges
  ) -> [Float] {
    unsafe [Float](unsafeUninitializedCapacity: length * labels) { found, count in
      unsafe withUnsafeTemporaryAllocation(of: Float.self, capacity: 17 * length) { work in
        unsafe edges.following.withUnsafeBytes { following in
          unsafe edges.preceding.withUnsafeBytes { preceding in
            unsafe readout_label_probabilities(
              scores, length, labels, following.assumingMemoryBound(to: Float.self).baseAddress,
              preceding.assumingMemoryBound(to: Float.self).baseAddress, work.baseAddress,
              found.baseAddress)
          }
        }
      }
      count = length * labels
    }
  }

  /// Adds levels times a weight to as many sums.
  static func add(
    _ levels: UnsafePointer<Int8>?, weight: Int16, count: Int,
    to sums: UnsafeMutablePointer<Int32>?
  ) {
    unsafe readout_add_levels(levels, weight, count, sums)
  }

  static func isAvailable(_ path: KernelPath) -> Bool {
    readout_path_is_available(code(of: path)) != 0
  }

  /// Packs int8 weights, shape [outputs, inputs], and sums them.
  static func pack(
    _ weights: UnsafeRawBufferPointer, outputs: Int, inputs: Int,
    into packed: UnsafeMutablePointer<Int8>, sums: UnsafeMutablePointer<Int32>
  ) {
    unsafe readout_pack_integers(
      weights.assumingMemoryBound(to: Int8.self).baseAddress, outputs, inputs, packed, sums)
  }

  /// Packs float weights; the strides count numbers.
  static func pack(
    _ weights: [Float], outputs: Int, inputs: Int, outputStride: Int, inputStride: Int,
    into packed: UnsafeMutablePointer<Float>
  ) {
    unsafe readout_pack_floats(weights, outputs, inputs, outputStride, inputStride, packed)
  }

  /// Number of floats of working memory for attention over a sequence.
  static func attentionScratch(_ count: Int) -> Int { readout_attention_scratch(count) }

  private static func code(of path: KernelPath) -> readout_path {
    switch path {
    case .portable: READOUT_PATH_PORTABLE
    case .avx2: READOUT_PATH_AVX2
    case .avx512: READOUT_PATH_AVX512
    case .amx: READOUT_PATH_AMX
    }
  }

  private static func code(of activation: LinearLayer.Activation) -> readout_activation {
    switch activation {
    case .none: READOUT_ACTIVATION_NONE
    case .gelu: READOUT_ACTIVATION_GELU
    case .relu: READOUT_ACTIVATION_RELU
    }
  }

  /// Runs a linear layer; one of int8 weights takes up to ``LinearLayer/rowsAtATime`` rows.
  static func run(
    _ layer: LinearLayer, on rows: UnsafePointer<Float>, count: Int,
    into target: UnsafeMutablePointer<Float>, scratch: QuantisedRows, path: KernelPath
  ) {
    var header = unsafe readout_linear()
    unsafe header.inputs = layer.inputs
    unsafe header.outputs = layer.outputs
    unsafe header.bias = UnsafePointer(layer.bias.start)
    unsafe header.activation = code(of: layer.activation)
    switch layer.weights {
    case .floats(let packed):
      unsafe header.floats = UnsafePointer(packed.start)
      unsafe readout_linear_floats(code(of: path), &header, rows, count, target)
    case .integers(let packed, let scales, let sums):
      unsafe header.integers = UnsafePointer(packed.start)
      unsafe header.scales = UnsafePointer(scales.start)
      unsafe header.sums = UnsafePointer(sums.start)
      unsafe readout_quantise(
        code(of: path), rows, count, layer.inputs, scratch.levels.start, scratch.steps.start,
        scratch.zeros.start)
      unsafe readout_linear_integers(
        code(of: path), &header, scratch.levels.start, scratch.steps.start, scratch.zeros.start,
        count, target)
    }
  }

  /// Runs self-attention over one sequence.
  static func attend(
    _ triples: UnsafePointer<Float>, count: Int, heads: Int, isQuantised: Bool,
    into mixed: UnsafeMutablePointer<Float>, scratch: UnsafeMutablePointer<Float>, path: KernelPath
  ) {
    let kernel = unsafe isQuantised ? readout_attention_integers : readout_attention
    unsafe kernel(code(of: path), triples, count, heads, mixed, scratch)
  }

  /// Adds rows to rows, if there are any, and normalises each in place.
  static func normalise(
    _ rows: UnsafeMutablePointer<Float>, adding added: UnsafePointer<Float>?, count: Int,
    gain: [Float], bias: [Float], path: KernelPath
  ) {
    unsafe readout_normalise(code(of: path), rows, added, count, gain.count, gain, bias)
  }

  /// Writes scale · row + position.
  static func embed(
    _ row: UnsafePointer<Int8>, scale: Float, position: UnsafePointer<Float>, width: Int,
    into sum: UnsafeMutablePointer<Float>, path: KernelPath
  ) {
    unsafe readout_embed_integers(code(of: path), row, scale, position, width, sum)
  }

  /// Writes row + position; the row's floats may stand at any address.
  static func embed(
    _ row: UnsafeRawPointer, position: UnsafePointer<Float>, width: Int,
    into sum: UnsafeMutablePointer<Float>, path: KernelPath
  ) {
    unsafe readout_embed_floats(code(of: path), row, position, width, sum)
  }
}

/// Turns word pieces into vectors that know their context: BERT's encoder.
///
/// The weights are int8 or float, layer by layer, as the file holds them. Every path of
/// ``KernelPath`` gives the same bytes, and a sequence gives the same whatever stands beside it.
///
/// - SeeAlso: Wang et al. 2020, "MiniLM: Deep Self-Attention Distillation".
package struct PieceEncoder: Sendable {
  /// Pieces that are worked on at a time, unless one sequence is longer.
  package static let piecesAtATime = 512

  /// Numbers in a piece's vector.
  package var width: Int { embedding.width }

  /// Number of words in the vocabulary.
  package var vocabularyCount: Int { embedding.wordCount }

  /// Most pieces in a sequence.
  package var longestSequence: Int { embedding.positionCount }

  /// Number of small tables whose rows are added to pieces.
  package var tableCount: Int { embedding.tableCount }

  /// The instructions in use.
  package let path: KernelPath

  /// Widest row between the linear layers of a layer.
  let innerWidth: Int

  private let embedding: EmbeddingLayer
  private let layers: [EncoderLayer]

  /// Reads an encoder; packs the weights of its layers and leaves the words' rows in the file.
  ///
  /// - Parameters:
  ///   - file: Has `word.*`, `position.weight`, `embedding.norm.*`, `extra.<k>.weight` and
  ///     `layer.<i>.*`; other tensors are not read.
  ///   - path: The instructions to use, for tests and benchmarks; it must be available.
  /// - Throws: ``ModelsError`` with code `.wrongTensor`, which names the tensor.
  package init(_ file: TensorFile, path: KernelPath = .best) throws(ModelsError) {
    precondition(path.isAvailable, "this processor has no \(path.rawValue)")
    self.path = path
    embedding = try EmbeddingLayer(file)
    var layers: [EncoderLayer] = []
    while file.entries.keys.contains(where: { $0.hasPrefix("layer.\(layers.count).") }) {
      layers.append(try EncoderLayer(layers.count, in: file, width: embedding.width))
    }
    self.layers = layers
    innerWidth = layers.map(\.innerWidth).max() ?? 0
  }

  /// Computes the vectors of the last layer.
  ///
  /// - Parameters:
  ///   - input: Sequences, each of 1 to ``longestSequence`` pieces.
  ///   - scratch: Working memory made for this encoder.
  /// - Returns: Shape [pieces, width], row-major.
  /// - Throws: ``ModelsError`` with code `.invalidInput`.
  /// - Complexity: O(n) in the pieces, and O(n²) in those of a sequence for attention.
  package func encode(
    _ input: EncoderInput, scratch: EncoderScratch
  ) throws(ModelsError) -> [Float] {
    try embedding.check(input)
    let count = input.pieces.count * width
    return unsafe [Float](unsafeUninitializedCapacity: count) { buffer, written in
      guard let rows = buffer.baseAddress else { return }
      unsafe run(input, into: rows, scratch: scratch)
      written = count
    }
  }

  private func run(
    _ input: EncoderInput, into rows: UnsafeMutablePointer<Float>, scratch: EncoderScratch
  ) {
    var sequence = 0
    var piece = 0
    while sequence < input.lengths.count {
      let firstSequence = sequence
      let firstPiece = piece
      repeat {
        piece += input.lengths[sequence]
        sequence += 1
      } while sequence < input.lengths.count
        && piece - firstPiece + input.lengths[sequence] <= Self.piecesAtATime
      let start = unsafe rows + firstPiece * width
      unsafe embedding.run(
        input, sequences: firstSequence..<sequence, pieces: firstPiece..<piece, into: start,
        path: path)
      for layer in layers {
        unsafe layer.run(
          start, lengths: input.lengths[firstSequence..<sequence], scratch: scratch, path: path)
      }
    }
  }
}

/// The accurate attribution model: a MiniLM encoder with heads for the two passes.
///
/// The first pass gives every token a role from its vector alone; the second tells from the vectors
/// of a token and of a cue, their distance and their sentences what the token is to the cue. Both
/// decode with the transitions of a linear chain, as the fast model does.
package struct AccurateModel: Sendable {
  let encoder: PieceEncoder
  let wordPiece: WordPiece
  let roleHead: RoleHead
  let linkHead: LinkHead

  /// Reads a model.
  ///
  /// - Parameters:
  ///   - file: The encoder's tensors, `vocabulary`, `role.*` and `link.*`.
  ///   - path: The instructions to use, for tests and benchmarks.
  /// - Throws: ``ModelsError`` with code `.wrongTensor`, which names the tensor.
  package init(_ file: TensorFile, path: KernelPath = .best) throws(ModelsError) {
    encoder = try PieceEncoder(file, path: path)
    guard let wordPiece = WordPiece(vocabulary: try file.bytes("vocabulary", shape: [-1])),
      wordPiece.count == encoder.vocabularyCount
    else {
      throw ModelsError(
        .wrongTensor, "tensor vocabulary is no list of \(encoder.vocabularyCount) word pieces")
    }
    guard encoder.tableCount == PieceTraits.rowCounts.count else {
      throw ModelsError(
        .wrongTensor,
        "the weights have \(encoder.tableCount) tables of traits, not \(PieceTraits.rowCounts.count)"
      )
    }
    self.wordPiece = wordPiece
    roleHead = try RoleHead(file, width: encoder.width)
    linkHead = try LinkHead(file, width: encoder.width)
  }

  /// Working memory for one text at a time.
  package func makeScratch() -> EncoderScratch { EncoderScratch(for: encoder) }
}

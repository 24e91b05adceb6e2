public import ReadoutMatching
internal import ReadoutModels

extension VectorSource {
  /// The vectors that stand inside the program.
  ///
  /// `nil` only in a build whose weights are damaged, which a test rules out. The first use costs
  /// some milliseconds.
  public static let embedded: VectorSource? = {
    guard let file = try? TensorFile(EmbeddedWeights.vectors),
      let vectors = try? PieceVectors(file)
    else { return nil }
    return VectorSource(
      model: "sha256:" + EmbeddedWeights.vectorsDigest,
      make: { vectors.levels(of: $0.utf8).flatMap(StatementVector.init(levels:)) },
      knows: { vectors.knowsWord(of: $0.utf8) })
  }()
}

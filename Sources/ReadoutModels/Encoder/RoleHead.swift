/// What a token is by its vector alone: scores of the labels of ``RoleLabel``.
struct RoleHead: Sendable {
  private let inner: LinearLayer
  private let output: LinearLayer
  private let transitions: [Float]

  /// Reads `role.inner`, `role.output` and `role.transitions`.
  init(_ file: TensorFile, width: Int) throws(ModelsError) {
    let labels = RoleLabel.allCases.count
    let hidden = try file.entry("role.inner.bias", .float, shape: [-1]).shape[0]
    inner = try LinearLayer(
      ["role.inner"], in: file, inputs: width, outputs: hidden, activation: .gelu)
    output = try LinearLayer(["role.output"], in: file, inputs: hidden, outputs: labels)
    transitions = try file.floats("role.transitions", shape: [labels, labels])
  }

  /// Scores of tokens, shape [tokens, labels].
  func scores(of vectors: [Float], path: KernelPath) -> [Float] {
    output(inner(vectors, path: path), path: path)
  }

  /// Probabilities of the labels of one run of tokens, from its scores.
  func probabilities(of scores: ArraySlice<Float>) -> [Float] {
    let labels = RoleLabel.allCases.count
    var lattice = ChainLattice(
      length: scores.count / labels, labelCount: labels, transitions: transitions)
    lattice.scores = Array(scores)
    return lattice.marginals().labels
  }
}

/// What a token is by its vector alone: scores of the labels of ``RoleLabel`` and ``CueLabel``.
struct RoleHead: Sendable {
  private let inner: LinearLayer
  private let output: LinearLayer
  private let nested: LinearLayer
  private let transitions: [Float]

  /// Reads `role.inner`, `role.output`, `role.nested` and `role.transitions`.
  init(_ file: TensorFile, width: Int) throws(ModelsError) {
    let labels = RoleLabel.allCases.count
    let hidden = try file.entry("role.inner.bias", .float, shape: [-1]).shape[0]
    inner = try LinearLayer(
      ["role.inner"], in: file, inputs: width, outputs: hidden, activation: .gelu)
    output = try LinearLayer(["role.output"], in: file, inputs: hidden, outputs: labels)
    nested = try LinearLayer(
      ["role.nested"], in: file, inputs: hidden, outputs: CueLabel.allCases.count)
    transitions = try file.floats("role.transitions", shape: [labels, labels])
  }

  /// Scores of tokens, shape [tokens, labels] each: of roles, and of cues with nested ones.
  func scores(of vectors: [Float], path: KernelPath) -> (roles: [Float], cues: [Float]) {
    let rows = inner(vectors, path: path)
    return (output(rows, path: path), nested(rows, path: path))
  }

  /// Probabilities of the labels of one run of tokens, from its scores.
  func probabilities(of scores: ArraySlice<Float>) -> [Float] {
    let labels = RoleLabel.allCases.count
    var lattice = ChainLattice(
      length: scores.count / labels, labelCount: labels, transitions: transitions)
    lattice.scores = Array(scores)
    return lattice.marginals().labels
  }

  /// Probabilities of the labels of cues from their scores, token by token: a chain that prefers no
  /// label behind another.
  func cueProbabilities(of scores: ArraySlice<Float>) -> [Float] {
    let labels = CueLabel.allCases.count
    var lattice = ChainLattice(
      length: scores.count / labels, labelCount: labels,
      transitions: [Float](repeating: 0, count: labels * labels))
    lattice.scores = Array(scores)
    return lattice.marginals().labels
  }
}

/// What a token is to a cue: scores of the labels of ``LinkLabel``.
///
/// A hidden row is the rectified sum of what the token, the cue, their distance and their sentences
/// give; to its scores come products of the token and the cue, for source and content.
struct LinkHead: Sendable {
  /// Upper ends of the steps in which a distance is told, in tokens.
  private static let distances = [1, 2, 3, 4, 6, 9, 13, 20, 30, 50]

  /// Numbers of a token's and a cue's row in their products.
  private static let pairWidth = 64

  /// Sentences before and behind the cue's that have rows of their own.
  private static let reach = 3

  private let token: LinearLayer
  private let cue: LinearLayer
  private let pairToken: LinearLayer
  private let pairCue: LinearLayer
  private let output: LinearLayer
  private let distanceRows: [Float]
  private let sentenceRows: [Float]
  private let transitions: [Float]
  private let hidden: Int

  /// Reads the tensors `link.*`.
  init(_ file: TensorFile, width: Int) throws(ModelsError) {
    let labels = LinkLabel.allCases.count
    let hidden = try file.entry("link.token.bias", .float, shape: [-1]).shape[0]
    func layer(_ name: String, from inputs: Int, to outputs: Int) throws(ModelsError) -> LinearLayer
    {
      try LinearLayer(["link.\(name)"], in: file, inputs: inputs, outputs: outputs)
    }
    token = try layer("token", from: width, to: hidden)
    cue = try layer("cue", from: width, to: hidden)
    pairToken = try layer("pair_token", from: width, to: Self.pairWidth)
    pairCue = try layer("pair_cue", from: width, to: 2 * Self.pairWidth)
    output = try layer("output", from: hidden, to: labels)
    distanceRows = try file.floats(
      "link.distance.weight", shape: [2 * (Self.distances.count + 1) + 1, hidden])
    sentenceRows = try file.floats("link.sentence.weight", shape: [2 * Self.reach + 1, hidden])
    transitions = try file.floats("link.transitions", shape: [labels, labels])
    self.hidden = hidden
  }

  /// What all cues of a text share: the rows of its tokens.
  struct Tokens: Sendable {
    /// Shape [tokens, hidden].
    let rows: [Float]

    /// Shape [tokens, 64].
    let pairs: [Float]
  }

  /// Reads the tokens of a text; `vectors` has the shape [tokens, width].
  func tokens(_ vectors: [Float], path: KernelPath) -> Tokens {
    Tokens(rows: token(vectors, path: path), pairs: pairToken(vectors, path: path))
  }

  /// Probabilities of the labels in a window, shape [tokens of the window, labels].
  ///
  /// - Parameters:
  ///   - vector: The mean of the vectors of the cue's tokens.
  ///   - cueTokens: The cue.
  ///   - window: The tokens that are asked for.
  ///   - tokens: The rows of the text's tokens.
  ///   - sentences: The number of each token's sentence.
  ///   - path: The instructions to use.
  /// - Returns: Rows of probabilities, row-major.
  func probabilities(
    vector: [Float], cue cueTokens: Range<Int>, window: Range<Int>, tokens: Tokens,
    sentences: [Int32], path: KernelPath
  ) -> [Float] {
    let row = cue(vector, path: path)
    let home = sentences[cueTokens.lowerBound]
    var inputs = [Float](repeating: 0, count: window.count * hidden)
    for (index, token) in window.enumerated() {
      let distance = Self.distanceRow(token, cueTokens) * hidden
      let step = max(-Self.reach, min(Self.reach, Int(sentences[token] - home)))
      let sentence = (step + Self.reach) * hidden
      for column in 0..<hidden {
        let sum =
          tokens.rows[token * hidden + column] + row[column]
          + (distanceRows[distance + column] + sentenceRows[sentence + column])
        inputs[index * hidden + column] = max(0, sum)
      }
    }
    var scores = output(inputs, path: path)
    add(pairCue(vector, path: path), tokens.pairs, window, to: &scores)
    var lattice = ChainLattice(
      length: window.count, labelCount: LinkLabel.allCases.count, transitions: transitions)
    lattice.scores = scores
    return lattice.marginals().labels
  }

  /// Adds the products of the cue's two rows with each token's to the scores of source and content.
  private func add(
    _ keys: [Float], _ pairs: [Float], _ window: Range<Int>, to scores: inout [Float]
  ) {
    let width = Self.pairWidth
    for (index, token) in window.enumerated() {
      for (key, label) in [LinkLabel.source, .content].enumerated() {
        var sum: Float = 0
        for column in 0..<width {
          sum += pairs[token * width + column] * keys[key * width + column]
        }
        scores[index * LinkLabel.allCases.count + label.rawValue] += sum / 8
      }
    }
  }

  /// The row of a token's distance to a cue: 0 within it, then those before it, then those behind.
  private static func distanceRow(_ token: Int, _ cue: Range<Int>) -> Int {
    if cue.contains(token) { return 0 }
    let isBefore = token < cue.lowerBound
    let distance = isBefore ? cue.lowerBound - token : token - cue.upperBound + 1
    let step = distances.firstIndex { distance <= $0 } ?? distances.count
    return 1 + step + (isBefore ? 0 : distances.count + 1)
  }
}

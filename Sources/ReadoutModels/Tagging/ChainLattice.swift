/// The scores of all label sequences of one run of tokens, under a linear-chain conditional random
/// field.
///
/// Sums run in one fixed order in `Float`, so that the result is the same on every machine.
///
/// - SeeAlso: Lafferty, McCallum, Pereira 2001; Rabiner 1989 for the recursions.
package struct ChainLattice: Sendable {
  /// Number of labels.
  package let labelCount: Int

  /// Number of tokens.
  package let length: Int

  /// Scores of labels, shape [tokens, labels], row-major.
  package var scores: [Float]

  /// Scores of label pairs, shape [from: labels, to: labels], row-major; `-Float.infinity` forbids.
  package let transitions: [Float]

  /// Exponentials of `transitions`.
  let edges: ChainEdges

  /// Creates a lattice of at most eight labels with scores of zero.
  package init(length: Int, labelCount: Int, transitions: [Float]) {
    self.init(
      length: length, labelCount: labelCount, transitions: transitions,
      edges: ChainEdges(transitions: transitions, labelCount: labelCount))
  }

  /// Creates a lattice whose exponentials of `transitions` are known.
  init(length: Int, labelCount: Int, transitions: [Float], edges: ChainEdges) {
    self.length = length
    self.labelCount = labelCount
    self.transitions = transitions
    self.edges = edges
    scores = [Float](repeating: 0, count: length * labelCount)
  }
}

extension ChainLattice {
  /// The probabilities of ``marginals()`` alone, to the last bit, in less time.
  package func labelProbabilities() -> [Float] {
    Kernels.labelProbabilities(of: scores, length: length, labels: labelCount, edges: edges)
  }

  /// The likeliest label sequence.
  ///
  /// - Complexity: O(n · l²) in tokens and labels.
  package func bestLabels() -> [Int] {
    guard length > 0 else { return [] }
    var best = Array(scores[0..<labelCount])
    var back = [Int32](repeating: 0, count: length * labelCount)
    for token in 1..<max(1, length) {
      var next = [Float](repeating: -.infinity, count: labelCount)
      for to in 0..<labelCount {
        for from in 0..<labelCount {
          let score = best[from] + transitions[from * labelCount + to]
          if score > next[to] {
            next[to] = score
            back[token * labelCount + to] = Int32(from)
          }
        }
        next[to] += scores[token * labelCount + to]
      }
      best = next
    }
    var label = best.indices.max { best[$0] < best[$1] } ?? 0
    var labels = [Int](repeating: 0, count: length)
    for token in stride(from: length - 1, through: 0, by: -1) {
      labels[token] = label
      label = Int(back[token * labelCount + label])
    }
    return labels
  }

  /// Score of one label sequence.
  package func score(of labels: [Int]) -> Float {
    var total: Float = 0
    for (token, label) in labels.enumerated() {
      total += scores[token * labelCount + label]
      if token > 0 { total += transitions[labels[token - 1] * labelCount + label] }
    }
    return total
  }
}

internal import Foundation

extension ChainLattice {
  /// Probabilities of labels and the logarithm of the sum over all sequences.
  package struct Marginals: Sendable {
    /// Probability of each label, shape [tokens, labels], row-major.
    package var labels: [Float]

    /// Highest score of each token: what its exponentials are taken against.
    fileprivate var tops: [Float]

    /// Exponentials of the scores, a row for each token.
    fileprivate var nodes: [LabelRow]

    /// Forward values in probabilities, scaled to sum to one at each token.
    fileprivate var forward: [LabelRow]

    /// Backward values under the same scale.
    fileprivate var backward: [LabelRow]

    /// Scale of each token.
    fileprivate var scale: [Float]

    /// Logarithm of the partition function.
    ///
    /// - Complexity: O(n) in tokens.
    package var logPartition: Float {
      let shift = tops.reduce(Double(0)) { $0 + Double($1) }
      return Float(scale.reduce(shift) { $0 + log(Double($1)) })
    }
  }

  /// The probability of each label at each token.
  ///
  /// - Complexity: O(n · l²) in tokens and labels.
  package func marginals() -> Marginals {
    let (nodes, tops) = nodes()
    let (forward, scale) = forwardValues(nodes)
    let backward = backwardValues(nodes, scale: scale)
    var labels = [Float](repeating: 0, count: length * labelCount)
    for token in 0..<length {
      let row = forward[token] * backward[token]
      for label in 0..<labelCount { labels[token * labelCount + label] = row[label] }
    }
    return Marginals(
      labels: labels, tops: tops, nodes: nodes, forward: forward, backward: backward, scale: scale)
  }

  /// Exponentials of the scores of each token against the highest of them, and these.
  private func nodes() -> (nodes: [LabelRow], tops: [Float]) {
    var nodes = [LabelRow](repeating: LabelRow(), count: length)
    var tops = [Float](repeating: 0, count: length)
    Kernels.exponentials(scores, labels: labelCount, rows: &nodes, tops: &tops)
    return (nodes, tops)
  }

  private func forwardValues(_ nodes: [LabelRow]) -> (rows: [LabelRow], scale: [Float]) {
    var rows = nodes
    var scale = [Float](repeating: 1, count: length)
    for token in 0..<length {
      if token > 0 {
        let before = rows[token - 1]
        var reached = LabelRow()
        for from in 0..<labelCount { reached += before[from] * edges.following[from] }
        rows[token] = reached * nodes[token]
      }
      let row = rows[token]
      var sum: Float = 0
      for label in 0..<labelCount { sum += row[label] }
      scale[token] = sum > 0 ? sum : 1
      rows[token] = row / scale[token]
    }
    return (rows, scale)
  }

  private func backwardValues(_ nodes: [LabelRow], scale: [Float]) -> [LabelRow] {
    var rows = [LabelRow](repeating: LabelRow(repeating: 1), count: length)
    for token in stride(from: length - 2, through: 0, by: -1) {
      let (node, behind) = (nodes[token + 1], rows[token + 1])
      var reached = LabelRow()
      for to in 0..<labelCount { reached += edges.preceding[to] * node[to] * behind[to] }
      rows[token] = reached / scale[token + 1]
    }
    return rows
  }

  /// Expected number of times that each label follows each other, shape [from, to].
  package func expectedTransitions(_ marginals: Marginals) -> [Float] {
    var rows = [LabelRow](repeating: LabelRow(), count: labelCount)
    for token in 1..<max(1, length) {
      let right = marginals.nodes[token] * marginals.backward[token] / marginals.scale[token]
      let before = marginals.forward[token - 1]
      for from in 0..<labelCount { rows[from] += before[from] * edges.following[from] * right }
    }
    return rows.flatMap { row in (0..<labelCount).map { row[$0] } }
  }
}

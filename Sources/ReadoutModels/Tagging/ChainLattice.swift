internal import Foundation

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
  private let edge: [Float]

  /// Creates a lattice with scores of zero.
  package init(length: Int, labelCount: Int, transitions: [Float]) {
    self.length = length
    self.labelCount = labelCount
    self.transitions = transitions
    edge = transitions.map { Float(exp(Double($0))) }
    scores = [Float](repeating: 0, count: length * labelCount)
  }
}

extension ChainLattice {
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

  /// Probabilities of labels and the logarithm of the sum over all sequences.
  package struct Marginals: Sendable {
    /// Probability of each label, shape [tokens, labels], row-major.
    package var labels: [Float]

    /// Logarithm of the partition function.
    package var logPartition: Float

    /// Forward values in probabilities, scaled to sum to one at each token.
    var forward: [Float]

    /// Backward values under the same scale.
    var backward: [Float]

    /// Scale of each token.
    var scale: [Float]
  }

  /// The probability of each label at each token.
  ///
  /// - Complexity: O(n · l²) in tokens and labels.
  package func marginals() -> Marginals {
    let count = labelCount
    var node = [Float](repeating: 0, count: length * count)
    var shift: Double = 0
    for token in 0..<length {
      let row = token * count..<(token + 1) * count
      let top = scores[row].max() ?? 0
      shift += Double(top)
      for index in row { node[index] = Float(exp(Double(scores[index] - top))) }
    }
    var forward = [Float](repeating: 0, count: length * count)
    var scale = [Float](repeating: 1, count: length)
    for token in 0..<length {
      var sum: Float = 0
      for to in 0..<count {
        var value: Float = token == 0 ? 1 : 0
        if token > 0 {
          for from in 0..<count {
            value += forward[(token - 1) * count + from] * edge[from * count + to]
          }
        }
        value *= node[token * count + to]
        forward[token * count + to] = value
        sum += value
      }
      scale[token] = sum > 0 ? sum : 1
      for to in 0..<count { forward[token * count + to] /= scale[token] }
      shift += log(Double(scale[token]))
    }
    let backward = backwardValues(node: node, scale: scale)
    var labels = [Float](repeating: 0, count: length * count)
    for index in labels.indices { labels[index] = forward[index] * backward[index] }
    return Marginals(
      labels: labels, logPartition: Float(shift), forward: forward, backward: backward, scale: scale
    )
  }

  private func backwardValues(node: [Float], scale: [Float]) -> [Float] {
    let count = labelCount
    var backward = [Float](repeating: 1, count: length * count)
    for token in stride(from: length - 2, through: 0, by: -1) {
      for from in 0..<count {
        var value: Float = 0
        for to in 0..<count {
          let next = (token + 1) * count + to
          value += edge[from * count + to] * node[next] * backward[next]
        }
        backward[token * count + from] = value / scale[token + 1]
      }
    }
    return backward
  }

  /// Expected number of times that each label follows each other, shape [from, to].
  package func expectedTransitions(_ marginals: Marginals) -> [Float] {
    let count = labelCount
    var expected = [Float](repeating: 0, count: count * count)
    for token in 1..<max(1, length) {
      let top = scores[token * count..<(token + 1) * count].max() ?? 0
      for to in 0..<count {
        let index = token * count + to
        let node = Float(exp(Double(scores[index] - top)))
        let right = node * marginals.backward[index] / marginals.scale[token]
        for from in 0..<count {
          expected[from * count + to] +=
            marginals.forward[(token - 1) * count + from]
            * edge[from * count + to] * right
        }
      }
    }
    return expected
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

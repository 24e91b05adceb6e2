/// A trained linear-chain tagger: a table of hashed weights and the scores of label pairs.
package struct ChainTagger: Sendable, Hashable {
  /// Number of labels, at most seven.
  package let labelCount: Int

  /// Weights of the features.
  package let table: HashedTable

  /// Scores of label pairs, shape [from, to], row-major.
  package let transitions: [Float]

  /// Exponentials of `transitions`.
  private let edges: ChainEdges

  /// Creates a tagger; `nil` when the shapes do not fit together.
  package init?(labelCount: Int, table: HashedTable, transitions: [Float]) {
    guard labelCount <= HashedTable.maximumLabelCount, transitions.count == labelCount * labelCount
    else {
      return nil
    }
    self.labelCount = labelCount
    self.table = table
    self.transitions = transitions
    edges = ChainEdges(transitions: transitions, labelCount: labelCount)
  }

  /// Probabilities of the labels of a run of tokens, shape [tokens, labels], row-major.
  ///
  /// `codes` fills the codes of the features of the token at an index of the run.
  ///
  /// - Complexity: O(n) in the tokens of the run.
  package func probabilities(length: Int, codes: (Int, inout [UInt32]) -> Void) -> [Float] {
    guard length > 0 else { return [] }
    var scores = [Float](repeating: 0, count: length * labelCount)
    var buffer: [UInt32] = []
    buffer.reserveCapacity(96)
    for token in 0..<length {
      codes(token, &buffer)
      table.addScores(of: buffer, to: &scores, at: token * labelCount, labelCount: labelCount)
    }
    return probabilities(of: scores, length: length)
  }

  /// The same for known scores, shape [tokens, labels], row-major: as ``ChainLattice/marginals()``.
  func probabilities(of scores: [Float], length: Int) -> [Float] {
    Kernels.labelProbabilities(of: scores, length: length, labels: labelCount, edges: edges)
  }
}

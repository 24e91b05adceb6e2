internal import Foundation

/// The values of all labels at one token, a lane each; the lanes behind the last label are no one's.
typealias LabelRow = SIMD8<Float>

/// Exponentials of the scores of label pairs, laid out for the recursions of ``ChainLattice``.
struct ChainEdges: Sendable, Hashable {
  /// A row for each label that goes before, a lane for each label that follows; 0 in other lanes.
  let following: [LabelRow]

  /// A row for each label that follows, a lane for each label that goes before; 0 in other lanes.
  let preceding: [LabelRow]

  /// Takes the exponentials of scores of the shape [from: labels, to: labels], row-major.
  init(transitions: [Float], labelCount: Int) {
    let edges = transitions.map { Float(exp(Double($0))) }
    following = (0..<labelCount).map { from in
      LabelRow(edges[(from * labelCount)..<((from + 1) * labelCount)])
    }
    preceding = (0..<labelCount).map { to in
      LabelRow((0..<labelCount).map { edges[$0 * labelCount + to] }[...])
    }
  }
}

extension LabelRow {
  /// A row of the values of at most eight labels; 0 in the lanes behind them.
  init(_ values: ArraySlice<Float>) {
    self.init()
    for (lane, value) in values.enumerated() { self[lane] = value }
  }
}

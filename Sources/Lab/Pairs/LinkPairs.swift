import Foundation
import ReadoutMatching

/// Pairs of statements of one speaker with what the models of links see of them, by gold groups.
struct LinkPairs {
  /// A pair.
  struct Pair {
    /// Names both statements.
    let id: String

    /// The occasions of both reports.
    let occasions: Set<Substring>

    /// What the models see.
    let inputs: [Double]

    let isOneUtterance: Bool

    /// Whether both say the same, on whatever occasions.
    let isOneClaim: Bool

    /// Whether the two are asked to be one utterance at all.
    let canBeOneUtterance: Bool
  }

  private let reports: GroupedReports

  /// Takes reports.
  init(_ reports: GroupedReports) { self.reports = reports }

  /// The pairs that share a rare word, within reports and across them.
  ///
  /// What grouping compares is a little less: on far days it asks for two.
  func read() throws -> [Pair] {
    let statements = try reports.reports().flatMap { try reports.statements(of: $0) }
      .filter { $0.utterance != nil }
    var pairs: [Pair] = []
    for (index, a) in statements.enumerated() {
      for b in statements[(index + 1)...] where a.speaker == b.speaker {
        if let pair = pair(a, b) { pairs.append(pair) }
      }
    }
    return pairs
  }

  private func pair(_ a: GroupedReports.Member, _ b: GroupedReports.Member) -> Pair? {
    guard StatementKeys(a.prepared).sharedWeight(with: StatementKeys(b.prepared)) > 0 else {
      return nil
    }
    let facts = LinkFacts(a.prepared, b.prepared)
    let relation = PairJudge.standard.judge(facts.pair)
    let isOneUtterance = a.utterance == b.utterance
    return Pair(
      id: "\(a.article).\(a.n)~\(b.article).\(b.n)", occasions: [a.occasion, b.occasion],
      inputs: LinkWeights.inputs(facts, relation), isOneUtterance: isOneUtterance,
      isOneClaim: isOneUtterance || (a.talkingPoint != nil && a.talkingPoint == b.talkingPoint),
      canBeOneUtterance: facts.canBeOneUtterance(relation))
  }
}

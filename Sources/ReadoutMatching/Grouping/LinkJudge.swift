/// Judges how two statements of one speaker are tied, for grouping.
public struct LinkJudge: Sendable {
  private let judge: PairJudge

  /// The judge that ships with Readout.
  public static let standard = LinkJudge(judge: .standard)

  /// Takes a judge of pairs.
  public init(judge: PairJudge) { self.judge = judge }

  /// The link of two statements, the same whichever comes first; `nil` when nothing ties them.
  ///
  /// - Complexity: As ``PairJudge/judge(_:_:)-(PreparedStatement,_)``.
  public func link(_ a: PreparedStatement, _ b: PreparedStatement) -> StatementLink? {
    let relation = judge.judge(a, b)
    let link = StatementLink(
      utterance: Self.thousandths(relation.sameUtterance),
      claim: Self.thousandths(relation.sameClaim), isOpposed: relation.isMergeBlocked)
    return link.isKept ? link : nil
  }

  private static func thousandths(_ probability: Double) -> Int {
    Int((probability * 1_000).rounded())
  }
}

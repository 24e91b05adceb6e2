internal import ReadoutRecord

extension GroupingGraph {
  /// How strongly statements must be tied to be one utterance, and utterances to be one talking
  /// point: average strengths in thousandths.
  public struct Bounds: Sendable, Hashable {
    /// The bound of utterances.
    public var utterance: Int

    /// The bound of talking points.
    public var talkingPoint: Int

    /// Creates bounds; by default those that were found best on samples.
    public init(utterance: Int = 350, talkingPoint: Int = 600) {
      self.utterance = utterance
      self.talkingPoint = talkingPoint
    }

    /// Whether a link can bring two statements into one group, be it by way of a third.
    ///
    /// Groups are joined by averages, and an average that reaches a bound needs a tie that does.
    /// So what hangs together by such links alone is grouped as in the whole graph; the weaker
    /// links count inside it.
    public func canJoin(_ link: StatementLink) -> Bool {
      link.utterance >= min(utterance, MediatedTies.leastStrength) || link.claim >= talkingPoint
    }
  }

  /// The utterances, in the order of their first members' keys.
  ///
  /// An utterance is one occasion: statements whose days cannot be one are never joined. A talking
  /// point joins utterances, and never two of which one may take back the other.
  ///
  /// - Complexity: O(n log n + e log e) for n nodes and e edges, times the size of a group at worst.
  public func groups(bounds: Bounds = Bounds()) -> [UtteranceGroup] {
    let order = nodes.indices.sorted { nodes[$0].key < nodes[$1].key }
    var ranks = [Int](repeating: 0, count: nodes.count)
    for (rank, place) in order.enumerated() { ranks[place] = rank }
    let utterances = UtteranceLinkage(graph: self, ranks: ranks).clusters(bound: bounds.utterance)
    let points = TalkingPointLinkage(graph: self, ranks: ranks, utterances: utterances)
      .numbers(bound: bounds.talkingPoint)
    return zip(utterances, points).map { members, point in
      UtteranceGroup(members: members.map { order[$0] }, talkingPoint: point)
    }
  }
}

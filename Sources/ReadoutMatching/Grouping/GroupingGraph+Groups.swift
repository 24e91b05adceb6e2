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
  }

  /// The utterances, in the order of their first members' keys.
  ///
  /// An utterance is one occasion: statements whose days cannot be one are never joined. A talking
  /// point joins utterances, and never two of which one may take back the other.
  ///
  /// - Complexity: O(n log n + e log e) for n nodes and e edges, times the size of a group at worst.
  public func groups(bounds: Bounds = Bounds()) -> [UtteranceGroup] {
    let utterances = utterances(bound: bounds.utterance)
    let points = talkingPoints(of: utterances, bound: bounds.talkingPoint)
    return zip(utterances, points).map(UtteranceGroup.init)
  }

  /// The utterances as places of their nodes in the order of the keys, in the order of their first.
  func utterances(bound: Int) -> [[Int]] {
    let (order, ranks) = numbering()
    return UtteranceLinkage(graph: self, ranks: ranks).clusters(bound: bound)
      .map { $0.map { order[$0] } }
  }

  /// For each utterance the number of its talking point; `nil` where it stands alone.
  func talkingPoints(of utterances: [[Int]], bound: Int) -> [Int?] {
    let (_, ranks) = numbering()
    let numbered = utterances.map { $0.map { ranks[$0] }.sorted() }
    // Of equal ties the one of the first utterances goes first.
    let order = numbered.indices.sorted { numbered[$0].lexicographicallyPrecedes(numbered[$1]) }
    let ordered = order.map { utterances[$0] }
    var linkage = TalkingPointLinkage(names: ordered.map { names(of: $0) })
    var places = [Int](repeating: 0, count: nodes.count)
    for (place, members) in ordered.enumerated() { for node in members { places[node] = place } }
    for edge in edges {
      linkage.add(edge.link, between: places[edge.first], and: places[edge.second])
    }
    let found = linkage.numbers(bound: bound)
    var points = [Int?](repeating: nil, count: utterances.count)
    for (place, point) in zip(order, found) { points[place] = point }
    return points
  }

  /// Who speaks in some nodes.
  private func names(of members: [Int]) -> SpeakerNames {
    members.reduce(into: SpeakerNames()) { $0.formUnion(nodes[$1].names) }
  }

  /// The nodes in the order of their keys, and the number of each in it.
  private func numbering() -> (order: [Int], ranks: [Int]) {
    let order = nodes.indices.sorted { nodes[$0].key < nodes[$1].key }
    var ranks = [Int](repeating: 0, count: nodes.count)
    for (rank, place) in order.enumerated() { ranks[place] = rank }
    return (order, ranks)
  }
}

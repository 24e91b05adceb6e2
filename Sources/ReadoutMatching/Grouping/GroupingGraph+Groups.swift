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
    public init(utterance: Int = 380, talkingPoint: Int = 450) {
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

/// Finds the utterances of a graph; statements are numbered by the order of their keys.
struct UtteranceLinkage {
  let graph: GroupingGraph

  /// The number of each node by its place.
  let ranks: [Int]

  /// The utterances as ascending lists of numbers, in the order of their first.
  func clusters(bound: Int) -> [[Int]] {
    var places = [Int](repeating: 0, count: ranks.count)
    for (place, rank) in ranks.enumerated() { places[rank] = place }
    let given = givenClusters()
    var apart = Separation(
      pairs: graph.rulings.filter { !$0.isTogether }.map { (ranks[$0.first], ranks[$0.second]) },
      clusters: given)
    var occasions = given.map { cluster in
      cluster.map { DaySpan(graph.nodes[places[$0]].saidOn) }.reduce(DaySpan()) { $0.common($1) }
    }
    var linkage = AverageLinkage(
      clusters: given,
      ties: graph.edges.filter { $0.link.utterance > 0 }.map {
        AverageLinkage.Tie(
          first: ranks[$0.first], second: ranks[$0.second], strength: $0.link.utterance)
      }, bound: bound)
    let clusters = linkage.run { a, b in
      let occasion = occasions[a].common(occasions[b])
      guard occasion.isPossible, !apart.areApart(a, b) else { return false }
      occasions[a] = occasion
      apart.join(a, b)
      return true
    }
    return clusters.map { $0.sorted() }.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  /// What a person has put together, and every other statement by itself.
  private func givenClusters() -> [[Int]] {
    var sets = DisjointSets(count: ranks.count)
    for ruling in graph.rulings where ruling.isTogether {
      sets.join(ranks[ruling.first], ranks[ruling.second])
    }
    return sets.lists
  }
}

/// Finds the talking points of utterances.
struct TalkingPointLinkage {
  let graph: GroupingGraph
  let ranks: [Int]
  let utterances: [[Int]]

  /// For each utterance the number of its talking point; `nil` where it stands alone.
  func numbers(bound: Int) -> [Int?] {
    var (ties, opposed) = links()
    var apart = Separation(pairs: opposed, clusters: utterances.indices.map { [$0] })
    ties.sort { ($0.first, $0.second) < ($1.first, $1.second) }
    var linkage = AverageLinkage(
      clusters: utterances.indices.map { [$0] }, ties: ties, bound: bound)
    let points = linkage.run { a, b in
      guard !apart.areApart(a, b) else { return false }
      apart.join(a, b)
      return true
    }
    var numbers = [Int?](repeating: nil, count: utterances.count)
    let joined = points.filter { $0.count > 1 }.sorted { ($0.min() ?? 0) < ($1.min() ?? 0) }
    for (number, point) in joined.enumerated() { for item in point { numbers[item] = number } }
    return numbers
  }

  /// The strongest tie between any two utterances, and those of which one may take back the other.
  private func links() -> (ties: [AverageLinkage.Tie], opposed: [(Int, Int)]) {
    var place = [Int](repeating: 0, count: ranks.count)
    for (index, members) in utterances.enumerated() { for rank in members { place[rank] = index } }
    var strongest: [Pair: Int] = [:]
    var opposed: Set<Pair> = []
    for edge in graph.edges {
      let (a, b) = (place[ranks[edge.first]], place[ranks[edge.second]])
      guard a != b else { continue }
      let pair = Pair(first: min(a, b), second: max(a, b))
      strongest[pair] = max(strongest[pair] ?? 0, edge.link.claim)
      if edge.link.isOpposed { opposed.insert(pair) }
    }
    let ties = strongest.filter { $0.value > 0 }.map {
      AverageLinkage.Tie(first: $0.key.first, second: $0.key.second, strength: $0.value)
    }
    return (ties, opposed.map { ($0.first, $0.second) })
  }

  private struct Pair: Hashable {
    var first: Int
    var second: Int
  }
}

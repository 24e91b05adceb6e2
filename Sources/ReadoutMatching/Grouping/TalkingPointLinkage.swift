/// Finds the talking points of utterances.
struct TalkingPointLinkage {
  let graph: GroupingGraph
  let ranks: [Int]
  let utterances: [[Int]]

  /// For each utterance the number of its talking point; `nil` where it stands alone.
  func numbers(bound: Int) -> [Int?] {
    var (ties, opposed) = links()
    var places = [Int](repeating: 0, count: ranks.count)
    for (place, rank) in ranks.enumerated() { places[rank] = place }
    var apart = Separation(pairs: opposed, clusters: utterances.indices.map { [$0] })
    ties.sort { ($0.first, $0.second) < ($1.first, $1.second) }
    var linkage = AverageLinkage(
      clusters: utterances.indices.map { [$0] }, ties: ties, bound: bound)
    var names = utterances.map { members in
      members.reduce(into: SpeakerNames()) { $0.formUnion(graph.nodes[places[$1]].names) }
    }
    let points = linkage.run { a, b in
      guard !apart.areApart(a, b), names[a].canBeOne(with: names[b]) else { return false }
      names[a].formUnion(names[b])
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
    var found: [Pair: Claims] = [:]
    for edge in graph.edges {
      let (a, b) = (place[ranks[edge.first]], place[ranks[edge.second]])
      guard a != b else { continue }
      found[Pair(first: min(a, b), second: max(a, b)), default: Claims()].add(edge.link)
    }
    let ties = found.filter { $0.value.strongest > 0 }.map {
      AverageLinkage.Tie(
        first: $0.key.first, second: $0.key.second, strength: $0.value.strongest)
    }
    let opposed = found.filter(\.value.areOpposed).map { ($0.key.first, $0.key.second) }
    return (ties, opposed)
  }

  /// What ties two utterances.
  private struct Claims {
    private(set) var strongest = 0
    private var sum = 0
    private var opposedSum = 0

    mutating func add(_ link: StatementLink) {
      strongest = max(strongest, link.claim)
      sum += link.claim
      if link.isOpposed { opposedSum += link.claim }
    }

    /// Whether one may take back what the other says, by three tenths of what ties them.
    ///
    /// A single pair of reports may be a matter of wording.
    var areOpposed: Bool { opposedSum > 0 && opposedSum * 10 >= sum * 3 }
  }

  private struct Pair: Hashable {
    var first: Int
    var second: Int
  }
}

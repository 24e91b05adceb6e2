internal import ReadoutRecord

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
      cluster.map { graph.nodes[places[$0]].days }.reduce(DaySpan()) { $0.common($1) }
    }
    var names = given.map { cluster in
      cluster.reduce(into: SpeakerNames()) { $0.formUnion(graph.nodes[places[$1]].names) }
    }
    var linkage = AverageLinkage(
      clusters: given,
      ties: MediatedTies(
        graph.edges.map {
          AverageLinkage.Tie(
            first: ranks[$0.first], second: ranks[$0.second], strength: $0.link.utterance)
        },
        outside: graph.mediators.map { $0.map { (ranks[$0.node], $0.strength) } }
      ).all, bound: bound)
    let clusters = linkage.run { a, b in
      let occasion = occasions[a].common(occasions[b])
      guard occasion.isPossible, !apart.areApart(a, b), names[a].canBeOne(with: names[b]) else {
        return false
      }
      occasions[a] = occasion
      names[a].formUnion(names[b])
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

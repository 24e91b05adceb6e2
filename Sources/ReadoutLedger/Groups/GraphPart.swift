internal import GRDB
internal import ReadoutMatching
internal import ReadoutRecord

/// Everything that hangs together with one statement by rulings and by links that can join groups.
struct GraphPart {
  /// The statements of the graph's nodes.
  private(set) var statements: [StatementID] = []

  /// Statements of which it is not known who speaks, or that are gone: they are in no group.
  private(set) var unknown: [StatementID] = []

  /// The graph.
  private(set) var graph = GroupingGraph(nodes: [], edges: [])

  /// Follows the links from a statement; `profile` reads what is known of one, `nil` when it is gone.
  ///
  /// - Complexity: O(n + e) in the statements and links that are met.
  init(
    around start: StatementID, _ db: Database, bounds: GroupingGraph.Bounds,
    profile: (StatementID) throws -> StatementProfile?
  ) throws {
    let links = LinkTable(db)
    var ties: [StatementID: [(other: StatementID, link: StatementLink)]] = [:]
    var rulings: [StatementID: [(other: StatementID, isTogether: Bool)]] = [:]
    var places: [StatementID: Int] = [:]
    var met: Set<StatementID> = [start]
    var waiting = [start]
    while let id = waiting.popLast() {
      guard let node = try profile(id).flatMap(GroupingGraph.Node.init) else {
        unknown.append(id)
        continue
      }
      places[id] = statements.count
      statements.append(id)
      graph.nodes.append(node)
      ties[id] = try links.links(of: id)
      rulings[id] = try links.rulings(on: id)
      let others =
        (ties[id] ?? []).filter { bounds.canJoin($0.link) }.map(\.other)
        + (rulings[id] ?? []).map(\.other)
      for other in others where met.insert(other).inserted { waiting.append(other) }
    }
    addEdges(ties, rulings, places)
  }

  /// Who is taken as the speaker of a group: a person before a body, the first of several.
  func speaker(of group: UtteranceGroup) -> String {
    let nodes = group.members.map { graph.nodes[$0] }
    return (nodes.first(where: \.names.includePerson) ?? nodes[0]).speaker
  }

  private mutating func addEdges(
    _ ties: [StatementID: [(other: StatementID, link: StatementLink)]],
    _ rulings: [StatementID: [(other: StatementID, isTogether: Bool)]],
    _ places: [StatementID: Int]
  ) {
    for (place, id) in statements.enumerated() {
      for tie in ties[id] ?? [] where id < tie.other {
        guard let second = places[tie.other] else { continue }
        graph.edges.append(.init(first: place, second: second, link: tie.link))
      }
      for ruling in rulings[id] ?? [] where id < ruling.other {
        guard let second = places[ruling.other] else { continue }
        graph.rulings.append(
          .init(first: place, second: second, isTogether: ruling.isTogether))
      }
    }
  }
}

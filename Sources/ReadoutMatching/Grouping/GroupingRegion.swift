/// Some statements of a store as a graph, read as they are met.
struct GroupingRegion {
  typealias ID = Regrouping.ID

  let store: any GroupingStore

  /// The statements of the nodes.
  private(set) var statements: [ID] = []

  /// Those of which it is not known who speaks, or that are gone.
  private(set) var unknown: Set<ID> = []

  /// The place of each statement among the nodes.
  private(set) var places: [ID: Int] = [:]

  private(set) var nodes: [GroupingGraph.Node] = []
  private var links: [[(other: ID, link: StatementLink)]] = []
  private var rulings: [[(other: ID, isTogether: Bool)]] = []

  init(_ store: any GroupingStore) { self.store = store }

  /// Whether a statement was met.
  func holds(_ id: ID) -> Bool { places[id] != nil || unknown.contains(id) }

  /// Takes statements in, with all that a person has put together with them.
  mutating func take(_ ids: some Sequence<ID>) throws {
    var waiting = ids.filter { !holds($0) }
    while let id = waiting.popLast() {
      guard !holds(id) else { continue }
      guard let node = try store.node(id) else {
        unknown.insert(id)
        continue
      }
      places[id] = statements.count
      statements.append(id)
      nodes.append(node)
      links.append(try store.links(of: id))
      let decided = try store.rulings(on: id)
      rulings.append(decided)
      for (other, isTogether) in decided where isTogether { waiting.append(other) }
    }
  }

  /// The links of a statement.
  func links(of id: ID) throws -> [(other: ID, link: StatementLink)] {
    if let place = places[id] { return links[place] }
    return try store.links(of: id)
  }

  /// The places of all that hangs together with some of the nodes, by what joins statements and by
  /// what a person has put together.
  ///
  /// Groups are joined by averages, and an average that reaches a bound needs a tie that does. So
  /// what does not hang together by such ties can be grouped apart.
  func part(
    around fresh: Range<Int>, joined: (ID) throws -> some Sequence<ID>
  ) rethrows -> [Int] {
    var isMet = [Bool](repeating: false, count: statements.count)
    var waiting = Array(fresh)
    for place in fresh { isMet[place] = true }
    func meet(_ other: ID) {
      guard let place = places[other], !isMet[place] else { return }
      isMet[place] = true
      waiting.append(place)
    }
    while let place = waiting.popLast() {
      for other in try joined(statements[place]) { meet(other) }
      for (other, isTogether) in rulings[place] where isTogether { meet(other) }
    }
    return isMet.indices.filter { isMet[$0] }
  }

  /// The graph of some of the nodes, given by their places.
  ///
  /// - Complexity: O(n + e) in these and their links.
  func graph(of part: [Int]) -> GroupingGraph {
    let numbers = Dictionary(uniqueKeysWithValues: zip(part.map { statements[$0] }, 0...))
    var graph = GroupingGraph(nodes: part.map { nodes[$0] }, edges: [])
    var around: [ID: [GroupingGraph.Mediation]] = [:]
    for (first, place) in part.enumerated() {
      for (other, link) in links[place] {
        if let second = numbers[other] {
          guard first < second else { continue }
          graph.edges.append(.init(first: first, second: second, link: link))
        } else if link.utterance >= MediatedTies.leastStrength {
          around[other, default: []].append(.init(node: first, strength: link.utterance))
        }
      }
      for (other, isTogether) in rulings[place] {
        guard let second = numbers[other], first < second else { continue }
        graph.rulings.append(.init(first: first, second: second, isTogether: isTogether))
      }
    }
    graph.mediators = around.values.filter { $0.count > 1 }
    return graph
  }
}

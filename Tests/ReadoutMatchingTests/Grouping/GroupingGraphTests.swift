import ReadoutMatching
import ReadoutRecord
import ReadoutTestSupport
import Testing

struct GroupingGraphTests {
  private func node(_ n: Int, _ day: String? = nil) -> GroupingGraph.Node {
    let day = day.flatMap { EDTF(rawValue: $0)?.day }
    return GroupingGraph.Node(
      key: StatementKey(article: "a\(n)", n: 1), speaker: "p1", saidOn: day.map { $0...$0 })
  }

  private func edge(
    _ a: Int, _ b: Int, _ utterance: Int, claim: Int? = nil, opposed: Bool = false
  ) -> GroupingGraph.Edge {
    .init(
      first: a, second: b,
      link: StatementLink(
        utterance: utterance, claim: claim ?? utterance, isOpposed: opposed))
  }

  private func members(_ graph: GroupingGraph) -> [[Int]] { graph.groups().map(\.members) }

  @Test func statementsThatAreTiedStronglyAreOneUtterance() {
    let graph = GroupingGraph(
      nodes: (0..<4).map { node($0) }, edges: [edge(0, 2, 900), edge(1, 3, 100)])
    #expect(members(graph) == [[0, 2], [1], [3]])
  }

  @Test func aChainOfSingleTiesIsNoUtterance() {
    let nodes = (0..<8).map { node($0) }
    let chain = GroupingGraph(nodes: nodes, edges: (0..<7).map { edge($0, $0 + 1, 700) })
    #expect(chain.groups().allSatisfy { $0.members.count < 8 })
    #expect(chain.groups().count > 1)
  }

  @Test func daysThatCannotBeOneKeepStatementsApart() {
    let graph = GroupingGraph(
      nodes: [node(0, "2031-05-03"), node(1), node(2, "2031-05-04")],
      edges: [edge(0, 1, 950), edge(1, 2, 900), edge(0, 2, 990)])
    #expect(members(graph) == [[0, 1], [2]])
  }

  @Test func nothingIsSaidAfterItWasPublished() throws {
    func node(_ n: Int, saidOn: CalendarDay?, basis: SaidOnBasis?, published: CalendarDay) throws
      -> GroupingGraph.Node
    {
      try #require(
        GroupingGraph.Node(
          StatementProfile(
            key: StatementKey(article: "a\(n)", n: 1),
            speaker: SpeakerIdentity(id: "p1", name: "Varga", type: .person), kind: .indirect,
            content: ["the ferry stays"], saidOn: saidOn.map { $0...$0 }, saidOnBasis: basis,
            published: published...published)))
    }
    let undated = try node(0, saidOn: nil, basis: nil, published: february(2))
    let later = try node(1, saidOn: february(24), basis: .weekday, published: february(24))
    let before = try node(2, saidOn: february(1), basis: .weekday, published: february(2))
    let edges = [edge(0, 1, 990)]
    #expect(members(GroupingGraph(nodes: [undated, later], edges: edges)) == [[0], [1]])
    #expect(members(GroupingGraph(nodes: [undated, before], edges: edges)) == [[0, 1]])
    // A day taken from the dateline may be that of the report.
    let filed = try node(3, saidOn: february(2), basis: .dateline, published: february(2))
    #expect(members(GroupingGraph(nodes: [before, filed], edges: edges)) == [[0, 1]])
  }

  @Test func whatAPersonDecidedGoesBeforeEveryTie() {
    let nodes = (0..<3).map { node($0) }
    let graph = GroupingGraph(
      nodes: nodes, edges: [edge(0, 1, 990)],
      rulings: [
        .init(first: 0, second: 1, isTogether: false), .init(first: 2, second: 0, isTogether: true),
      ])
    #expect(members(graph) == [[0, 2], [1]])
  }

  @Test func theSameOnAnotherDayIsATalkingPointAndNoUtterance() {
    let graph = GroupingGraph(
      nodes: [node(0, "2031-05-03"), node(1, "2032-05-03"), node(2, "2033-01-01")],
      edges: [edge(0, 1, 0, claim: 900), edge(1, 2, 0, claim: 50)])
    #expect(graph.groups().map(\.talkingPoint) == [0, 0, nil])
  }

  @Test func aReversalIsNeverTheTalkingPointThatItTakesBack() {
    let graph = GroupingGraph(
      nodes: [node(0, "2031-05-03"), node(1, "2032-05-03"), node(2, "2033-01-01")],
      edges: [
        edge(0, 1, 0, claim: 900), edge(1, 2, 0, claim: 900, opposed: true),
        edge(0, 2, 0, claim: 900),
      ])
    let points = graph.groups().map(\.talkingPoint)
    #expect(points[1] != points[2] || points[1] == nil)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func theOrderOfNodesAndEdgesDoesNotMatter(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let days: [String?] = [nil, "2031-05-03", "2031-05-04", nil, "2031-05-04"]
    let nodes = (0..<40).map { node($0, days.randomElement(using: &random) ?? nil) }
    var edges: [GroupingGraph.Edge] = []
    for a in 0..<40 {
      for b in (a + 1)..<40 where Int.random(in: 0..<6, using: &random) == 0 {
        // Few strengths, so that many averages are equal.
        let strength = Int.random(in: 1...4, using: &random) * 250
        edges.append(
          edge(a, b, strength, opposed: Int.random(in: 0..<20, using: &random) == 0))
      }
    }
    let order = Array(0..<40).shuffled(using: &random)
    var places = [Int](repeating: 0, count: 40)
    for (place, item) in order.enumerated() { places[item] = place }
    let turned = edges.shuffled(using: &random).map {
      GroupingGraph.Edge(first: places[$0.second], second: places[$0.first], link: $0.link)
    }
    let here = GroupingGraph(nodes: nodes, edges: edges).groups()
    let there = GroupingGraph(nodes: order.map { nodes[$0] }, edges: turned).groups()
    let mapped = there.map {
      UtteranceGroup(members: $0.members.map { order[$0] }, talkingPoint: $0.talkingPoint)
    }
    #expect(mapped == here, "seed \(seed)")
  }
}

import ReadoutMatching
import ReadoutRecord
import ReadoutTestSupport
import Testing

struct RegroupingTests {
  @Test(arguments: 0..<100 as Range<UInt64>)
  func whatIsAddedIsGroupedAsFromScratch(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let store = MemoryStore(seed: seed)
    for chunk in store.all.shuffled(using: &random).chunks(ofCount: 7) {
      store.present.formUnion(chunk)
      // In two calls, so that the first meets what is still to be grouped.
      for part in chunk.chunks(ofCount: 4) { try store.regroup(part) }
      #expect(store.stored() == store.fromScratch(), "seed \(seed)")
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func whatIsRemovedOrDecidedIsGroupedAsFromScratch(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let store = MemoryStore(seed: seed)
    store.present = Set(store.all)
    try store.regroup(store.all)
    for id in store.all.shuffled(using: &random).prefix(8) {
      // What was grouped with it may have been tied to it by way of others alone.
      let others = store.links(of: id).map(\.other) + store.utterance(of: id).filter { $0 != id }
      store.remove(id)
      try store.regroup(others + [id])
      #expect(store.stored() == store.fromScratch(), "seed \(seed)")
    }
    for _ in 0..<8 {
      let pair = Array(store.present.sorted().shuffled(using: &random).prefix(2)).sorted()
      store.decided[pair] = Bool.random(using: &random)
      try store.regroup(pair)
      #expect(store.stored() == store.fromScratch(), "seed \(seed)")
    }
  }

  @Test func whatIsNotGroupedAnewStillMediates() throws {
    // 3 joins nothing itself, and alone makes the tie of 1 and 2 strong enough on average.
    let store = MemoryStore(
      statements: 4, ties: [[0, 2]: 600, [1, 3]: 300, [2, 3]: 300], together: [[0, 1]])
    store.present = Set(store.all)
    try store.regroup([3, 2, 1])
    try store.regroup([0])
    #expect(store.stored() == store.fromScratch())
    #expect(store.stored().contains([[0, 1, 2], []]))
    store.read = []
    try store.regroup([0])
    #expect(!store.read.contains(3))
    #expect(store.stored() == store.fromScratch())
  }

  @Test func whatMediatesWithinAGroupMayChangeIt() throws {
    // With 0 and 1 tied closely by way of 4, 3 joins them before 2 does; without it, 2 is with both.
    let store = MemoryStore(
      statements: 5,
      ties: [
        [0, 1]: 400, [0, 2]: 450, [1, 2]: 350, [0, 3]: 440, [1, 3]: 370, [0, 4]: 1000,
        [1, 4]: 1000,
      ], together: [])
    store.decided = [[0, 4]: false, [1, 4]: false]
    store.present = [0, 1, 2, 3]
    try store.regroup(0..<4)
    #expect(store.stored().contains([[0, 1, 2], []]))
    store.present.insert(4)
    try store.regroup([4])
    #expect(store.stored() == store.fromScratch())
    #expect(store.stored().contains([[0, 1, 3], []]))
  }

  @Test func whatIsFarAwayIsNotRead() throws {
    let store = MemoryStore(seed: 1)
    store.present = Set(store.all)
    try store.regroup(store.all)
    store.read = []
    let last = try #require(store.all.last)
    try store.regroup([last])
    #expect(store.read.contains(last))
    #expect(store.read.count < store.all.count)
  }
}

/// Statements in memory, in families that are tied closely and to other families weakly.
private final class MemoryStore: GroupingStore {
  let all: [Int64]
  var present: Set<Int64> = []
  var decided: [[Int64]: Bool] = [:]

  /// The statements that were asked for.
  var read: Set<Int64> = []

  private let nodes: [GroupingGraph.Node]
  private var edges: [(first: Int64, second: Int64, link: StatementLink)]
  private var utterances: [Int64: Int] = [:]
  private var points: [Int64: Int] = [:]
  private var lastNumber = 0

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let days = [nil, "2031-05-03", "2031-05-04"].map { $0.flatMap { EDTF(rawValue: $0)?.day } }
    all = Array(0..<60)
    nodes = all.map {
      let day = days.randomElement(using: &random) ?? nil
      return GroupingGraph.Node(
        key: StatementKey(article: "a\($0)", n: 1), speaker: "p1", saidOn: day.map { $0...$0 })
    }
    edges = []
    for a in all {
      for b in (a + 1)..<60 where Int.random(in: 0..<7, using: &random) == 0 {
        // Few strengths, so that many averages are equal; some just strong enough to mediate.
        let most = a / 10 == b / 10 ? 10 : 4
        let link = StatementLink(
          utterance: Int.random(in: 1...most, using: &random) * 100,
          claim: Int.random(in: 1...(most + 2), using: &random) * 80,
          isOpposed: Int.random(in: 0..<20, using: &random) == 0)
        edges.append((a, b, link))
      }
    }
  }

  init(statements count: Int, ties: [[Int64]: Int], together: [[Int64]]) {
    all = Array(0..<Int64(count))
    nodes = all.map {
      GroupingGraph.Node(key: StatementKey(article: "a\($0)", n: 1), speaker: "p1", saidOn: nil)
    }
    edges = ties.map { pair, strength in
      (pair[0], pair[1], StatementLink(utterance: strength, claim: 0, isOpposed: false))
    }
    for pair in together { decided[pair] = true }
  }

  func remove(_ id: Int64) {
    present.remove(id)
    edges.removeAll { $0.first == id || $0.second == id }
    decided = decided.filter { !$0.key.contains(id) }
    utterances[id] = nil
    points[id] = nil
  }

  func regroup(_ ids: some Sequence<Int64>) throws {
    let result = try Regrouping(self).groups(around: Array(ids))
    for id in result.unknown { (utterances[id], points[id]) = (nil, nil) }
    for group in result.groups {
      lastNumber += 1
      for id in group.members {
        utterances[id] = lastNumber
        // Numbers of talking points hold within a result.
        points[id] = group.talkingPoint.map { -1_000 * (generation + 1) - $0 }
      }
    }
    generation += 1
  }

  private var generation = 0

  /// The stored groups: members of each utterance, and of its talking point.
  func stored() -> Set<[Set<Int64>]> {
    Set(
      present.map { id in
        [
          Set(present.filter { utterances[$0] == utterances[id] }),
          points[id] == nil ? [] : Set(present.filter { points[$0] == points[id] }),
        ]
      })
  }

  func fromScratch() -> Set<[Set<Int64>]> {
    let ids = present.sorted()
    let places = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    let graph = GroupingGraph(
      nodes: ids.map { nodes[Int($0)] },
      edges: edges.compactMap { edge in
        guard let a = places[edge.first], let b = places[edge.second] else { return nil }
        return .init(first: a, second: b, link: edge.link)
      },
      rulings: decided.compactMap { pair, isTogether in
        guard let a = places[pair[0]], let b = places[pair[1]] else { return nil }
        return .init(first: a, second: b, isTogether: isTogether)
      })
    let groups = graph.groups()
    return Set(
      groups.map { group in
        let point = groups.filter {
          $0.talkingPoint != nil && $0.talkingPoint == group.talkingPoint
        }
        return [Set(group.members.map { ids[$0] }), Set(point.flatMap(\.members).map { ids[$0] })]
      })
  }

  // MARK: GroupingStore

  func node(_ id: Int64) -> GroupingGraph.Node? {
    read.insert(id)
    return present.contains(id) ? nodes[Int(id)] : nil
  }

  func links(of id: Int64) -> [(other: Int64, link: StatementLink)] {
    edges.compactMap { edge in
      guard present.contains(edge.first), present.contains(edge.second) else { return nil }
      if edge.first == id { return (edge.second, edge.link) }
      return edge.second == id ? (edge.first, edge.link) : nil
    }
  }

  func rulings(on id: Int64) -> [(other: Int64, isTogether: Bool)] {
    decided.compactMap { pair, isTogether in
      guard pair.contains(id), let other = pair.first(where: { $0 != id }) else { return nil }
      return (other, isTogether)
    }
  }

  func utterance(of id: Int64) -> [Int64] {
    guard let number = utterances[id] else { return [] }
    return utterances.filter { $0.value == number }.map(\.key)
  }

  func talkingPoint(of id: Int64) -> [Int64] {
    guard let number = points[id] else { return [] }
    return points.filter { $0.value == number }.map(\.key)
  }
}

extension Sequence {
  fileprivate func chunks(ofCount count: Int) -> [[Element]] {
    reduce(into: []) { chunks, element in
      if chunks.isEmpty || chunks[chunks.count - 1].count == count { chunks.append([]) }
      chunks[chunks.count - 1].append(element)
    }
  }
}

/// Finds the talking points that change with some utterances.
struct TalkingPointRegrouping<Store: GroupingStore> {
  typealias ID = Store.ID
  typealias Group = Regrouping<Store>.Group

  private let store: Store
  private let bound: Int
  private var region: GroupingRegion<Store>

  /// The utterances that were just made, by their statements.
  private var made: [ID: [ID]] = [:]

  /// Numbers that were given to talking points.
  private var lastNumber = 0

  init(_ store: Store, utterances: [[ID]], bound: Int) {
    self.store = store
    self.bound = bound
    region = GroupingRegion(store)
    for members in utterances { for id in members { made[id] = members } }
  }

  /// Those of which it is not known who speaks, or that are gone.
  var unknown: Set<ID> { region.unknown }

  /// The utterances that changed, and all whose talking points change by them.
  mutating func groups(around changed: [ID]) throws -> [Group] {
    let seeds = try changedUtterances(around: Set(changed))
    var found: [ID: Group] = [:]
    var fresh = try take(seeds)
    while !fresh.isEmpty {
      var around: [ID] = []
      for point in try points(with: fresh) {
        for group in point { found[group.members[0]] = group }
        guard try isNew(point, seeds) else { continue }
        for group in point { for id in group.members { around += try neighbours(of: id) } }
      }
      fresh = try take(around)
    }
    return region.statements.compactMap { found[$0] }
  }

  /// The statements of the utterances that have changed.
  private func changedUtterances(around changed: Set<ID>) throws -> Set<ID> {
    var seeds: Set<ID> = []
    for (id, members) in made where members[0] == id {
      if try members.contains(where: changed.contains)
        || Set(store.utterance(of: id)) != Set(members)
      {
        seeds.formUnion(members)
      }
    }
    return seeds
  }

  /// The utterances of all that hangs together with some of the region, those of one talking point
  /// together.
  private mutating func points(with fresh: Range<Int>) throws -> [[Group]] {
    let part = try region.part(around: fresh) {
      // An utterance is of one talking point as a whole.
      try neighbours(of: $0) + utterance(of: $0)
    }
    let groups = try groups(of: part)
    let alone = groups.filter { $0.talkingPoint == nil }.map { [$0] }
    let joined = Dictionary(grouping: groups.filter { $0.talkingPoint != nil }) { $0.talkingPoint }
    return alone + joined.values
  }

  /// The utterances of some nodes with their talking points.
  private mutating func groups(of part: [Int]) throws -> [Group] {
    let graph = region.graph(of: part)
    let numbers = Dictionary(uniqueKeysWithValues: zip(part, 0...))
    var utterances: [[Int]] = []
    var met: Set<Int> = []
    for place in part where !met.contains(place) {
      let members = try utterance(of: region.statements[place]).compactMap { region.places[$0] }
      met.formUnion(members)
      utterances.append(members.compactMap { numbers[$0] })
    }
    let points = graph.talkingPoints(of: utterances, bound: bound)
    let first = lastNumber
    lastNumber += 1 + (points.compactMap { $0 }.max() ?? 0)
    return zip(utterances, points).map { members, point in
      let members = members.sorted { graph.nodes[$0].key < graph.nodes[$1].key }
      return Group(
        members: members.map { region.statements[part[$0]] },
        nodes: members.map { graph.nodes[$0] }, talkingPoint: point.map { first + $0 })
    }
  }

  /// Takes in the utterances of some statements with all of the talking points that they were of;
  /// returns the places of the new ones.
  private mutating func take(_ ids: some Sequence<ID>) throws -> Range<Int> {
    let known = region.statements.count
    var waiting = Array(ids)
    while let id = waiting.popLast() {
      guard !region.holds(id) else { continue }
      let members = try utterance(of: id)
      try region.take(members)
      for member in members { waiting += try store.talkingPoint(of: member) }
    }
    return known..<region.statements.count
  }

  /// The utterance of a statement: the one just made, or else the one that is stored.
  private func utterance(of id: ID) throws -> [ID] {
    if let members = made[id] { return members }
    let stored = try store.utterance(of: id)
    return stored.isEmpty ? [id] : stored
  }

  /// Whether a talking point is another than the one that was stored, or holds what has changed.
  private func isNew(_ point: [Group], _ seeds: Set<ID>) throws -> Bool {
    let members = Set(point.flatMap { $0.members })
    guard let first = members.first, members.isDisjoint(with: seeds) else { return true }
    let stored = try store.talkingPoint(of: first)
    return point.count == 1 ? !stored.isEmpty : Set(stored) != members
  }

  /// The statements whose claim could join their talking points with one's.
  private func neighbours(of id: ID) throws -> [ID] {
    var found: [ID] = []
    for (other, link) in try region.links(of: id) where link.claim >= bound { found.append(other) }
    return found
  }
}

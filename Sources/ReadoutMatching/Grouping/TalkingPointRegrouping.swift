/// Finds the talking points that change with some utterances.
///
/// The changed utterances are grouped with the talking points that they were of, in sets apart from
/// each other. Where something outside could be joined with what is made, its talking point is taken
/// into the set, until nothing could.
struct TalkingPointRegrouping {
  typealias ID = Regrouping.ID
  typealias Group = Regrouping.Group

  private let store: any GroupingStore
  private let bound: Int
  private var region: GroupingRegion

  /// The utterances that were just made, by their statements.
  private var made: [ID: [ID]] = [:]

  /// The statements that have changed, with those of their utterances.
  private var seeds: Set<ID> = []

  private var sets = GroupingSets()

  /// The statements among which a talking point was found to be joined with no others.
  private var trials: [Set<ID>: Set<ID>] = [:]

  init(_ store: any GroupingStore, utterances: [[ID]], bound: Int) {
    self.store = store
    self.bound = bound
    region = GroupingRegion(store)
    for members in utterances { for id in members { made[id] = members } }
  }

  /// Those of which it is not known who speaks, or that are gone.
  var unknown: Set<ID> { region.unknown }

  /// The utterances that changed, and all whose talking points change by them.
  mutating func groups(around changed: [ID]) throws -> [Group] {
    seeds = try changedUtterances(around: Set(changed))
    var results: [Int: [[Group]]] = [:]
    var waiting: Set<Int> = []
    for id in seeds where sets.number(of: id) == nil {
      waiting.insert(sets.unite(try talkingPoints(of: seeds(tiedTo: id))).number)
    }
    while let number = waiting.popFirst() {
      // A set that has become part of another is none any more.
      guard let statements = sets.members[number] else { continue }
      let found = try points(of: statements)
      results[number] = found
      var partners: [ID] = []
      for point in found where try isNew(point) { partners += try self.partners(of: point) }
      guard !partners.isEmpty else { continue }
      let union = sets.unite(try talkingPoints(of: statements + partners))
      for other in union.replaced { results[other] = nil }
      waiting.insert(union.number)
    }
    return numbered(results.values.joined())
  }

  /// What has changed and hangs together with a statement by ties that may join: many that are new
  /// at once are best grouped at once.
  private func seeds(tiedTo id: ID) throws -> [ID] {
    var found: Set<ID> = [id]
    var waiting = [id]
    while let next = waiting.popLast() {
      for (other, link) in try region.links(of: next)
      where link.claim >= bound && seeds.contains(other) && found.insert(other).inserted {
        waiting.append(other)
      }
    }
    return Array(found)
  }

  /// Groups with the numbers of their talking points, in the order of their first statements.
  private func numbered(_ points: some Sequence<[Group]>) -> [Group] {
    var found: [Group] = []
    for (number, point) in points.enumerated() {
      for var group in point {
        group.talkingPoint = point.count > 1 ? number : nil
        found.append(group)
      }
    }
    return found.sorted { $0.members[0] < $1.members[0] }
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

  /// Whether a talking point is another than the one that was stored, or holds what has changed.
  private func isNew(_ point: [Group]) throws -> Bool {
    let members = Set(point.flatMap { $0.members })
    guard let first = members.first, members.isDisjoint(with: seeds) else { return true }
    let stored = try store.talkingPoint(of: first)
    return point.count == 1 ? !stored.isEmpty : Set(stored) != members
  }

  /// The utterance of a statement: the one just made, or else the one that is stored.
  private func utterance(of id: ID) throws -> [ID] {
    if let members = made[id] { return members }
    let stored = try store.utterance(of: id)
    return stored.isEmpty ? [id] : stored
  }

  /// All statements of the utterances of some, and of all of the talking points that these were of.
  private func talkingPoints(of ids: [ID]) throws -> Set<ID> {
    var found: Set<ID> = []
    var points: Set<ID> = []
    var waiting = ids
    while let id = waiting.popLast() {
      guard found.insert(id).inserted else { continue }
      waiting += try utterance(of: id).filter { !found.contains($0) }
      let point = try store.talkingPoint(of: id)
      // Asked of any of its statements, a talking point is told in the same order.
      if let first = point.first, points.insert(first).inserted { waiting += point }
    }
    return found
  }
}

extension TalkingPointRegrouping {
  /// The utterances of some statements, those of one talking point together.
  private mutating func points(of statements: Set<ID>) throws -> [[Group]] {
    let groups = try self.groups(of: statements)
    let numbers = try linkage(of: groups).numbers(bound: bound)
    var points: [Int: [Group]] = [:]
    var alone: [[Group]] = []
    for (group, number) in zip(groups, numbers) {
      if let number { points[number, default: []].append(group) } else { alone.append([group]) }
    }
    return alone + points.values
  }

  /// The utterances of some statements in the order of their keys.
  private mutating func groups(of statements: Set<ID>) throws -> [Group] {
    try region.take(statements)
    var groups: [Group] = []
    var met: Set<ID> = []
    for id in statements where !met.contains(id) {
      let members = try utterance(of: id)
      met.formUnion(members)
      let known = members.compactMap { member in region.places[member].map { (member, $0) } }
        .map { (id: $0, node: region.nodes[$1]) }.sorted { $0.node.key < $1.node.key }
      guard !known.isEmpty else { continue }
      groups.append(Group(members: known.map(\.id), nodes: known.map(\.node), talkingPoint: nil))
    }
    return groups.sorted { $0.nodes[0].key < $1.nodes[0].key }
  }

  /// What ties utterances to each other, and to some outside, which go before them.
  private func linkage(of groups: [Group], outsiders: [[ID]] = []) throws -> TalkingPointLinkage {
    var places: [ID: Int] = [:]
    for (place, members) in (outsiders + groups.map(\.members)).enumerated() {
      for id in members { places[id] = place }
    }
    let unknown = SpeakerNames()
    var linkage = TalkingPointLinkage(
      names: outsiders.map { _ in unknown }
        + groups.map { $0.nodes.reduce(into: unknown) { $0.formUnion($1.names) } })
    for (place, group) in zip(outsiders.count..., groups) {
      for id in group.members {
        for (other, link) in try region.links(of: id) {
          // Ties of two of the groups are met from both sides.
          guard let second = places[other], second < place else { continue }
          linkage.add(link, between: second, and: place)
        }
      }
    }
    return linkage
  }

  /// Statements outside a talking point's set whose talking points may change with it.
  private mutating func partners(of point: [Group]) throws -> [ID] {
    let reached = try outsiders(reachedBy: point)
    let waiting = reached.filter { sets.number(of: $0) != nil }
    let stored = reached.filter { sets.number(of: $0) == nil }
    guard !stored.isEmpty else { return waiting }
    let own = Set(point.flatMap(\.members))
    let tried = try own.union(talkingPoints(of: stored))
    var partners = waiting
    for other in try points(of: tried) {
      let members = Set(other.flatMap(\.members))
      guard !members.isDisjoint(with: own), !members.isSubset(of: own) else { continue }
      trials[members] = tried
      partners += members.subtracting(own)
    }
    return partners
  }

  /// A statement of each utterance outside the set that could be joined with a part of a talking
  /// point, before this part is joined with another.
  ///
  /// Whatever is joined with a part of the point while it is made holds an utterance that is tied to
  /// this part as strongly, on average, as what the part would be joined with next.
  private func outsiders(reachedBy point: [Group]) throws -> [ID] {
    let set = sets.number(of: point[0].members[0])
    var outsiders: [[ID]] = []
    var met = trials[Set(point.flatMap(\.members))] ?? []
    for id in point.lazy.flatMap(\.members) {
      for (other, link) in try region.links(of: id)
      where link.claim >= bound && sets.number(of: other) != set && !met.contains(other) {
        let members = try utterance(of: other)
        met.formUnion(members)
        outsiders.append(members)
      }
    }
    guard !outsiders.isEmpty else { return [] }
    return try linkage(of: point, outsiders: outsiders)
      .joined(among: outsiders.count, bound: bound).map { outsiders[$0][0] }
  }
}

/// Finds the utterances that change with some statements.
struct UtteranceRegrouping {
  typealias ID = Regrouping.ID

  private let store: any GroupingStore
  private let bound: Int
  private var region: GroupingRegion

  /// The statements that each one may be joined with, as far as it was asked.
  private var neighbours: [ID: Set<ID>] = [:]

  /// For each statement those that changed and may mediate between it and others, and how strongly
  /// it is tied to them.
  private var mediations: [ID: [(mediator: ID, strength: Int)]] = [:]

  init(_ store: any GroupingStore, bound: Int) {
    self.store = store
    self.bound = bound
    region = GroupingRegion(store)
  }

  /// Those of which it is not known who speaks, or that are gone.
  var unknown: Set<ID> { region.unknown }

  /// The utterances of the changed statements and of all that they change, each in the order of the
  /// keys.
  mutating func utterances(around changed: [ID]) throws -> [[ID]] {
    try take(changed)
    try take(mediated(by: changed))
    let changed = Set(changed)
    var made: [ID: [ID]] = [:]
    var fresh = region.statements.indices
    while !fresh.isEmpty {
      var around: Set<ID> = []
      for members in try utterances(with: fresh) {
        for id in members { made[id] = members }
        guard try isNew(members, changed) else { continue }
        for id in members { around.formUnion(try neighbours(of: id)) }
      }
      fresh = try take(around)
    }
    return region.statements.compactMap { id in made[id].flatMap { $0.first == id ? $0 : nil } }
  }

  /// The utterances of all that hangs together with some of the region.
  private mutating func utterances(with fresh: Range<Int>) throws -> [[ID]] {
    let part = try region.part(around: fresh) { try neighbours(of: $0) }
    return region.graph(of: part).utterances(bound: bound)
      .map { $0.map { region.statements[part[$0]] } }
  }

  /// The statements whose ties change with some: each may mediate between any two tied to it.
  private mutating func mediated(by changed: [ID]) throws -> [ID] {
    var found: [ID] = []
    for id in changed {
      for (other, link) in try region.links(of: id)
      where link.utterance >= MediatedTies.leastStrength {
        mediations[other, default: []].append((id, link.utterance))
        found.append(other)
      }
    }
    return found
  }

  /// Takes statements in with all of the utterances that they were of; returns the places of the new
  /// ones.
  @discardableResult
  private mutating func take(_ ids: some Sequence<ID>) throws -> Range<Int> {
    let known = region.statements.count
    var waiting = Array(ids)
    while let id = waiting.popLast() {
      guard !region.holds(id) else { continue }
      let before = region.statements.count
      try region.take([id] + store.utterance(of: id))
      // What a person has put together may be of several utterances.
      for other in region.statements[before...] where other != id {
        waiting += try store.utterance(of: other)
      }
    }
    return known..<region.statements.count
  }

  /// Whether an utterance is another than the one that was stored, or holds what has changed.
  private func isNew(_ members: [ID], _ changed: Set<ID>) throws -> Bool {
    guard let first = members.first, !members.contains(where: changed.contains) else {
      return true
    }
    return try Set(store.utterance(of: first)) != Set(members) || areTiedAnew(members)
  }

  /// Whether what has changed mediates a tie between two of some statements that is stronger than
  /// their own.
  ///
  /// They may then be joined in another order, and so with others.
  private func areTiedAnew(_ members: [ID]) throws -> Bool {
    var around: [ID: [(id: ID, strength: Int)]] = [:]
    for id in members {
      for (mediator, strength) in mediations[id] ?? [] {
        around[mediator, default: []].append((id, strength))
      }
    }
    for tied in around.values where tied.count > 1 {
      for (place, one) in tied.enumerated() {
        let own = try region.links(of: one.id)
        for other in tied[(place + 1)...] {
          let strength = own.first { $0.other == other.id }?.link.utterance ?? 0
          if min(one.strength, other.strength) / 2 > strength { return true }
        }
      }
    }
    return false
  }

  /// The statements that a tie, be it by way of a third one, could join with one.
  private mutating func neighbours(of id: ID) throws -> Set<ID> {
    if let known = neighbours[id] { return known }
    var found: Set<ID> = []
    for (other, link) in try region.links(of: id) where link.utterance >= bound {
      found.insert(other)
      // A mediated tie has half the strength of the weaker one.
      guard link.utterance / 2 >= bound else { continue }
      for (third, further) in try region.links(of: other) where further.utterance / 2 >= bound {
        found.insert(third)
      }
    }
    found.remove(id)
    neighbours[id] = found
    return found
  }
}

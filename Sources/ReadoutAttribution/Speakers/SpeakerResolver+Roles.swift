internal import ReadoutRecord
internal import ReadoutText

// Sources that are an office: "the minister", "Norland's top diplomat", "his counterpart".

extension SpeakerResolver {
  /// The least fit of a role that counts.
  static let leastFit = 0.5

  /// The least fit that is surer than a name told next to the phrase.
  static let sureFit = 0.6

  /// The person whose role fits a role phrase; unresolved when none or several do.
  mutating func holder(of role: Role, phrase: Range<Int>) -> SpeakerFinding {
    if role.isIndefinite || isPlural(phrase) {
      return described(phrase)
    }
    if role.owner != nil || role.offices.contains(.counterpart) {
      if let found = counterpart(role) { return found }
    }
    let (holders, best) = holders(of: role)
    if best < Self.sureFit, let introduced = introducedNext(role, phrase: phrase) {
      return introduced
    }
    if let holder = choice(among: holders, role: role) {
      return finding(holder, role: role, confidence: best > 1 ? 0.92 : 0.82)
    }
    if !holders.isEmpty { return unresolved(role, among: holders) }
    return introducedBefore(role, phrase: phrase) ?? outsideArticle(role, phrase: phrase)
  }

  /// A role that nobody in the article holds by its words.
  func outsideArticle(_ role: Role, phrase: Range<Int>) -> SpeakerFinding {
    holderByTable(phrase).map {
      SpeakerFinding($0, reason: "who held the office on the day of the article")
    } ?? described(phrase)
  }

  func finding(_ holder: Int, role: Role, confidence: Double) -> SpeakerFinding {
    let held = entities[holder].roles.max {
      $0.fit(role, places: entities[holder].places) < $1.fit(role, places: entities[holder].places)
    }
    return SpeakerFinding(
      speaker(holder, how: .role, confidence: confidence), entity: holder,
      reason: "the article gives the role to this person", evidence: held?.tokens ?? 0..<0)
  }

  func unresolved(_ role: Role, among holders: [Int]) -> SpeakerFinding {
    let share = 1 / Double(holders.count)
    return SpeakerFinding(
      Speaker(
        unresolvedBecause: "several persons of the article hold the role \"\(role.text)\"",
        candidates: holders.prefix(3).map { .init(name: entities[$0].name, confidence: share) }))
  }

  /// How well a role phrase fits what the article says of an entity.
  func fit(_ index: Int, _ phrase: Role) -> Double {
    // Most entities have no role, and copying them costs more than the question.
    guard entities[index].isPerson, !entities[index].roles.isEmpty || entities[index].isSucceeded
    else { return 0 }
    let entity = entities[index]
    var best = entity.roles.map { $0.fit(phrase, places: entity.places) }.max() ?? 0
    if phrase.isFormer, entity.isSucceeded, best == 0 || entity.roles.isEmpty { best = 0.8 }
    if !phrase.isFormer, entity.isSucceeded { best *= 0.5 }
    return best
  }

  /// The persons whom a role phrase fits best, and how well it does.
  func holders(of role: Role) -> (holders: [Int], fit: Double) {
    var holders: [Int] = []
    var best = Self.leastFit
    for index in entities.indices where entities[index].isPerson {
      let fit = fit(index, role)
      if fit > best {
        (holders, best) = ([index], fit)
      } else if fit == best {
        holders.append(index)
      }
    }
    return (holders, best)
  }

  /// The one of several holders whom the phrase means: who spoke last, or in a headline who will
  /// speak first.
  func choice(among holders: [Int], role: Role) -> Int? {
    guard holders.count > 1 else { return holders.first }
    if sources[current].isHeadline { return firstNamedLater(among: holders) }
    let spoken = history.last { $0.finding.entity.map(holders.contains) ?? false }
    return spoken?.finding.entity
  }

  /// Who of several is first a source in the body.
  func firstNamedLater(among holders: [Int]) -> Int? {
    for source in sources[(current + 1)...].prefix(12) where !source.isHeadline {
      let phrase = NamePhrase(headOfPhrase(source.tokens), in: document)
      if let entity = phrase.name.isEmpty ? nil : entity(named: phrase), holders.contains(entity) {
        return entity
      }
    }
    return nil
  }

  func isPlural(_ phrase: Range<Int>) -> Bool {
    guard let last = phrase.last else { return false }
    return Titles.people.contains(document.tokens[last])
  }

  /// "His Ostrian counterpart", "her spokesman", "my foreign minister".
  func counterpart(_ role: Role) -> SpeakerFinding? {
    let holder = role.owner.map { owner(possessive: $0) } ?? history.last?.finding
    guard let entity = holder?.entity else { return nil }
    if role.offices.contains(.counterpart) { return counterpart(role, of: entity) }
    var wanted = role
    wanted.places += entities[entity].places
    guard !wanted.places.isEmpty else { return nil }
    let matches = entities.indices.filter { $0 != entity && fit($0, wanted) > 1 }
    guard matches.count == 1, let match = matches.first else { return nil }
    return finding(match, role: wanted, confidence: 0.75)
  }

  /// Who holds the same office in another country.
  func counterpart(_ role: Role, of entity: Int) -> SpeakerFinding? {
    let offices = entities[entity].roles.reduce(into: OfficeKinds()) { $0.formUnion($1.offices) }
      .subtracting(.counterpart)
    let others = entities.indices.filter { index in
      guard index != entity, entities[index].isPerson else { return false }
      let places = entities[index].places
      if !role.places.isEmpty, !role.places.contains(where: places.contains) { return false }
      return entities[index].roles.contains {
        $0.offices.contains(.counterpart) || !$0.offices.isDisjoint(with: offices)
      }
    }
    guard others.count == 1, let other = others.first else { return nil }
    return finding(other, role: role, confidence: 0.8)
  }
}

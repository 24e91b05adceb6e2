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
      return namedBehindLead(role, phrase: phrase) ?? described(phrase)
    }
    if role.owner != nil || role.offices.contains(.counterpart) {
      if let found = counterpart(role) { return found }
    }
    if let repeated = describedBefore(phrase) { return repeated }
    let (holders, best) = holders(of: role)
    if let spoken = holderJustBefore(role, among: holders, fit: best) { return spoken }
    if best < Self.sureFit || role.isFormer && best <= Self.sureFit,
      let introduced = introduced(role, phrase: phrase)
    {
      return introduced
    }
    if let holder = choice(among: holders, role: role) {
      if entities[holder].roles.isEmpty { give(role, to: holder) }
      return finding(holder, role: role, confidence: best > 1 ? 0.92 : 0.82)
    }
    if !holders.isEmpty { return unresolved(role, among: holders) }
    let before = possessive(in: phrase) != nil ? nil : introducedBefore(role, phrase: phrase)
    return before ?? outsideArticle(role, phrase: phrase)
  }

  /// Whom the text introduces beside a phrase; for "Tavik's campaign manager" only who is named next.
  private mutating func introduced(_ role: Role, phrase: Range<Int>) -> SpeakerFinding? {
    if let owner = possessive(in: phrase) {
      // Not in "a paper of Tavik's lawyer".
      return owner - phrase.lowerBound <= 3 ? introducedNext(role, phrase: phrase) : nil
    }
    return introducedJustBefore(role, phrase: phrase) ?? subjectJustBefore(role, phrase: phrase)
      ?? onlyPersonOfLead(role, phrase: phrase) ?? introducedNext(role, phrase: phrase)
  }

  /// The possessive of a person of the article in "Tavik's campaign manager": whoever works for them
  /// is told by the name or not at all.
  private func possessive(in phrase: Range<Int>) -> Int? {
    phrase.dropFirst().dropLast().first { index in
      let isPossessive =
        document.tokens[index].kind == .clitic || document.tokens[index].key == "'"
      return isPossessive && document.tokens[index - 1].isCapitalized
        && entities(called: document.tokens[index - 1]).contains { entities[$0].isPerson }
    }
  }

  /// A role that nobody in the article holds by its words.
  mutating func outsideArticle(_ role: Role, phrase: Range<Int>) -> SpeakerFinding {
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
    let places = entities[index].places
    let isSucceeded = entities[index].isSucceeded
    var best = 0.0
    for role in entities[index].roles { best = max(best, role.fit(phrase, places: places)) }
    if let other = entities[index].succeeds, !phrase.isFormer {
      for role in entities[other].roles { best = max(best, role.present.fit(phrase, places: [])) }
    }
    if phrase.isFormer, isSucceeded, best == 0 { best = 0.8 }
    if !phrase.isFormer, isSucceeded { best *= 0.5 }
    return best
  }

  /// The persons whom a role phrase fits best, and how well it does.
  func holders(of role: Role) -> (holders: [Int], fit: Double) {
    var holders: [Int] = []
    var best = Self.leastFit
    let addressee = addresseeBehindCue()
    let latest = sources[current].isHeadline ? Int.max : role.tokens.upperBound + 60
    for index in near(role.tokens.lowerBound)
    where entities[index].isPerson && index != addressee {
      var fit = fit(index, role)
      // Who is named only later is hardly called by a mere description.
      if role.places.isEmpty, entities[index].firstToken > latest { fit *= 0.55 }
      if fit > best {
        (holders, best) = ([index], fit)
      } else if fit == best {
        holders.append(index)
      }
    }
    return (holders, best)
  }

  /// How much worse a role may fit whoever spoke right before than it fits another.
  private static let nearFit = 0.3

  /// "The minister" where the speaker right before may be called so, though the words fit another of
  /// the article a little better.
  private func holderJustBefore(
    _ role: Role, among holders: [Int], fit best: Double
  ) -> SpeakerFinding? {
    guard best >= Self.sureFit, role.places.isEmpty, role.portfolio.isEmpty,
      !sources[current].isHeadline, let last = history.last, last.isSubject,
      let entity = last.finding.entity, !holders.contains(entity),
      document.paragraphOfToken[role.tokens.lowerBound]
        - document.paragraphOfToken[last.token] <= 1,
      fit(entity, role) >= max(Self.leastFit, best - Self.nearFit)
        || isOfficial(entity, calledBy: role)
    else { return nil }
    return finding(entity, role: role, confidence: 0.75)
  }

  /// Whether "the official", "the diplomat" can be somebody who speaks for others.
  private func isOfficial(_ entity: Int, calledBy role: Role) -> Bool {
    role.offices.isSubset(of: [.official, .diplomat]) && role.professions.isEmpty
      && entities[entity].roles.contains { $0.offices.contains(.spokesperson) && !$0.isFormer }
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
    guard !phrase.isEmpty else { return false }
    return Titles.people.contains(document.tokens[headNoun(withoutArticle(phrase))])
  }

  /// "His Ostrian counterpart", "her spokesman", "my foreign minister".
  func counterpart(_ role: Role) -> SpeakerFinding? {
    let holder = role.owner.map { owner(possessive: $0) } ?? history.last?.finding
    if role.offices.contains(.counterpart) || role.professions.contains("host") {
      return holder?.entity.flatMap { counterpart(role, of: $0) ?? otherPrincipal(role, than: $0) }
    }
    if document.tokens[role.tokens].last?.key == "predecessor" {
      return holder?.entity.flatMap { predecessor(of: $0, role) }
    }
    var wanted = role
    wanted.places += holder.map(places) ?? []
    guard !wanted.places.isEmpty else { return nil }
    let others = near(role.tokens.lowerBound).filter { $0 != holder?.entity }
    var matches = others.filter { fit($0, wanted) > 1 }
    if matches.isEmpty, isPrincipalOffice(role) {
      matches = others.filter { fit($0, wanted) >= Self.sureFit }
    }
    guard matches.count == 1, let match = matches.first else { return nil }
    return finding(match, role: wanted, confidence: 0.75)
  }

  /// Whether each government has one such office, as "my foreign minister".
  private func isPrincipalOffice(_ role: Role) -> Bool {
    !role.offices.isDisjoint(with: OfficeKinds.principal.union(.spokesperson))
  }

  /// "Her predecessor": who held the office of a person before.
  private func predecessor(of entity: Int, _ role: Role) -> SpeakerFinding? {
    let offices = entities[entity].roles.reduce(into: OfficeKinds()) { $0.formUnion($1.offices) }
    let others = entities.indices.prefix(200).filter { index in
      index != entity && entities[index].isPerson
        && (entities[index].isSucceeded
          || entities[index].roles.contains {
            $0.isFormer && !$0.offices.isDisjoint(with: offices)
          })
    }
    guard others.count == 1, let other = others.first else { return nil }
    return finding(other, role: role, confidence: 0.75)
  }

  /// "His guest", "her rival": the one other person of the article in an office of a country, as
  /// whom a person of such an office meets.
  func otherPrincipal(_ role: Role, than entity: Int) -> SpeakerFinding? {
    let isPrincipal = { (index: Int) in
      entities[index].roles.contains {
        !$0.isFormer && !$0.isDeputy && !$0.offices.isDisjoint(with: .principal)
      }
    }
    guard isPrincipal(entity) else { return nil }
    let others = entities.indices.prefix(200).filter { index in
      index != entity && entities[index].isPerson && isPrincipal(index)
        && (role.places.isEmpty || role.places.contains(where: entities[index].places.contains))
    }
    // Of several, who is of another country is the guest.
    let home = entities[entity].places
    let foreign = others.filter { index in
      !home.isEmpty && !entities[index].places.isEmpty
        && !entities[index].places.contains(where: home.contains)
    }
    let possible = others.count > 1 ? foreign : Array(others)
    guard possible.count == 1, let other = possible.first else { return nil }
    return finding(other, role: role, confidence: 0.7)
  }

  /// The places that a speaker is tied to; those in the name of a body too.
  func places(of finding: SpeakerFinding) -> [PlaceKey] {
    let country = finding.speaker.country.map { [PlaceKey(countryCode: $0)] } ?? []
    if let entity = finding.entity, entities[entity].isPerson {
      return entities[entity].places + country
    }
    guard let name = finding.speaker.name, finding.speaker.type != .group else { return country }
    let first = name.lowercased().split(separator: " ").first { $0 != "the" && $0 != "government" }
    return country + (first.map { [PlaceKey(name: String($0))] } ?? [])
  }

  /// Who holds the same office in another country.
  func counterpart(_ role: Role, of entity: Int) -> SpeakerFinding? {
    let offices = entities[entity].roles.reduce(into: OfficeKinds()) { $0.formUnion($1.offices) }
      .subtracting(.counterpart)
    let others = near(role.tokens.lowerBound).filter { index in
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

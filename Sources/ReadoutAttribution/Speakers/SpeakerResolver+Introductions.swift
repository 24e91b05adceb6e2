internal import ReadoutRecord
internal import ReadoutText

// Roles and names that the article gives apart from each other.

extension SpeakerResolver {
  /// A role that is told before the name: "The foreign secretary told them. 'It is open,' Honor
  /// Tavik said."
  ///
  /// The next source that is named, within two paragraphs, and whose own roles do not contradict.
  mutating func introducedNext(_ role: Role, phrase: Range<Int>) -> SpeakerFinding? {
    guard !role.isFormer else { return nil }
    let paragraph = document.paragraphOfToken[phrase.lowerBound]
    for (place, source) in sources[(current + 1)...].prefix(8).enumerated()
    where !source.tokens.isEmpty {
      let distance = document.paragraphOfToken[source.tokens.lowerBound] - paragraph
      let isNear = place < 4 && (distance <= 2 || sources[current].isHeadline)
      guard isNear || distance <= 4 && isInLead(phrase) else { return nil }
      guard let entity = plainPerson(source.tokens) else { continue }
      if !isNear, !isFree(entity, for: role) || !tookOffice(source.tokens) { continue }
      guard isFree(entity, for: role) else { return nil }
      give(role, to: entity)
      return SpeakerFinding(
        speaker(entity, how: .role, confidence: 0.7), entity: entity,
        reason: "the name that the next statement gives", evidence: source.tokens)
    }
    return nil
  }

  mutating func give(_ role: Role, to entity: Int) {
    entities[entity].roles.append(role)
    for place in role.places where !entities[entity].places.contains(place) {
      entities[entity].places.append(place)
    }
  }

  /// Whether a phrase stands in the first paragraph of the body or in what stands above it.
  func isInLead(_ phrase: Range<Int>) -> Bool {
    let paragraph = Int(document.paragraphOfToken[phrase.lowerBound])
    return !document.paragraphs[..<paragraph].contains { $0.role == .body }
  }

  /// Whether the words behind a name tell of an office: "Aldquist, who took office last year".
  func tookOffice(_ name: Range<Int>) -> Bool {
    let end = headOfPhrase(name).upperBound
    guard end + 3 < document.tokens.count, document.tokens[end].isMark(","),
      document.tokens[end + 1].key == "who"
    else { return false }
    return document.tokens[(end + 2)..<min(end + 6, document.tokens.count)].contains {
      ["office", "elected", "inaugurated", "power", "re-elected", "sworn", "appointed"].contains(
        $0.key)
    }
  }

  /// A role that is told behind the name: the speaker before, of whom the article says nothing.
  mutating func introducedBefore(_ role: Role, phrase: Range<Int>) -> SpeakerFinding? {
    guard !sources[current].isHeadline else { return nil }
    let paragraph = document.paragraphOfToken[phrase.lowerBound]
    let free = history.reversed().prefix(6).filter { spoken in
      guard let entity = spoken.finding.entity, spoken.isSubject else { return false }
      let isNear = paragraph - document.paragraphOfToken[spoken.token] <= 1
      return entities[entity].isPerson && isFree(entity, for: role)
        && (isNear
          || document.paragraphs[Int(document.paragraphOfToken[spoken.token])].role == .title)
    }
    let here = free.filter { document.paragraphOfToken[$0.token] == paragraph }
    guard let entity = free.first?.finding.entity,
      (here.isEmpty ? free : here).allSatisfy({ $0.finding.entity == entity })
    else { return nil }
    entities[entity].roles.append(role)
    return SpeakerFinding(
      speaker(entity, how: .role, confidence: 0.6), entity: entity,
      reason: "the speaker before, to whom no other role is given",
      evidence: entities[entity].nameTokens)
  }

  /// The person whom a source names without a role beside the name.
  mutating func plainPerson(_ tokens: Range<Int>) -> Int? {
    let head = headOfPhrase(tokens)
    let phrase = NamePhrase(head, in: document)
    let opening = WordClass(of: document.tokens[head.lowerBound])
    guard !phrase.name.isEmpty, Role(phrase.title, in: document) == nil, !isPlace(phrase.name),
      !opening.isAmong([.determiners, .subjectPronouns]),
      Country.lookUp(document.tokens[phrase.name]) == nil,
      !document.isBody(phrase.name), document.tokens[head.lowerBound].isCapitalized
    else { return nil }
    let known = entity(named: phrase)
    if known == nil, phrase.name.count == 1,
      countries.contains(document.tokens[phrase.name.lowerBound].keyHash)
    {
      return nil
    }
    guard let entity = known ?? add(phrase), entities[entity].isPerson else { return nil }
    return entity
  }

  /// Whether nothing that the article says of a person speaks against a role.
  func isFree(_ index: Int, for role: Role) -> Bool {
    guard entities[index].roles.isEmpty else { return false }
    guard
      !history.contains(where: { $0.finding.entity == index && $0.finding.speaker.how == .role })
    else { return false }
    let places = entities[index].places
    return role.places.isEmpty || places.isEmpty || role.places.contains(where: places.contains)
  }
}

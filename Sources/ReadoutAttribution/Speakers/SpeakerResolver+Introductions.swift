internal import ReadoutRecord
internal import ReadoutText

// Roles and names that the article gives apart from each other.

extension SpeakerResolver {
  /// A role that is told before the name: "The foreign secretary told them. 'It is open,' Honor
  /// Tavik said."
  ///
  /// The next source that is named, within two paragraphs, and whose own roles do not contradict.
  mutating func introducedNext(_ role: Role, phrase: Range<Int>) -> SpeakerFinding? {
    guard !isPredecessor(phrase) else { return nil }
    if let subject = introducedAsSubject(role, phrase: phrase) { return subject }
    let owner = role.owner.flatMap { self.owner(possessive: $0)?.entity }
    let paragraph = document.paragraphOfToken[phrase.lowerBound]
    var other = paragraph
    for (order, source) in sources[(current + 1)...].prefix(8).enumerated()
    where !source.tokens.isEmpty {
      let distance = document.paragraphOfToken[source.tokens.lowerBound] - paragraph
      let isNear = order < 4 && (distance <= 2 || sources[current].isHeadline)
      guard isNear || distance <= 4 && isInLead(phrase) else { return nil }
      guard let entity = plainPerson(source.tokens), entity != owner,
        !isNameOfTown(entity, for: role),
        !history.contains(where: { $0.finding.entity == entity })
      else {
        if isOtherRole(source.tokens, than: role) {
          other = document.paragraphOfToken[source.tokens.lowerBound]
        }
        continue
      }
      // "The forewoman spoke first. His lawyer came late. Honor Tavik was glad": the lawyer's name.
      let place = document.paragraphOfToken[source.tokens.lowerBound]
      if other == place, place != paragraph { return nil }
      if !isNear, !isFree(entity, for: role) || !tookOffice(source.tokens) { continue }
      guard isFree(entity, for: role) else { return nil }
      give(role, to: entity)
      return SpeakerFinding(
        speaker(entity, how: .role, confidence: 0.7), entity: entity,
        reason: "the name that the next statement gives", evidence: source.tokens)
    }
    return nil
  }

  /// Whether a phrase says whose aide or predecessor somebody is: that is a new person.
  private func isOfSomebody(_ role: Role, phrase: Range<Int>) -> Bool {
    phrase.contains(where: isPossessive)
      && (role.isDeputy || isPredecessor(phrase)
        || !role.professions.isDisjoint(with: Self.dependents))
  }

  /// Whether a phrase says of whom somebody is the leader, and that has no name: "the far left's
  /// leader" is a new person.
  func isOfOthers(_ phrase: Range<Int>) -> Bool {
    guard let clitic = phrase.first(where: isPossessive), clitic > phrase.lowerBound,
      !document.tokens[clitic - 1].isCapitalized
    else { return false }
    return !["country", "nation", "state", "government"].contains(document.tokens[clitic - 1].key)
  }

  /// Whether a phrase is "her predecessor", whom the text names beside it or not at all.
  private func isPredecessor(_ phrase: Range<Int>) -> Bool {
    phrase.last.map { document.tokens[$0].key == "predecessor" } ?? false
  }

  private static let dependents: Set<String> = [
    "aide", "adviser", "assistant", "lawyer", "successor", "deputy", "wife",
    "husband", "son", "daughter", "father", "mother", "brother", "sister", "permanent secretary",
    "chief of staff",
  ]

  /// Whether a source is an office or a trade without a name, and another one than a role.
  func isOtherRole(_ tokens: Range<Int>, than role: Role) -> Bool {
    let head = headOfPhrase(tokens)
    guard NamePhrase(head, in: document).name.isEmpty, let other = Role(head, in: document),
      !other.isIndefinite
    else { return false }
    return other.offices != role.offices || other.professions != role.professions
  }

  /// Whether a word alone, which the article names nowhere else, may be a town that speaks: only of
  /// the holder of a high office one speaks by a bare surname at first.
  private func isNameOfTown(_ entity: Int, for role: Role) -> Bool {
    entities[entity].words.count == 1 && entities[entity].personhood <= 0
      && (role.isDeputy || role.offices.contains(.spokesperson)
        || role.offices.isDisjoint(with: .exclusive))
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

  /// The speaker of the sentence before, who is nearer than a name that comes later.
  ///
  /// "Hideo Orrel said the plume was small. The astronomer expects more."
  mutating func introducedJustBefore(_ role: Role, phrase: Range<Int>) -> SpeakerFinding? {
    guard let last = history.last, last.isSubject, last.finding.entity != nil,
      document.tokens[phrase.lowerBound].key == "the",
      document.paragraphOfToken[last.token] == document.paragraphOfToken[phrase.lowerBound],
      document.sentenceOfToken[phrase.lowerBound] - document.sentenceOfToken[last.token] <= 2
    else { return nil }
    if let introduced = introducedBefore(role, phrase: phrase) { return introduced }
    // Whoever speaks may have been something else before.
    guard role.isFormer, let entity = last.finding.entity, entities[entity].isPerson else {
      return nil
    }
    give(role, to: entity)
    return last.finding.found(
      by: .role, confidence: 0.65, reason: "a description of the speaker before")
  }

  /// "A former minister told a court … "I never opened it," Honor Tavik said": whom the lead brings
  /// up without a name, and the next paragraph names.
  mutating func namedBehindLead(_ role: Role, phrase: Range<Int>) -> SpeakerFinding? {
    guard ["a", "an"].contains(document.tokens[phrase.lowerBound].key), isInLead(phrase),
      !sources[current].isHeadline, !isPlural(phrase), enclosing(current) == nil,
      role.offices.isDisjoint(with: [.official, .diplomat, .spokesperson]),
      let next = sources[(current + 1)...].first(where: {
        !$0.tokens.isEmpty && !Self.pronouns.contains(document.tokens[$0.tokens.lowerBound])
      }), let entity = plainPerson(next.tokens), isFree(entity, for: role),
      entities[entity].words.count > 1, entities[entity].firstToken > phrase.lowerBound,
      document.paragraphOfToken[next.tokens.lowerBound]
        - document.paragraphOfToken[phrase.lowerBound] == 1,
      let first = phrase.first(where: { Role.isOffice(document.tokens[$0]) })
    else { return nil }
    var end = first + 1
    while end < phrase.upperBound,
      Role.isOffice(document.tokens[end])
        || end + 1 < phrase.upperBound && Role.isOffice(document.tokens[end + 1])
    {
      end += 1
    }
    give(Role(phrase.lowerBound..<end, in: document) ?? role, to: entity)
    return SpeakerFinding(
      speaker(entity, how: .role, confidence: 0.65), entity: entity,
      reason: "the name that the next paragraph gives", evidence: entities[entity].nameTokens)
  }

  /// A trade or a former office of the subject of the sentence before, in its paragraph.
  ///
  /// "Honor Tavik was careful. 'It can take long,' the former admiral said."
  mutating func subjectJustBefore(_ role: Role, phrase: Range<Int>) -> SpeakerFinding? {
    guard role.isFormer || role.offices.isEmpty, document.tokens[phrase.lowerBound].key == "the",
      let mention = mentionOpeningSentence(before: phrase.lowerBound),
      role.isFormer || entities[mention.entity].roles.allSatisfy(\.isPassing)
    else { return nil }
    give(role, to: mention.entity)
    return SpeakerFinding(
      speaker(mention.entity, how: .role, confidence: 0.65), entity: mention.entity,
      reason: "the subject of the sentence before", evidence: entities[mention.entity].nameTokens)
  }

  /// The person with whose name the sentence before that of a token begins, in its paragraph, where
  /// nobody else has spoken since.
  func mentionOpeningSentence(before token: Int) -> NameScanner.Mention? {
    let own = Int(document.sentenceOfToken[token])
    guard own > 0, document.sentences[own - 1].paragraph == document.sentences[own].paragraph
    else { return nil }
    let sentence = document.sentences[own - 1].tokens
    guard let mention = mentions[mentionIndex(before: sentence.lowerBound)...].first,
      mention.start == sentence.lowerBound, entities[mention.entity].isPerson,
      !isFollowedByPossessive(mention), !document.isQuoted(mention.token),
      history.last.map({ $0.token < mention.token || $0.finding.entity == mention.entity }) ?? true
    else { return nil }
    return mention
  }

  /// A role that is told behind the name: the speaker before, of whom the article says nothing.
  mutating func introducedBefore(_ role: Role, phrase: Range<Int>) -> SpeakerFinding? {
    guard !sources[current].isHeadline else { return nil }
    let paragraph = document.paragraphOfToken[phrase.lowerBound]
    guard !isOfSomebody(role, phrase: phrase), !isOfOthers(phrase) else { return nil }
    let owner = role.owner.flatMap { self.owner(possessive: $0)?.entity }
    // Who is interviewed calls the other one "you", not "the minister".
    if let turn = enclosing(current), sources[turn].isLabel { return nil }
    // Whoever speaks of "the minister" is mostly another.
    let around = enclosing(current).flatMap { findings[$0]?.entity }
    let free = history.reversed().prefix(6).filter { spoken in
      guard let entity = spoken.finding.entity, spoken.isSubject, entity != owner,
        entity != around
      else { return false }
      let isNear = paragraph - document.paragraphOfToken[spoken.token] <= 1
      let isHere = document.paragraphOfToken[spoken.token] == paragraph
      return entities[entity].isPerson
        && (isFree(entity, for: role) || isHere && isOpen(entity, to: role))
        && (isNear
          || document.paragraphs[Int(document.paragraphOfToken[spoken.token])].role == .title)
    }
    let here = free.filter { document.paragraphOfToken[$0.token] == paragraph }
    // Of whom the text says "the former banker" it has told so before, or just now.
    guard !role.isFormer || !here.isEmpty else { return nil }
    if here.isEmpty, let named = personJustNamed(role, phrase: phrase) { return named }
    if let other = addresseeBefore(role, spoken: here.first ?? free.first) { return other }
    guard let entity = free.first?.finding.entity,
      (here.isEmpty ? free : here).allSatisfy({ $0.finding.entity == entity })
    else { return nil }
    entities[entity].roles.append(role)
    return SpeakerFinding(
      speaker(entity, how: .role, confidence: 0.6), entity: entity,
      reason: "the speaker before, to whom no other role is given",
      evidence: entities[entity].nameTokens)
  }

  /// The only person whom the sentence before names, in its paragraph: "For Honor Tavik that was not
  /// enough. 'It is closed,' the minister wrote."
  private mutating func personJustNamed(_ role: Role, phrase: Range<Int>) -> SpeakerFinding? {
    let own = Int(document.sentenceOfToken[phrase.lowerBound])
    guard own > 0, document.sentences[own - 1].paragraph == document.sentences[own].paragraph,
      document.tokens[phrase.lowerBound].key == "the", enclosing(current) == nil,
      role.places.isEmpty,
      let mention = onlyPersonNamed(in: document.sentences[own - 1].tokens),
      entities[mention.entity].words.count > 1, isFree(mention.entity, for: role)
    else { return nil }
    give(role, to: mention.entity)
    return SpeakerFinding(
      speaker(mention.entity, how: .role, confidence: 0.6), entity: mention.entity,
      reason: "the only person whom the sentence before names",
      evidence: entities[mention.entity].nameTokens)
  }

  /// "The Norlandic minister" behind "Tavik told Adam Orrel": an office of a country that nobody was
  /// called by before is hardly that of who just spoke, whom the text would call by name or "she".
  private mutating func addresseeBefore(_ role: Role, spoken: Spoken?) -> SpeakerFinding? {
    guard !role.places.isEmpty, !role.offices.isDisjoint(with: .principal), let spoken,
      let source = sources[..<current].last(where: { $0.tokens.contains(spoken.token) }),
      !source.cue.isEmpty, source.cue.upperBound < document.tokens.count
    else { return nil }
    let start = source.cue.upperBound
    let index = mentionIndex(before: start)
    guard let mention = mentions[index...].first, mention.start <= start + 1,
      mention.entity != spoken.finding.entity, entities[mention.entity].isPerson,
      isFree(mention.entity, for: role)
    else { return nil }
    give(role, to: mention.entity)
    return SpeakerFinding(
      speaker(mention.entity, how: .role, confidence: 0.6), entity: mention.entity,
      reason: "to whom the speaker before spoke", evidence: entities[mention.entity].nameTokens)
  }

  /// The person whom a source names without a role beside the name.
  mutating func plainPerson(_ tokens: Range<Int>) -> Int? {
    let head = headOfPhrase(tokens)
    let phrase = NamePhrase(head, in: document)
    let opening = WordClass(of: document.tokens[head.lowerBound])
    guard !phrase.name.isEmpty, isPlainTitle(phrase.title), !isPlace(phrase.name),
      !opening.isAmong([.determiners, .subjectPronouns]),
      Country.lookUp(document.tokens[phrase.name]) == nil,
      !document.isBody(phrase.name),
      document.tokens[head.lowerBound].isCapitalized
        || document.tokens[head.lowerBound].key == "retired"
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

  /// Whether a role of which the article does not tell can stand beside those of a person that it
  /// tells: a trade beside "passenger", a seat in parliament beside "opposition spokesman".
  private func isOpen(_ index: Int, to role: Role) -> Bool {
    // What somebody is a colleague of is no country.
    let places = entities[index].places.filter { $0.countryCode != nil }
    guard role.places.isEmpty || places.isEmpty || role.places.contains(where: places.contains)
    else { return false }
    if entities[index].roles.allSatisfy(\.isPassing) { return true }
    guard role.offices == .lawmaker, role.professions.isEmpty else { return false }
    return entities[index].roles.allSatisfy { held in
      !held.offices.isDisjoint(with: [.leader, .minister])
        || held.portfolio.contains("opposition") || held.professions.contains("whip")
    }
  }

  /// Whether what stands before a name tells no office and no trade: nothing, "Ms", "retired Gen.".
  private func isPlainTitle(_ title: Range<Int>) -> Bool {
    guard let role = Role(title, in: document) else {
      return title.allSatisfy { index in
        WordClass(of: document.tokens[index]).isAmong([.courtesy, .determiners, .times])
          || DateWords.roles[document.tokens[index]] != nil || !document.tokens[index].isWord
      }
    }
    return role.isRank
  }

  /// Whether nothing that the article says of a person speaks against a role.
  func isFree(_ index: Int, for role: Role) -> Bool {
    guard entities[index].roles.allSatisfy(\.isRank) else { return false }
    guard
      !history.contains(where: { $0.finding.entity == index && $0.finding.speaker.how == .role })
    else { return false }
    let places = entities[index].places
    return role.places.isEmpty || places.isEmpty || role.places.contains(where: places.contains)
  }
}

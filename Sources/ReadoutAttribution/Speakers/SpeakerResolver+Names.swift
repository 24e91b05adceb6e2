internal import ReadoutRecord
internal import ReadoutText

// Sources that name somebody: a person, a body, a country by its capital.

extension SpeakerResolver {
  mutating func named(_ phrase: NamePhrase, head: Range<Int>) -> SpeakerFinding {
    if withoutDeterminer(head).count > 1, let metonym = metonym(head) { return metonym }
    var person = entity(named: phrase)
    // "Varn" is the town before it is part of a name that only looks like a person's.
    if phrase.name.count == 1, phrase.title.isEmpty, isPlace(phrase.name),
      let index = person, entities[index].isPerson, entities[index].personhood < 2
    {
      person = nil
    }
    let isSurname =
      person.map { index in
        entities[index].personhood > 1 && entities[index].words.count > 1 && phrase.name.count == 1
      } ?? false
    if !isSurname || isPlace(phrase.name), let metonym = metonym(head) ?? government(head) {
      return metonym
    }
    if let person {
      learn(phrase.title, of: person)
      return finding(person, named: phrase)
    }
    if let citizen = citizen(head) { return citizen }
    let hasArticle = head.first.map { document.tokens[$0].key == "the" } ?? false
    if phrase.name.count == 1, !hasArticle,
      isPlace(phrase.name) || isCountryLike(phrase.name.lowerBound)
    {
      return SpeakerFinding(
        Speaker(name: document.phrase(phrase.name), type: .country, how: .metonym, confidence: 0.7),
        reason: "a place stands for its government")
    }
    let speaker = unknown(phrase, head: head)
    guard speaker.type == .person, let entity = add(phrase) else { return SpeakerFinding(speaker) }
    return SpeakerFinding(speaker, entity: entity)
  }

  /// Adds the role that a source gives together with the name, when the article gave none.
  private mutating func learn(_ title: Range<Int>, of index: Int) {
    guard entities[index].isPerson, entities[index].roles.isEmpty,
      let role = Role(title, in: document)
    else { return }
    entities[index].roles.append(role)
    entities[index].places += role.places
  }

  private func finding(_ index: Int, named phrase: NamePhrase) -> SpeakerFinding {
    let isFull =
      phrase.name.count(where: { document.tokens[$0].isWord }) >= entities[index].words.count
    return SpeakerFinding(
      speaker(index, how: isFull ? .name : .surname, confidence: isFull ? 0.97 : 0.95),
      entity: index, reason: isFull ? "the name in full" : "part of a name that the article gives",
      evidence: isFull ? 0..<0 : entities[index].nameTokens)
  }

  /// A name that the scan did not keep, such as a single word.
  private func unknown(_ phrase: NamePhrase, head: Range<Int>) -> Speaker {
    let name = withPossessor(phrase.name, in: head)
    let isBody = document.isBody(name) || name != phrase.name
    let last = document.tokens[phrase.name].last(where: \.isWord)
    let isGroup = last.map { Titles.people.contains($0) } ?? false
    let isTitled = phrase.title.contains {
      WordClass(of: document.tokens[$0]).isAmong([.offices, .courtesy])
    }
    let hasArticle = head.first.map { document.tokens[$0].key == "the" } ?? false
    let isThing = isBody || hasArticle && !isTitled
    return Speaker(
      name: document.phrase(name),
      type: isGroup ? .group : isThing ? .organisation : .person,
      role: Role(phrase.title, in: document)?.text, country: isBody ? country(in: name) : nil,
      how: .name, confidence: isBody ? 0.9 : 0.75)
  }

  /// Adds the person of a name that stands as a single word only.
  mutating func add(_ phrase: NamePhrase) -> Int? {
    guard let last = phrase.name.last, entities.count < NameScanner.mostEntities else { return nil }
    var entity = NamedEntity(
      words: document.words(phrase.name), personhood: 0, nameTokens: phrase.name)
    guard !entity.words.isEmpty else { return nil }
    entity.roles = Role(phrase.title, in: document).map { [$0] } ?? []
    entity.places = entity.roles.flatMap(\.places)
    entity.gender =
      courtesyGender(of: phrase) ?? GivenNames.gender(of: document.tokens[phrase.name])
    entities.append(entity)
    byName[document.tokens[last].keyHash, default: []].append(entities.count - 1)
    return entities.count - 1
  }

  /// Whether a name stands as a place elsewhere: "in Varn".
  func isPlace(_ name: Range<Int>) -> Bool {
    name.first.map { places.contains(document.tokens[$0].keyHash) } ?? false
  }

  /// Whether a word is a country by an adjective that the article makes of it: "Norlandic".
  private func isCountryLike(_ token: Int) -> Bool {
    countries.contains(document.tokens[token].keyHash)
  }

  /// The entity of a full name or of its last word; with several of one surname, the one whom the
  /// title, the gender or the latest mention tells.
  func entity(named phrase: NamePhrase) -> Int? {
    let words = document.words(phrase.name)
    guard !phrase.name.isEmpty else { return nil }
    let last = NameScanner.surname(of: phrase.name, in: document.tokens)
    var matches = entities(called: document.tokens[last]).filter { index in
      entities[index].canBeCalled(words) || words.count == 1
    }
    if matches.isEmpty { matches = folded(words) }
    if matches.isEmpty, words.count == 1 { return bodyCalled(document.tokens[last]) }
    guard matches.count > 1 else { return matches.first }
    return choice(among: matches, phrase: phrase)
  }

  /// "People's Vote": a single word behind a possessive that names no country and nobody.
  private func withPossessor(_ name: Range<Int>, in head: Range<Int>) -> Range<Int> {
    guard name.lowerBound - 2 >= head.lowerBound,
      document.tokens[name.lowerBound - 1].kind == .clitic,
      document.tokens[name.lowerBound - 2].isCapitalized
    else { return name }
    let owner = document.tokens[name.lowerBound - 2]
    if Country.lookUp(owner) != nil {
      return document.isBody(name) ? (name.lowerBound - 2)..<name.upperBound : name
    }
    guard name.count == 1, !GivenNames.contains(document.tokens[name.lowerBound]),
      entities(called: owner).isEmpty
    else { return name }
    return (name.lowerBound - 2)..<name.upperBound
  }

  private func courtesyGender(of phrase: NamePhrase) -> Gender? {
    phrase.title.lazy.compactMap { Titles.courtesyGender[document.tokens[$0]] }.first
  }

  private func choice(among matches: [Int], phrase: NamePhrase) -> Int? {
    let role = Role(phrase.title, in: document)
    let gender = courtesyGender(of: phrase)
    let words = document.words(phrase.name)
    let best = matches.map { index -> Double in
      var score = role.map { fit(index, $0) } ?? 0
      if let gender, let known = entities[index].gender { score += gender == known ? 1 : -2 }
      if words.count > 1, entities[index].words == words { score += 3 }
      return score
    }
    let top = best.max() ?? 0
    let left = zip(matches, best).filter { $0.1 == top }.map(\.0)
    guard left.count > 1 else { return left.first }
    let spoken = history.last { spoken in spoken.finding.entity.map(left.contains) ?? false }
    if let entity = spoken?.finding.entity { return entity }
    let mention = latestMention(before: phrase.name.lowerBound) { left.contains($0) }
    return mention ?? left.max { entities[$0].words.count < entities[$1].words.count }
  }

  /// Entities whose name is only spelled otherwise: "Veshniar" for "Veshnyar".
  private func folded(_ words: [String]) -> [Int] {
    guard let last = words.last, last.utf8.count > 3 else { return [] }
    let key = NameFolding.fold(last)
    return entities.indices.prefix(200).filter {
      entities[$0].isPerson && NameFolding.fold(entities[$0].surname) == key
        && entities[$0].canBeCalled(words)
    }
  }

  /// The body whose name begins with a word: "Ford" of "Ford Motor Company".
  private func bodyCalled(_ token: Token) -> Int? {
    entities.firstIndex { !$0.isPerson && $0.words.first?.lowercased() == token.key }
  }

  /// The last mention of an entity that a test takes, before a token.
  func latestMention(before token: Int, where takes: (Int) -> Bool) -> Int? {
    var index = mentionIndex(before: token)
    let first = max(0, index - Self.longestLook)
    while index > first {
      index -= 1
      if takes(mentions[index].entity) { return mentions[index].entity }
    }
    return nil
  }

  /// The most mentions that are looked back over.
  private static let longestLook = 100

  /// The number of mentions that stand before a token.
  func mentionIndex(before token: Int) -> Int {
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func speaker(_ index: Int, how: SpeakerResolution, confidence: Double) -> Speaker {
    let entity = entities[index]
    let role = entity.roles.first { $0.offices != .counterpart } ?? entity.roles.first
    return Speaker(
      name: entity.name, type: type(of: entity), role: entity.isPerson ? role?.text : nil,
      country: entity.places.lazy.compactMap(\.countryCode).first
        ?? (entity.isPerson ? nil : country(in: entity.nameTokens)),
      how: how, confidence: confidence)
  }

  private func type(of entity: NamedEntity) -> SpeakerType {
    if entity.isPerson { return .person }
    if Titles.officesOfState.contains(entity.surname) { return .office }
    return isPlace(entity.nameTokens) && !document.isBody(entity.nameTokens)
      ? .country : .organisation
  }

  /// The country within the name of a body: "Norwegian Foreign Ministry".
  private func country(in name: Range<Int>) -> String? {
    name.lazy.compactMap { Country.lookUp(document.tokens[$0])?.country.code }.first
  }

  /// A country, its capital or its seat of power as speaker.
  func metonym(_ head: Range<Int>) -> SpeakerFinding? {
    let range = withoutDeterminer(head)
    guard let first = range.first, document.tokens[first].isCapitalized,
      Country.canBegin(with: document.tokens[first])
    else { return nil }
    let key = document.tokens[range].map(\.key).joined(separator: " ")
    guard let (country, form) = Country.lookUp(key), form != .adjective else { return nil }
    if form == .seat {
      return SpeakerFinding(
        Speaker(
          name: document.phrase(range), type: .office, country: country.code, how: .metonym,
          confidence: 0.85),
        reason: "a seat of power stands for whom it houses")
    }
    return SpeakerFinding(
      Self.government(of: country), reason: "a country or its capital stands for its government")
  }

  static func government(of country: Country) -> Speaker {
    Speaker(
      name: "Government of \(country.name)", type: .country, country: country.code, how: .metonym,
      confidence: 0.85)
  }

  /// "The Norwegian government", "Norwegian authorities".
  func government(_ head: Range<Int>) -> SpeakerFinding? {
    let range = withoutDeterminer(head)
    guard let last = range.last, Titles.governments.contains(document.tokens[last]),
      let found = Country.lookUp(document.tokens[range.dropLast()])
    else { return nil }
    return SpeakerFinding(Self.government(of: found.country), reason: "a country's government")
  }

  func withoutDeterminer(_ head: Range<Int>) -> Range<Int> {
    var range = head
    while let first = range.first, range.count > 1,
      WordClass(of: document.tokens[first]).isAmong(.determiners)
    {
      range = (first + 1)..<range.upperBound
    }
    return range
  }
}

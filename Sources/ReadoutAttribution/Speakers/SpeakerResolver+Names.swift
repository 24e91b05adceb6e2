internal import ReadoutRecord
internal import ReadoutText

// Sources that name somebody: a person, a body, a country by its capital.

extension SpeakerResolver {
  /// Adds the role that a source gives together with the name, when the article gave none.
  mutating func learn(_ title: Range<Int>, of index: Int) {
    guard entities[index].isPerson, entities[index].roles.isEmpty,
      let role = Role(title, in: document)
    else { return }
    entities[index].roles.append(role)
    entities[index].places += role.places
  }

  func finding(_ index: Int, named phrase: NamePhrase) -> SpeakerFinding {
    let isFull =
      phrase.name.count(where: { document.tokens[$0].isWord }) >= entities[index].words.count
    return SpeakerFinding(
      speaker(index, how: isFull ? .name : .surname, confidence: isFull ? 0.97 : 0.95),
      entity: index, reason: isFull ? "the name in full" : "part of a name that the article gives",
      evidence: isFull ? 0..<0 : entities[index].nameTokens)
  }

  /// A name that the scan did not keep, such as a single word.
  func unknown(_ phrase: NamePhrase, head: Range<Int>) -> Speaker {
    let name = withPossessor(phrase.name, in: head)
    let isBody = document.isBody(name) || name != phrase.name
    let last = document.tokens[phrase.name].last(where: \.isWord)
    let isGroup =
      last.map { Titles.people.contains($0) && $0.key != "police" || isTradeOfMany($0) } ?? false
      || isPluralAtStart(phrase.name) || isSubjectInPlural(phrase.name, of: head)
    let isTitled = phrase.title.contains {
      WordClass(of: document.tokens[$0]).isAmong([.offices, .courtesy])
    }
    let hasArticle = head.first.map { document.tokens[$0].key == "the" } ?? false
    let isThing = isBody || last?.key == "police" || hasArticle && !isTitled
    let isText = phrase.name.count == 1 && last.map(isWriting) ?? false
    return Speaker(
      name: document.phrase(name),
      type: isText ? .document : isGroup ? .group : isThing ? .organisation : .person,
      role: Role(phrase.title, in: document)?.text, country: isBody ? country(in: name) : nil,
      how: .name, confidence: isBody ? 0.9 : 0.75)
  }

  /// "Nurses", "Commuters": a trade in the plural, written large where the sentence begins.
  private func isTradeOfMany(_ token: Token) -> Bool {
    guard token.key.hasSuffix("s") else { return false }
    let one = String(token.key.dropLast())
    return Professions.trades.contains(one) || Professions.titles.contains(one)
      || Titles.offices.contains(one)
  }

  /// "Analysts at Torinex", "Commuters in the north": many without a name, told by where they are.
  func namesMany(_ head: Range<Int>) -> Bool {
    guard head.count > 2, let first = head.first, opensSentence(first),
      WordClass(of: document.tokens[first + 1]).isAmong(.prepositions)
    else { return false }
    let noun = document.tokens[first]
    return Titles.people.contains(noun) && noun.key.hasSuffix("s") || isTradeOfMany(noun)
      || isPluralAtStart(first..<(first + 1))
  }

  /// "Fact-checkers", "Campaigners": a plural that is written large since its sentence begins, and
  /// small elsewhere.
  private func isPluralAtStart(_ name: Range<Int>) -> Bool {
    guard name.count == 1, let index = name.first, !GivenNames.contains(document.tokens[index]),
      Self.plurals.contains(where: document.tokens[index].key.hasSuffix), opensSentence(index)
    else { return false }
    if document.tokens[index].key.contains("-") { return true }
    let hash = document.tokens[index].keyHash
    let near =
      max(0, index - Self.namedAround)..<min(document.tokens.count, index + Self.namedAround)
    return near.contains { other in
      document.tokens[other].keyHash == hash && !document.tokens[other].isCapitalized
    }
  }

  /// "Mourners say", "Latinos were": one word whose verb is in the plural.
  private func isSubjectInPlural(_ name: Range<Int>, of head: Range<Int>) -> Bool {
    guard name.count == 1, name == head, let index = name.first,
      document.tokens[index].key.hasSuffix("s"), index + 1 < document.tokens.count,
      index == 0 || !isJoined(index - 1)
    else { return false }
    let verb = document.tokens[index + 1]
    guard !Self.pluralVerbs.contains(verb) else { return true }
    guard let (known, form) = ReportingVerb.lookUp(verb), form == .base else { return false }
    // "Put" is both.
    return !ReportingVerb.inflections(of: known.lemma).contains { $0 == (.past, verb.key) }
  }

  /// Whether a word before a subject joins it with another, or takes the verb's form upon itself.
  private func isJoined(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.key == "and" || WordClass(of: token).isAmong(.auxiliaries)
  }

  private static let pluralVerbs: WordSet = ["are", "were", "have", "don't"]

  private func opensSentence(_ index: Int) -> Bool {
    let sentence = document.sentences[Int(document.sentenceOfToken[index])].tokens
    return !(sentence.lowerBound..<index).contains { document.tokens[$0].isWord }
  }

  /// Endings of words for many who do something.
  private static let plurals = ["ers", "ists", "ants", "ents", "ians", "ives"]

  /// How many tokens on each side are looked through for a word written small.
  private static let namedAround = 1_000

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

  /// "People's Vote": a single word behind a possessive that names no country and nobody.
  func withPossessor(_ name: Range<Int>, in head: Range<Int>) -> Range<Int> {
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

  func type(of entity: NamedEntity) -> SpeakerType {
    if entity.isPerson { return .person }
    if Titles.officesOfState.contains(entity.surname) { return .office }
    return isPlace(entity.nameTokens) && !document.isBody(entity.nameTokens)
      ? .country : .organisation
  }
}

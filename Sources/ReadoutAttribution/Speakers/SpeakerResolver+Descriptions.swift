internal import ReadoutRecord
internal import ReadoutText

// Sources that are described: a group, a text, a body, somebody unnamed, what belongs to somebody.

extension SpeakerResolver {
  /// A source that is described, not named.
  mutating func described(_ head: Range<Int>) -> SpeakerFinding {
    let range = withoutRelease(withoutArticle(head))
    let noun = document.tokens[headNoun(range)]
    if range.count == 1, Self.relatives.contains(noun) { return unknownWho(head) }
    if isDefinite(head) {
      if noun.key == "paper", let text = introducedPaper(before: head.lowerBound) { return text }
      if let earlier = earlier(noun, head: head) { return earlier }
      if let person = lastPerson(called: noun, head: head) ?? familiar(head, noun: noun) {
        return person
      }
      if isText(noun, ownedIn: range) {
        return SpeakerFinding(
          description((range.lowerBound + 1)..<range.upperBound, type: .document))
      }
      if isOpen(noun, head: range) { return unknownWho(head) }
    }
    return SpeakerFinding(description(withClause(range, of: head), type: type(of: range)))
  }

  /// "A restorer who has seen the canvas": with the clause that tells which one, where the phrase
  /// is new.
  private func withClause(_ range: Range<Int>, of head: Range<Int>) -> Range<Int> {
    let source = sources[current].tokens
    guard head.upperBound < source.upperBound, source.contains(head.lowerBound),
      document.tokens[head.upperBound].key == "who",
      WordClass(of: document.tokens[head.lowerBound]).isAmong(.determiners), !isDefinite(head)
    else { return range }
    let clause = (head.upperBound..<source.upperBound).prefix { document.tokens[$0].isWord }
    return clause.count > 2 ? range.lowerBound..<clause.endIndex : range
  }

  private static let relatives: WordSet = ["who", "which", "that", "whose", "whom"]

  /// "A poll released Friday" without when it came out.
  private func withoutRelease(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 2, let last = range.last,
      NameScanner.weekdays.contains(document.tokens[last]),
      document.tokens[last - 1].key.hasSuffix("ed"),
      // In "figures her campaign released" somebody else released them.
      !range.dropFirst().contains(where: {
        WordClass(of: document.tokens[$0]).isAmong(.determiners)
          && !WordClass(of: document.tokens[$0 - 1]).isAmong(.prepositions)
      })
    else { return range }
    return range.dropLast(2)
  }

  /// The noun of a phrase: before the first preposition, else the last word.
  func headNoun(_ range: Range<Int>) -> Int {
    let end = range.dropFirst().first { WordClass(of: document.tokens[$0]).isAmong(.prepositions) }
    return (end ?? range.upperBound) - 1
  }

  func description(_ range: Range<Int>, type: SpeakerType) -> Speaker {
    Speaker(name: document.phrase(range), type: type, how: .name, confidence: 0.6)
  }

  func unknownWho(_ head: Range<Int>) -> SpeakerFinding {
    SpeakerFinding(
      Speaker(
        unresolvedBecause: "the article does not tell who \"\(document.phrase(head))\" is",
        candidates: history.suffix(2).reversed().compactMap { spoken in
          spoken.finding.speaker.name.map { .init(name: $0, confidence: 0.2) }
        }))
  }

  func withoutArticle(_ head: Range<Int>) -> Range<Int> {
    var range = head
    while let first = range.first, ["the", "a", "an"].contains(document.tokens[first].key) {
      range = (first + 1)..<range.upperBound
    }
    return range.isEmpty ? head : range
  }

  func isDefinite(_ head: Range<Int>) -> Bool {
    guard let first = head.first else { return false }
    if ["the", "this", "that"].contains(document.tokens[first].key) { return true }
    if Role.possessives.contains(document.tokens[first]) { return true }
    let opens = WordClass(of: document.tokens[first]).isAmong(.determiners)
    return sources[current].isHeadline && !opens
      || document.tokens[head].contains { $0.kind == .clitic }
  }

  /// Nouns that count others: "a number of senators".
  static let quantities: WordSet = [
    "number", "group", "majority", "minority", "dozens", "hundreds", "thousands", "handful",
    "members", "pair", "one", "some", "many", "several", "most", "none",
  ]

  func type(of range: Range<Int>) -> SpeakerType {
    let tokens = document.tokens[range]
    if tokens.contains(where: { $0.key == "police" }) { return .organisation }
    let noun = document.tokens[headNoun(range)]
    if Titles.people.contains(noun) { return .group }
    if Self.quantities.contains(noun), tokens.contains(where: { Titles.people.contains($0) }) {
      return .group
    }
    if Role.isOffice(noun) { return .unnamed }
    if tokens.contains(where: { Titles.documents.contains($0) }) { return .document }
    if Titles.officesOfState.contains(noun) || document.phrase(range).hasSuffix("press service") {
      return .office
    }
    return tokens.contains(where: { Titles.bodies.contains($0) }) ? .organisation : .unnamed
  }

  /// "Its text": words of a text are its own, whoever wrote it.
  private func isText(_ noun: Token, ownedIn head: Range<Int>) -> Bool {
    guard let first = head.first, head.count > 1 else { return false }
    return Self.innerTexts.contains(noun) && Role.possessives.contains(document.tokens[first])
  }

  private static let innerTexts: WordSet = [
    "text", "preamble", "summary", "wording", "headline", "caption", "annex", "appendix", "title",
  ]

  /// Whether a definite noun says too little to be a name: one person, or a body in general.
  func isOpen(_ noun: Token, head: Range<Int>) -> Bool {
    guard !noun.isCapitalized || Role.isOffice(noun) else { return false }
    if Titles.people.contains(noun) { return false }
    if Titles.documents.contains(noun) {
      return head.first.map { Role.possessives.contains(document.tokens[$0]) } ?? false
    }
    if Role.isOffice(noun) || noun.key.hasSuffix(Self.ageEnding) { return true }
    if isWriting(noun) { return false }
    let isBare = head.count == 1
    return isBare && (Titles.bodiesCalled[noun] != nil || Titles.bodies.contains(noun))
      && noun.key != "police"
  }

  /// Whether a speaker is known to be something else than "the diplomat".
  private func isOtherOffice(_ noun: Token, in head: Range<Int>, of spoken: Spoken) -> Bool {
    guard let entity = spoken.finding.entity, let office = OfficeKinds.byWord[noun] else {
      return false
    }
    let held = entities[entity].roles.filter { !$0.isPassing }
    if office.isDisjoint(with: [.official, .leader]) { return !held.isEmpty }
    let phrase = head.lowerBound..<max(head.upperBound, sources[current].tokens.upperBound)
    guard let role = Role(phrase, in: document), role.portfolio.contains("opposition") else {
      return false
    }
    return held.contains { $0.fit(role, places: []) == 0 }
  }

  /// "The 29-year-old teacher": who is of that age, else the speaker before, of no other age.
  func personOfAge(_ head: Range<Int>) -> SpeakerFinding? {
    guard let first = head.first, document.tokens[first].key == "the",
      let age = head.dropLast().first(where: { document.tokens[$0].key.hasSuffix(Self.ageEnding) })
    else { return nil }
    if let known = personKnown(ofAge: document.tokens[age]) { return known }
    return subjectBefore(head) ?? lastPerson(called: document.tokens[age], head: head)
      ?? personWithoutAge(head)
  }

  /// The person with whom the sentence before begins, where nobody has spoken since.
  ///
  /// "Dev Orrel has not slept. The 41-year-old thanked the crew."
  private func subjectBefore(_ head: Range<Int>) -> SpeakerFinding? {
    guard let mention = mentionOpeningSentence(before: head.lowerBound),
      mayBeAged(mention.entity, head)
    else { return nil }
    return SpeakerFinding(
      speaker(mention.entity, how: .role, confidence: 0.65), entity: mention.entity,
      reason: "the subject of the sentence before", evidence: entities[mention.entity].nameTokens)
  }

  /// Who is of an age by the article.
  private func personKnown(ofAge noun: Token) -> SpeakerFinding? {
    personAged(noun).map { index in
      SpeakerFinding(
        speaker(index, how: .role, confidence: 0.8), entity: index,
        reason: "the person of that age", evidence: entities[index].nameTokens)
    }
  }

  /// "The 58-year-old economist", whose age is told for the first time: the last person who spoke
  /// within three paragraphs, else the one named before whom the article names most.
  private func personWithoutAge(_ head: Range<Int>) -> SpeakerFinding? {
    let paragraph = document.paragraphOfToken[head.lowerBound]
    let spoken = history.last { spoken in
      spoken.finding.speaker.type == .person
        && paragraph - document.paragraphOfToken[spoken.token] <= 3
    }
    if let spoken, let entity = spoken.finding.entity, mayBeAged(entity, head) {
      return spoken.finding.found(
        by: .role, confidence: 0.6, reason: "a description of the speaker before")
    }
    let named = entities.indices.prefix(200).filter { index in
      entities[index].firstToken < head.lowerBound && entities[index].personhood > 0
        && mayBeAged(index, head)
    }
    let main = named.max { entities[$0].mentionCount < entities[$1].mentionCount }
    return main.map { index in
      SpeakerFinding(
        speaker(index, how: .role, confidence: 0.5), entity: index,
        reason: "the person whom the article names most", evidence: entities[index].nameTokens)
    }
  }

  /// Whether whoever spoke may be of an age that is told now; nothing speaks against it where the
  /// speaker has no name.
  private func mayBeAged(_ spoken: Spoken, _ head: Range<Int>) -> Bool {
    spoken.finding.entity.map { mayBeAged($0, head) } ?? true
  }

  /// Whether the article gives no age of a person, and no trade that is another than that of "the
  /// 34-year-old defender".
  private func mayBeAged(_ index: Int, _ head: Range<Int>) -> Bool {
    guard entities[index].isPerson, entities[index].age == nil else { return false }
    // "The 34-year-old" says nothing of a trade.
    if document.tokens[head.upperBound - 1].key.hasSuffix(Self.ageEnding) { return true }
    let role = Role(head, in: document)
    return entities[index].roles.allSatisfy { held in
      held.isPassing || !held.offices.isEmpty || held.professions.isEmpty
        || role.map { held.fit($0, places: []) > 0 } ?? false
    }
  }

  /// Whether the statement right before, in the same paragraph, is by somebody of whom it is open who
  /// that is: who is described next is hardly the one who spoke before that.
  func isBehindUnknown(_ token: Int) -> Bool {
    guard current > 0, let before = findings[..<current].last(where: { $0 != nil }) ?? nil,
      let source = sources[..<current].last(where: { !$0.tokens.isEmpty })
    else { return false }
    return before.speaker.name == nil && source.tokens.lowerBound < token
      && document.paragraphOfToken[source.tokens.lowerBound] == document.paragraphOfToken[token]
  }

  /// "The newcomer", "the 51-year-old": who spoke last.
  func lastPerson(called noun: Token, head: Range<Int>) -> SpeakerFinding? {
    let isAge = noun.key.hasSuffix(Self.ageEnding)
    guard isAge || Titles.persons.contains(noun) && !isOfOthers(head) else { return nil }
    if let known = personKnown(ofAge: noun) { return known }
    guard !isBehindUnknown(head.lowerBound),
      let last = history.last(where: \.finding.isOnePerson),
      document.paragraphOfToken[head.lowerBound] - document.paragraphOfToken[last.token] <= 1,
      isAge ? mayBeAged(last, head) : !isOtherOffice(noun, in: head, of: last)
    else { return nil }
    return last.finding.found(
      by: .role, confidence: 0.65, reason: "a description of the speaker before")
  }
}

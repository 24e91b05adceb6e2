internal import ReadoutRecord
internal import ReadoutText

// Sources that are described: a group, a text, a body, somebody unnamed, what belongs to somebody.

extension SpeakerResolver {
  /// A source that is described, not named.
  func described(_ head: Range<Int>) -> SpeakerFinding {
    let range = withoutArticle(head)
    let noun = document.tokens[headNoun(range)]
    if isDefinite(head) {
      if let earlier = earlier(noun, head: head) { return earlier }
      if let person = lastPerson(called: noun, head: head) { return person }
      if isOpen(noun, head: range) { return unknownWho(head) }
    }
    return SpeakerFinding(description(range, type: type(of: range)))
  }

  /// The noun of a phrase: before the first preposition, else the last word.
  func headNoun(_ range: Range<Int>) -> Int {
    let end = range.dropFirst().first { WordClass(of: document.tokens[$0]).isAmong(.prepositions) }
    return (end ?? range.upperBound) - 1
  }

  private func description(_ range: Range<Int>, type: SpeakerType) -> Speaker {
    Speaker(name: document.phrase(range), type: type, how: .name, confidence: 0.6)
  }

  private func unknownWho(_ head: Range<Int>) -> SpeakerFinding {
    SpeakerFinding(
      Speaker(
        unresolvedBecause: "the article does not tell who \"\(document.phrase(head))\" is",
        candidates: history.suffix(2).reversed().compactMap { spoken in
          spoken.finding.speaker.name.map { .init(name: $0, confidence: 0.2) }
        }))
  }

  private func withoutArticle(_ head: Range<Int>) -> Range<Int> {
    var range = head
    while let first = range.first, ["the", "a", "an"].contains(document.tokens[first].key) {
      range = (first + 1)..<range.upperBound
    }
    return range.isEmpty ? head : range
  }

  private func isDefinite(_ head: Range<Int>) -> Bool {
    guard let first = head.first else { return false }
    if ["the", "this", "that"].contains(document.tokens[first].key) { return true }
    if Role.possessives.contains(document.tokens[first]) { return true }
    let opens = WordClass(of: document.tokens[first]).isAmong(.determiners)
    return sources[current].isHeadline && !opens
      || document.tokens[head].contains { $0.kind == .clitic }
  }

  /// Nouns that count others: "a number of senators".
  private static let quantities: WordSet = [
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

  /// Whether a definite noun says too little to be a name: one person, or a body in general.
  private func isOpen(_ noun: Token, head: Range<Int>) -> Bool {
    guard !noun.isCapitalized || Role.isOffice(noun) else { return false }
    if Titles.people.contains(noun) { return false }
    if Titles.documents.contains(noun) {
      return head.first.map { Role.possessives.contains(document.tokens[$0]) } ?? false
    }
    if Role.isOffice(noun) { return true }
    let isBare = head.count == 1
    return isBare && (Titles.bodiesCalled[noun] != nil || Titles.bodies.contains(noun))
      && noun.key != "police"
  }

  /// "The press service", "the court", "the company": the body that was called so before.
  private func earlier(_ noun: Token, head: Range<Int>) -> SpeakerFinding? {
    guard !noun.isCapitalized, noun.key != "police",
      sources[current].isHeadline
        || !head.dropFirst().contains(where: { document.tokens[$0].isCapitalized })
    else { return nil }
    if ["ruling", "judgment", "judgement", "verdict"].contains(noun.key),
      let court = latestMention(
        before: head.lowerBound, where: { entities[$0].words.contains("Court") })
    {
      return SpeakerFinding(
        speaker(court, how: .role, confidence: 0.7), entity: court, reason: "the court that ruled",
        evidence: entities[court].nameTokens)
    }
    if Titles.documents.contains(noun), Titles.bodiesCalled[noun] == nil {
      return authorOf(noun, before: head.lowerBound)
    }
    guard
      Titles.bodies.contains(noun) || Titles.bodiesCalled[noun] != nil
        || entities(called: noun).contains(where: { !entities[$0].isPerson })
    else { return nil }
    if sources[current].isHeadline, let body = firstBody(noun) {
      return SpeakerFinding(
        speaker(body, how: .role, confidence: 0.7), entity: body,
        reason: "the first such body of the article", evidence: entities[body].nameTokens)
    }
    let spoken = history.last { spoken in
      guard let name = spoken.finding.speaker.name, !spoken.finding.isOnePerson else {
        return false
      }
      if name.utf8.contains(UInt8(ascii: ".")), ["website", "site"].contains(noun.key) {
        return true
      }
      let words = name.lowercased().split(separator: " ")
      return words.count > 1 && words.contains { $0 == noun.key }
    }
    if let spoken {
      return spoken.finding.found(
        by: .role, confidence: 0.8, reason: "the body that was named before")
    }
    if let body = latestBody(noun, before: head.lowerBound) {
      return SpeakerFinding(
        speaker(body, how: .role, confidence: 0.75), entity: body,
        reason: "the body that was named before", evidence: entities[body].nameTokens)
    }
    guard Titles.bodiesCalled[noun] != nil, noun.key != "ministry" else { return nil }
    let last = history.last { $0.finding.speaker.type == .organisation }
    return last?.finding.found(by: .role, confidence: 0.6, reason: "the body that spoke before")
  }

  /// The body that was last named before "the agency", "the party".
  private func latestBody(_ noun: Token, before token: Int) -> Int? {
    let called = Titles.bodiesCalled[noun] ?? []
    return latestMention(before: token) { index in
      let entity = entities[index]
      guard !entity.isPerson else { return false }
      return entity.words.contains { word in
        let word = word.lowercased()
        return word == noun.key || called.contains(word)
      }
    }
  }

  /// The first body of the article with a word in its name.
  private func firstBody(_ noun: Token) -> Int? {
    let bodies = entities.indices.prefix(200).filter { index in
      !entities[index].isPerson && entities[index].words.contains { $0.lowercased() == noun.key }
    }
    return bodies.min { entities[$0].firstToken < entities[$1].firstToken }
  }

  /// "The statement", "the filing": who spoke in the sentence that first has the word.
  private func authorOf(_ noun: Token, before token: Int) -> SpeakerFinding? {
    let first = max(0, token - 400)
    var index = token
    while index > first {
      index -= 1
      guard document.tokens[index].keyHash == noun.keyHash else { continue }
      let sentence = document.sentenceOfToken[index]
      let spoken = history.last { document.sentenceOfToken[$0.token] == sentence }
      if let spoken, spoken.finding.speaker.type != .document {
        return spoken.finding.found(
          by: .role, confidence: 0.7, reason: "the text that this speaker gave out")
      }
    }
    return nil
  }

  /// "The newcomer", "the 51-year-old": who spoke last.
  private func lastPerson(called noun: Token, head: Range<Int>) -> SpeakerFinding? {
    guard noun.key.hasSuffix("-year-old") || Titles.persons.contains(noun), let last = history.last,
      last.finding.isOnePerson,
      document.paragraphOfToken[head.lowerBound] - document.paragraphOfToken[last.token] <= 1
    else { return nil }
    return last.finding.found(
      by: .role, confidence: 0.65, reason: "a description of the speaker before")
  }

  /// "The Ostrian": the person of that country who spoke or was named last.
  func citizen(_ head: Range<Int>) -> SpeakerFinding? {
    guard head.count == 2, let noun = head.last, document.tokens[head.lowerBound].key == "the",
      document.tokens[noun].isCapitalized, !document.tokens[noun].isAllCapitals
    else { return nil }
    let found = Country.lookUp(document.tokens[noun])
    guard found == nil || found?.form == .adjective else { return nil }
    let key =
      found.map { PlaceKey(country: $0.country) }
      ?? PlaceKey(name: document.tokens[noun].key)
    let takes = { (index: Int) in entities[index].isPerson && entities[index].places.contains(key) }
    let spoken = history.last { $0.finding.entity.map(takes) ?? false }?.finding.entity
    guard let index = spoken ?? latestMention(before: head.lowerBound, where: takes) else {
      return lastForeigner(head)
    }
    return SpeakerFinding(
      speaker(index, how: .role, confidence: 0.75), entity: index,
      reason: "the person of that country who was named before",
      evidence: entities[index].nameTokens)
  }

  /// "The Ostrian" where the article ties nobody to Ostria: the speaker right before, when nothing
  /// is known of where he is from.
  private func lastForeigner(_ head: Range<Int>) -> SpeakerFinding? {
    guard let last = history.last, let entity = last.finding.entity, entities[entity].isPerson,
      entities[entity].places.isEmpty, last.isSubject,
      document.paragraphOfToken[head.lowerBound] - document.paragraphOfToken[last.token] <= 1,
      GivenNames.gender(of: document.tokens[(head.lowerBound + 1)..<head.upperBound]) == nil,
      isAdjectiveOfPlace(document.tokens[head.upperBound - 1])
    else { return nil }
    return last.finding.found(
      by: .role, confidence: 0.6, reason: "the speaker before, of whom no country is told")
  }

  private func isAdjectiveOfPlace(_ token: Token) -> Bool {
    ["ian", "an", "ese", "ish", "ic"].contains { token.key.hasSuffix($0) }
  }
}

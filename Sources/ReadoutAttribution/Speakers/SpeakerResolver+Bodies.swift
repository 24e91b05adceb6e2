internal import ReadoutRecord
internal import ReadoutText

// Bodies by a noun: "the company", "the court".

extension SpeakerResolver {
  /// "The press service", "the court", "the company": the body that was called so before.
  mutating func earlier(_ noun: Token, head: Range<Int>) -> SpeakerFinding? {
    guard !noun.isCapitalized, noun.key != "police",
      sources[current].isHeadline
        || !head.dropFirst().contains(where: { document.tokens[$0].isCapitalized })
    else { return nil }
    if let court = courtThatRuled(noun, before: head.lowerBound) { return court }
    if isWriting(noun), Titles.bodiesCalled[noun] == nil {
      return authorOf(noun, before: head.lowerBound)
    }
    guard
      Titles.bodies.contains(noun) || Titles.bodiesCalled[noun] != nil
        || entities(called: noun).contains(where: { !entities[$0].isPerson })
    else { return nil }
    if sources[current].isHeadline, let body = firstBody(noun) {
      return finding(body: body, confidence: 0.7, reason: "the first such body of the article")
    }
    let qualifiers = qualifiers(of: head)
    let called = hashes(calledBy: noun)
    if let spoken = history.last(where: { isCalled($0, called, qualifiers, noun) }) {
      return spoken.finding.found(
        by: .role, confidence: 0.8, reason: "the body that was named before")
    }
    if let body = latestBody(called, qualifiers, before: head.lowerBound) {
      if entities[body].isPerson { entities[body].personhood -= 4 }
      return finding(body: body, confidence: 0.75, reason: "the body that was named before")
    }
    if noun.key == "government", head.count <= 2, let found = governmentOfArticle(before: head) {
      return found
    }
    if head.count <= 2, let body = bodyInSmallLetters(noun, before: head.lowerBound) {
      return body
    }
    if let acronym = acronymBefore(noun, head: head) ?? bodyOfLead(noun) { return acronym }
    return bodyThatSpoke(noun, head: head)
  }

  /// "The agency" behind "NASA said": a body by its initials, which tell nothing of what it is.
  private func acronymBefore(_ noun: Token, head: Range<Int>) -> SpeakerFinding? {
    guard Self.generic.contains(noun), head.count == 2,
      let last = history.last(where: { $0.finding.speaker.type == .organisation }),
      document.paragraphOfToken[head.lowerBound] - document.paragraphOfToken[last.token] <= 1,
      let name = last.finding.speaker.name, name.utf8.count > 1,
      name.utf8.allSatisfy({ (0x41...0x5A).contains($0) })
    else { return nil }
    return last.finding.found(by: .role, confidence: 0.65, reason: "the body that spoke before")
  }

  /// "The company", where the article begins with the name of one: "Northern Zinc announced …".
  private mutating func bodyOfLead(_ noun: Token) -> SpeakerFinding? {
    guard HeadedBodies.isCompany(noun),
      let lead = document.sentences.first(where: { document.paragraphs[$0.paragraph].role == .body }
      ),
      let mention = mentions[mentionIndex(before: lead.tokens.lowerBound)...].first,
      mention.start == lead.tokens.lowerBound, mention.start == mention.token
    else { return nil }
    let entity = mention.entity
    guard mayBeBody(entity) || !entities[entity].isPerson else { return nil }
    if entities[entity].isPerson { entities[entity].personhood -= 4 }
    return finding(body: entity, confidence: 0.55, reason: "the name that the article begins with")
  }

  /// "Airline" of "Airline denies …": the first body of the article that may be called so.
  func companyInHeadline(_ phrase: Range<Int>) -> SpeakerFinding? {
    guard sources[current].isHeadline, phrase.count == 1, let word = phrase.first,
      HeadedBodies.isCompany(document.tokens[word]),
      entities(called: document.tokens[word]).isEmpty
    else { return nil }
    let called = Set(
      [document.tokens[word].key] + (Titles.bodiesCalled[document.tokens[word]] ?? []))
    let named = entities.indices.prefix(200).first { index in
      guard !entities[index].isPerson || mayBeBody(index) else { return false }
      let start = entities[index].nameTokens.lowerBound
      return entities[index].words.contains { called.contains($0.lowercased()) }
        || start > 0 && document.tokens[start - 1].keyHash == document.tokens[word].keyHash
    }
    return (named ?? companyOfLead(document.tokens[word])).map {
      var found = finding(body: $0, confidence: 0.65, reason: "the first such body of the article")
      found.speaker.type = .organisation
      return found
    }
  }

  /// The first body of the lead that may be called by a noun.
  private func companyOfLead(_ noun: Token) -> Int? {
    guard let lead = document.paragraphs.first(where: { $0.role == .body })?.tokens else {
      return nil
    }
    return mentions[mentionIndex(before: lead.lowerBound)...].prefix { $0.token < lead.upperBound }
      .first { mention in
        let entity = entities[mention.entity]
        return !entity.isPerson && type(of: entity) == .organisation
          && document.dateline?.span.overlaps(document.tokens[mention.token].span) != true
          && HeadedBodies.canBe(noun, called: entity.name)
      }?.entity
  }

  /// "The company": the body that spoke last and may call itself so.
  private mutating func bodyThatSpoke(_ noun: Token, head: Range<Int>) -> SpeakerFinding? {
    guard Titles.bodiesCalled[noun] != nil || HeadedBodies.isCompany(noun), noun.key != "ministry"
    else { return nil }
    if let found = nameThatTurnsOutBody(noun, before: head.lowerBound) { return found }
    let last = history.last { spoken in
      spoken.finding.speaker.type == .organisation
        && spoken.finding.speaker.name.map { HeadedBodies.canBe(noun, called: $0) } ?? false
    }
    if let found = last?.finding {
      return found.found(by: .role, confidence: 0.6, reason: "the body that spoke before")
    }
    guard HeadedBodies.isCompany(noun), let body = companyBefore(noun, head.lowerBound) else {
      return nil
    }
    return finding(body: body, confidence: 0.55, reason: "the company that was named before")
  }

  /// The body that was named last, up to a paragraph before, unless its name says that it is another.
  private func companyBefore(_ noun: Token, _ token: Int) -> Int? {
    let paragraph = document.paragraphOfToken[token]
    let index = mentionIndex(before: token)
    let near = mentions[max(0, index - 8)..<index].last { mention in
      paragraph - document.paragraphOfToken[mention.token] <= 1
        && !entities[mention.entity].isPerson
        && type(of: entities[mention.entity]) == .organisation
        && HeadedBodies.canBe(noun, called: entities[mention.entity].name)
    }
    return near?.entity
  }

  /// A name of which the article tells nothing that is a person's, and which spoke right before.
  ///
  /// "Orrel Rail said it was sorry. The company will pay."
  private mutating func nameThatTurnsOutBody(
    _ noun: Token, before token: Int
  ) -> SpeakerFinding? {
    guard let last = history.last, let entity = last.finding.entity, last.isSubject,
      document.paragraphOfToken[token] - document.paragraphOfToken[last.token] <= 1,
      mayBeBody(entity), HeadedBodies.canBe(noun, called: entities[entity].name)
    else { return nil }
    entities[entity].personhood -= 4
    return finding(body: entity, confidence: 0.6, reason: "the name that spoke before")
  }

  /// Whether nothing in the article says that a name is a person's.
  func mayBeBody(_ index: Int) -> Bool {
    let entity = entities[index]
    return entity.personhood == 0 && entity.roles.isEmpty && entity.gender == nil
      && entity.age == nil
  }

  private static let generic: WordSet = ["agency", "organisation", "organization", "group", "body"]

  private func finding(
    body: Int, confidence: Double, reason: StaticString
  ) -> SpeakerFinding {
    SpeakerFinding(
      speaker(body, how: .role, confidence: confidence), entity: body, reason: reason,
      evidence: entities[body].nameTokens)
  }

  /// "The ruling": the court that was named before.
  private func courtThatRuled(_ noun: Token, before token: Int) -> SpeakerFinding? {
    guard ["ruling", "judgment", "judgement", "verdict"].contains(noun.key),
      let court = latestMention(before: token, where: { entities[$0].words.contains("Court") })
    else { return nil }
    return finding(body: court, confidence: 0.7, reason: "the court that ruled")
  }

  /// What tells one ministry from another: "foreign" of "the foreign ministry".
  private func qualifiers(of head: Range<Int>) -> [UInt64] {
    document.tokens[head.dropLast()].lazy.filter { token in
      token.kind == .word && WordClass(of: token).isAmong(.modifiers)
        && token.key != "state" && token.key != "new"
    }.map(\.keyHash)
  }

  /// The hashes of the words in whose place a noun for a body can stand.
  private func hashes(calledBy noun: Token) -> [UInt64] {
    [noun.keyHash] + (Titles.bodiesCalled[noun] ?? []).map { WordHash.hash($0.utf8) }
  }

  /// Whether a speaker is a body that a noun with its qualifiers can mean.
  private func isCalled(
    _ spoken: Spoken, _ called: [UInt64], _ qualifiers: [UInt64], _ noun: Token
  ) -> Bool {
    guard !spoken.words.isEmpty else { return false }
    if ["website", "site"].contains(noun.key),
      spoken.finding.speaker.name?.utf8.contains(UInt8(ascii: ".")) == true
    {
      return true
    }
    return spoken.words.count > 1 && spoken.words.contains(where: called.contains)
      && qualifiers.allSatisfy(spoken.words.contains)
  }

  /// The body that was last named before "the agency", "the foreign ministry".
  private func latestBody(
    _ called: [UInt64], _ qualifiers: [UInt64], before token: Int
  ) -> Int? {
    latestMention(before: token) { index in
      guard !entities[index].isPerson || mayBeBody(index) else { return false }
      let start = entities[index].nameTokens.lowerBound
      // "The charity Harbour Watch".
      if start > 0, document.tokens[start - 1].keyHash == called.first { return true }
      let name = document.tokens[entities[index].nameTokens]
      return name.contains { called.contains($0.keyHash) }
        && qualifiers.allSatisfy { qualifier in name.contains { $0.keyHash == qualifier } }
    }
  }

  /// The most tokens before "the ministry" that are read for "the ports ministry".
  private static let longestWayToBody = 400

  /// "The ports ministry" before "the ministry": a body whose name is written small.
  private func bodyInSmallLetters(_ noun: Token, before token: Int) -> SpeakerFinding? {
    let first = max(2, token - Self.longestWayToBody)
    guard first < token else { return nil }
    for index in (first..<token).reversed() where document.tokens[index].keyHash == noun.keyHash {
      var start = index
      while start > first, index - start < 4, isPartOfName(document.tokens[start - 1]) {
        start -= 1
      }
      guard start < index, WordClass(of: document.tokens[start - 1]).isAmong(.determiners),
        !["a", "an", "any", "every", "no"].contains(document.tokens[start - 1].key)
      else { continue }
      let name = start..<(index + 1)
      return SpeakerFinding(
        Speaker(
          name: document.phrase(name), type: type(of: name), country: country(in: name), how: .role,
          confidence: 0.7),
        reason: "the body that was named before", evidence: name)
    }
    return nil
  }

  private func isPartOfName(_ token: Token) -> Bool {
    if token.key == "'", !token.followsSpace { return true }
    return token.kind == .word
      && !WordClass(of: token).isAmong([
        .determiners, .closed, .adverbs, .reportingVerbs, .formsOfBe, .subjectPronouns,
      ]) && !["new", "same", "other", "whole", "country's"].contains(token.key)
  }

  /// The first body of the article with a word in its name.
  func firstBody(_ noun: Token) -> Int? {
    let bodies = entities.indices.prefix(200).filter { index in
      !entities[index].isPerson && entities[index].words.contains { $0.lowercased() == noun.key }
    }
    return bodies.min { entities[$0].firstToken < entities[$1].firstToken }
  }
}

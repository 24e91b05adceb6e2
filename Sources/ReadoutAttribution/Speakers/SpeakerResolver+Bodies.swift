internal import ReadoutRecord
internal import ReadoutText

// Bodies by a noun: "the company", "the court".

extension SpeakerResolver {
  /// "The press service", "the court", "the company": the body that was called so before.
  func earlier(_ noun: Token, head: Range<Int>) -> SpeakerFinding? {
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
      return finding(body: body, confidence: 0.75, reason: "the body that was named before")
    }
    if noun.key == "government", head.count <= 2, let found = governmentOfArticle(before: head) {
      return found
    }
    if head.count <= 2, let body = bodyInSmallLetters(noun, before: head.lowerBound) {
      return body
    }
    if let acronym = acronymBefore(noun, head: head) ?? bodyOfLead(noun) { return acronym }
    guard Titles.bodiesCalled[noun] != nil, noun.key != "ministry" else { return nil }
    let last = history.last { $0.finding.speaker.type == .organisation }
    return last?.finding.found(by: .role, confidence: 0.6, reason: "the body that spoke before")
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
  private func bodyOfLead(_ noun: Token) -> SpeakerFinding? {
    guard Self.companies.contains(noun),
      let lead = document.sentences.first(where: { document.paragraphs[$0.paragraph].role == .body }
      ),
      let mention = mentions[mentionIndex(before: lead.tokens.lowerBound)...].first,
      mention.start == lead.tokens.lowerBound, mention.start == mention.token
    else { return nil }
    let entity = entities[mention.entity]
    guard entity.personhood <= 0, entity.roles.isEmpty, entity.gender == nil else { return nil }
    return SpeakerFinding(
      Speaker(name: entity.name, type: .organisation, how: .role, confidence: 0.55),
      reason: "the name that the article begins with", evidence: entity.nameTokens)
  }

  private static let generic: WordSet = ["agency", "organisation", "organization", "group", "body"]

  private static let companies: WordSet = [
    "company", "firm", "carmaker", "automaker", "airline", "manufacturer", "operator", "retailer",
    "miner", "producer", "brewer",
  ]

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
      guard !entities[index].isPerson else { return false }
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

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
    if let spoken = history.last(where: { isCalled($0.finding, noun, qualifiers) }) {
      return spoken.finding.found(
        by: .role, confidence: 0.8, reason: "the body that was named before")
    }
    if let body = latestBody(noun, qualifiers, before: head.lowerBound) {
      return finding(body: body, confidence: 0.75, reason: "the body that was named before")
    }
    if noun.key == "government", head.count <= 2 { return governmentOfArticle(before: head) }
    guard Titles.bodiesCalled[noun] != nil, noun.key != "ministry" else { return nil }
    let last = history.last { $0.finding.speaker.type == .organisation }
    return last?.finding.found(by: .role, confidence: 0.6, reason: "the body that spoke before")
  }

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
  private func qualifiers(of head: Range<Int>) -> [String] {
    document.tokens[head.dropLast()].lazy.filter { token in
      token.kind == .word && WordClass(of: token).isAmong(.modifiers)
        && token.key != "state" && token.key != "new"
    }.map(\.key)
  }

  /// Whether a speaker is a body that a noun with its qualifiers can mean.
  private func isCalled(
    _ finding: SpeakerFinding, _ noun: Token, _ qualifiers: [String]
  ) -> Bool {
    guard let name = finding.speaker.name, !finding.isOnePerson else { return false }
    if name.utf8.contains(UInt8(ascii: ".")), ["website", "site"].contains(noun.key) { return true }
    let words = name.lowercased().split(separator: " ")
    let called = Titles.bodiesCalled[noun] ?? []
    return words.count > 1
      && words.contains { word in word == noun.key || called.contains { $0 == word } }
      && qualifiers.allSatisfy { qualifier in words.contains { $0 == qualifier } }
  }

  /// The body that was last named before "the agency", "the foreign ministry".
  func latestBody(_ noun: Token, _ qualifiers: [String], before token: Int) -> Int? {
    let called = Titles.bodiesCalled[noun] ?? []
    return latestMention(before: token) { index in
      let entity = entities[index]
      guard !entity.isPerson else { return false }
      let words = entity.words.map { $0.lowercased() }
      return words.contains { $0 == noun.key || called.contains($0) }
        && qualifiers.allSatisfy(words.contains)
    }
  }

  /// The first body of the article with a word in its name.
  func firstBody(_ noun: Token) -> Int? {
    let bodies = entities.indices.prefix(200).filter { index in
      !entities[index].isPerson && entities[index].words.contains { $0.lowercased() == noun.key }
    }
    return bodies.min { entities[$0].firstToken < entities[$1].firstToken }
  }
}

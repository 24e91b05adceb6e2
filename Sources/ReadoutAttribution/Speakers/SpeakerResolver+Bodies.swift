internal import ReadoutRecord
internal import ReadoutText

// Bodies and texts by a noun: "the company", "the court", "the letter".

extension SpeakerResolver {
  /// "The press service", "the court", "the company": the body that was called so before.
  func earlier(_ noun: Token, head: Range<Int>) -> SpeakerFinding? {
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
  func latestBody(_ noun: Token, before token: Int) -> Int? {
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
  func firstBody(_ noun: Token) -> Int? {
    let bodies = entities.indices.prefix(200).filter { index in
      !entities[index].isPerson && entities[index].words.contains { $0.lowercased() == noun.key }
    }
    return bodies.min { entities[$0].firstToken < entities[$1].firstToken }
  }

  /// "The statement", "the filing": who spoke in the sentence that first has the word.
  func authorOf(_ noun: Token, before token: Int) -> SpeakerFinding? {
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
}

internal import ReadoutRecord
internal import ReadoutText

// "It" behind what a body says of itself: "The ministry had taken note, it said."

extension SpeakerResolver {
  /// The body that is the subject of the sentence at whose end "it" speaks.
  ///
  /// A body that spoke right before, in the same paragraph, is meant rather than one of which it
  /// speaks.
  mutating func ownSubject(of token: Int) -> SpeakerFinding? {
    let sentence = document.sentences[Int(document.sentenceOfToken[token])].tokens
    let start = sentence.lowerBound
    guard start + 1 < token, document.tokens[token - 1].isMark(","), !document.isQuoted(start),
      document.tokens[start].isWord, !isBodySpeaking(beside: token)
    else { return nil }
    return namedSubject(at: start, before: token) ?? describedBody(at: start, before: token)
  }

  /// Whether the last speaker is a body and spoke in the paragraph.
  private func isBodySpeaking(beside token: Int) -> Bool {
    guard let last = history.last else { return false }
    return last.finding.speaker.type != .person && last.finding.speaker.type != .unnamed
      && document.paragraphOfToken[last.token] == document.paragraphOfToken[token]
  }

  /// A name, as in "Sund Lines has cancelled forty crossings, it said".
  private mutating func namedSubject(at start: Int, before token: Int) -> SpeakerFinding? {
    let limit = min(token, start + 4)
    guard let mention = mentions[mentionIndex(before: start)...].first, mention.token < limit,
      standsAsSubject(mention, in: start..<token)
    else { return nil }
    let entity = mention.entity
    if mayBeBody(entity) { entities[entity].personhood -= 4 }
    guard !entities[entity].isPerson else { return nil }
    return SpeakerFinding(
      speaker(entity, how: .pronoun, confidence: 0.7), entity: entity,
      reason: "the subject of the sentence", evidence: entities[entity].nameTokens)
  }

  /// A description, as in "The Tarvian government had taken note, it said".
  private mutating func describedBody(at start: Int, before token: Int) -> SpeakerFinding? {
    guard document.tokens[start].key == "the",
      let noun = (start + 1..<min(token, start + 5)).first(where: {
        Titles.bodies.contains(document.tokens[$0]) || HeadedBodies.isCompany(document.tokens[$0])
      }), noun + 1 < token, document.tokens[noun + 1].kind == .word,
      !document.tokens[noun + 1].isCapitalized, !Role.isOffice(document.tokens[noun + 1])
    else { return nil }
    let found = resolve(start..<(noun + 1))
    guard found.speaker.type != .person, found.speaker.type != .unnamed else { return nil }
    return found.found(by: .pronoun, confidence: 0.65, reason: "the subject of the sentence")
  }
}

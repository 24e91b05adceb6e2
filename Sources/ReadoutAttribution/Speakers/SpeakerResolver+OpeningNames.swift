internal import ReadoutRecord
internal import ReadoutText

// Names that open a sentence behind a role, where the text has not told of them before.

extension SpeakerResolver {
  /// A role that is told before the name, which opens a later sentence: "The embattled minister
  /// resigned. Honor Tavik made the announcement on television."
  ///
  /// Nobody opens a sentence with a name alone that the reader does not know, so that a full name
  /// which is met there first is that of the person told of before.
  mutating func introducedAsSubject(_ role: Role, phrase: Range<Int>) -> SpeakerFinding? {
    guard !sources[current].isHeadline, isDefinite(phrase) else { return nil }
    let paragraph = document.paragraphOfToken[phrase.lowerBound]
    let own = document.sentenceOfToken[phrase.lowerBound]
    let start = mentionIndex(before: phrase.upperBound)
    for mention in mentions[start...].prefix(Self.mostMentionsToName) {
      let sentence = document.sentenceOfToken[mention.token]
      guard document.paragraphOfToken[mention.token] - paragraph <= 1 else { return nil }
      let tokens = document.sentences[Int(sentence)].tokens
      guard sentence > own, opens(mention, tokens) else { continue }
      let entity = mention.entity
      guard entities[entity].isPerson, entities[entity].firstToken == mention.token,
        entities[entity].words.count > 1,
        isFree(entity, for: role), !isOfAnotherRole(mention, than: role, phrase: phrase),
        !document.isQuoted(mention.token),
        !isFollowedByPossessive(mention)
      else { return nil }
      give(role, to: entity)
      return SpeakerFinding(
        speaker(entity, how: .role, confidence: 0.7), entity: entity,
        reason: "the name that opens a sentence behind it", evidence: entities[entity].nameTokens)
    }
    return nil
  }

  /// The only person whom the report has named so far, with whom it opens, and of whom it tells
  /// nothing else.
  ///
  /// "Honor Tavik came with a refusal. 'It is over,' the prime minister said."
  mutating func onlyPersonOfLead(_ role: Role, phrase: Range<Int>) -> SpeakerFinding? {
    guard !sources[current].isHeadline, isDefinite(phrase), !role.isFormer, role.owner == nil,
      enclosing(current) == nil, !role.offices.isEmpty, role.places.isEmpty,
      !phrase.contains(where: isPossessive),
      role.offices.isDisjoint(with: [.official, .diplomat, .spokesperson])
    else { return nil }
    let count = mentionIndex(before: phrase.lowerBound)
    guard count <= Self.mostMentionsToName else { return nil }
    let before = mentions[..<count].filter {
      entities[$0.entity].isPerson && isInBody($0.token)
    }
    guard let first = before.first, before.allSatisfy({ $0.entity == first.entity }),
      !document.isQuoted(first.token),
      entities[first.entity].words.count > 1, isFree(first.entity, for: role),
      opens(first, document.sentences[Int(document.sentenceOfToken[first.token])].tokens),
      !isFollowedByPossessive(first)
    else { return nil }
    give(role, to: first.entity)
    return SpeakerFinding(
      speaker(first.entity, how: .role, confidence: 0.6), entity: first.entity,
      reason: "the only person whom the text has named before",
      evidence: entities[first.entity].nameTokens)
  }

  private func isInBody(_ token: Int) -> Bool {
    document.paragraphs[Int(document.paragraphOfToken[token])].role == .body
  }

  /// Whether a name opens a sentence, or follows the quotation that does.
  private func opens(_ mention: NameScanner.Mention, _ sentence: Range<Int>) -> Bool {
    guard mention.start > sentence.lowerBound else { return true }
    return document.tokens[mention.start - 1].kind == .quotationMark
      && !document.isQuoted(mention.start)
  }

  /// The most mentions of names behind a role that are looked through for its holder.
  private static let mostMentionsToName = 12

  /// Whether another role without a name stands nearer to a name, in its paragraph.
  private func isOfAnotherRole(
    _ mention: NameScanner.Mention, than role: Role, phrase: Range<Int>
  ) -> Bool {
    let paragraph = document.paragraphOfToken[mention.token]
    guard document.paragraphOfToken[phrase.lowerBound] != paragraph else { return false }
    return sources[(current + 1)...].prefix(8).contains { source in
      source.tokens.upperBound <= mention.start && !source.tokens.isEmpty
        && document.paragraphOfToken[source.tokens.lowerBound] == paragraph
        && isOtherRole(source.tokens, than: role)
    }
  }
}

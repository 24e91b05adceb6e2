internal import ReadoutRecord
internal import ReadoutText

// Persons by their country alone: "the Norwegian".

extension SpeakerResolver {
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

  /// Whether a phrase is "the Norwegian", of whoever that is said.
  func isCitizen(_ head: Range<Int>) -> Bool {
    head.count == 2 && document.tokens[head.lowerBound].key == "the"
      && Country.lookUp(document.tokens[head.lowerBound + 1])?.form == .adjective
  }

  /// "The Ostrian" where the article ties nobody to Ostria: the subject of the sentence before, else
  /// the speaker right before, when nothing is known of where he is from.
  func lastForeigner(_ head: Range<Int>) -> SpeakerFinding? {
    if isAdjectiveOfPlace(document.tokens[head.upperBound - 1]),
      let subject = subjectJustNamed(head), let entity = subject.entity,
      entities[entity].places.isEmpty
    {
      return subject
    }
    guard let last = history.last, let entity = last.finding.entity, entities[entity].isPerson,
      entities[entity].places.isEmpty, last.isSubject,
      document.paragraphOfToken[head.lowerBound] - document.paragraphOfToken[last.token] <= 1,
      GivenNames.gender(of: document.tokens[(head.lowerBound + 1)..<head.upperBound]) == nil,
      isAdjectiveOfPlace(document.tokens[head.upperBound - 1]),
      !isAnotherWithoutCountry(than: entity, before: head.lowerBound)
    else { return nil }
    return last.finding.found(
      by: .role, confidence: 0.6, reason: "the speaker before, of whom no country is told")
  }

  /// Whether the last names before a token are of another person too, of whom no country is told.
  private func isAnotherWithoutCountry(than entity: Int, before token: Int) -> Bool {
    let index = mentionIndex(before: token)
    return mentions[max(0, index - 6)..<index].contains { mention in
      let other = entities[mention.entity]
      return mention.entity != entity && other.isPerson && other.places.isEmpty
        && (other.personhood > 0 || !other.roles.isEmpty)
    }
  }

  func isAdjectiveOfPlace(_ token: Token) -> Bool {
    ["ian", "an", "ese", "ish", "ic"].contains { token.key.hasSuffix($0) }
  }
}

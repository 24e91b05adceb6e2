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

  /// "The Ostrian" where the article ties nobody to Ostria: the speaker right before, when nothing
  /// is known of where he is from.
  func lastForeigner(_ head: Range<Int>) -> SpeakerFinding? {
    guard let last = history.last, let entity = last.finding.entity, entities[entity].isPerson,
      entities[entity].places.isEmpty, last.isSubject,
      document.paragraphOfToken[head.lowerBound] - document.paragraphOfToken[last.token] <= 1,
      GivenNames.gender(of: document.tokens[(head.lowerBound + 1)..<head.upperBound]) == nil,
      isAdjectiveOfPlace(document.tokens[head.upperBound - 1])
    else { return nil }
    return last.finding.found(
      by: .role, confidence: 0.6, reason: "the speaker before, of whom no country is told")
  }

  func isAdjectiveOfPlace(_ token: Token) -> Bool {
    ["ian", "an", "ese", "ish", "ic"].contains { token.key.hasSuffix($0) }
  }
}

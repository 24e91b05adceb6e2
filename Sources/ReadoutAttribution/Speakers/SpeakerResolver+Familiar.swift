internal import ReadoutRecord
internal import ReadoutText

// Persons whom the text calls by what it has not told of them yet.

extension SpeakerResolver {
  /// "The former ferry captain", "the Dutchman", where nobody is known to be one: the person with whom
  /// the sentence before begins, else who spoke last, in the same paragraph or the one before.
  ///
  /// A writer who varies a name so takes it for granted that the reader knows of whom the text is.
  func familiar(_ head: Range<Int>, noun: Token) -> SpeakerFinding? {
    guard head.count > 1, document.tokens[head.lowerBound].key == "the",
      document.tokens[head.lowerBound + 1].key == "former" || Self.nationals.contains(noun),
      !isBehindUnknown(head.lowerBound)
    else { return nil }
    if let subject = subjectJustNamed(head) { return subject }
    let last = history.last { spoken in
      spoken.finding.entity.map { entities[$0].isPerson } ?? false
    }
    guard let last,
      document.paragraphOfToken[head.lowerBound] - document.paragraphOfToken[last.token] <= 1
    else { return nil }
    return last.finding.found(
      by: .role, confidence: 0.6, reason: "a description of the speaker before")
  }

  /// The person with whom the sentence before begins, in the same paragraph, where nobody has spoken
  /// since.
  func subjectJustNamed(_ head: Range<Int>) -> SpeakerFinding? {
    guard let mention = mentionOpeningSentence(before: head.lowerBound) else { return nil }
    return SpeakerFinding(
      speaker(mention.entity, how: .role, confidence: 0.6), entity: mention.entity,
      reason: "the subject of the sentence before", evidence: entities[mention.entity].nameTokens)
  }

  /// Nouns for the people of a country that are no adjectives.
  private static let nationals: WordSet = [
    "dutchman", "dutchwoman", "englishman", "englishwoman", "frenchman", "frenchwoman", "irishman",
    "irishwoman", "welshman", "welshwoman", "scotsman", "scotswoman", "scot", "briton", "spaniard",
    "dane", "swede", "finn", "pole", "turk", "icelander", "new-zealander", "filipino",
  ]
}

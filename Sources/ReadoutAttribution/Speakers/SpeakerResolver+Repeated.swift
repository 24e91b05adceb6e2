internal import ReadoutRecord
internal import ReadoutText

// What a phrase tells besides an office: a description said again, an age, to whom is spoken.

extension SpeakerResolver {
  /// "The worker" behind "a port worker said": who was described so before and has no name.
  func describedBefore(_ phrase: Range<Int>) -> SpeakerFinding? {
    guard phrase.count <= 3, !sources[current].isHeadline, isDefinite(phrase) else { return nil }
    let noun = document.tokens[headNoun(withoutArticle(phrase))]
    let paragraph = document.paragraphOfToken[phrase.lowerBound]
    guard let last = history.last(where: \.finding.isOnePerson), last.finding.entity == nil,
      last.finding.speaker.type == .unnamed,
      paragraph - document.paragraphOfToken[last.token] <= 2,
      let name = last.finding.speaker.name,
      name.lowercased().split(separator: " ").contains(where: { $0 == noun.key })
    else { return nil }
    return last.finding.found(
      by: .role, confidence: 0.65, reason: "who was described so before")
  }

  /// "The CS" behind "Cabinet Secretary Adam Orrel": the person of whose title the letters are the
  /// initials.
  func holderByInitials(_ head: Range<Int>) -> SpeakerFinding? {
    guard head.count == 2, document.tokens[head.lowerBound].key == "the",
      let word = head.last, document.tokens[word].isAllCapitals,
      (2...4).contains(document.tokens[word].key.utf8.count),
      entities(called: document.tokens[word]).isEmpty
    else { return nil }
    let letters = Array(document.tokens[word].key.utf8)
    let holders = near(head.lowerBound).filter { index in
      entities[index].isPerson
        && entities[index].roles.contains { endsWithInitials(letters, $0.tokens) }
    }
    guard holders.count == 1, let holder = holders.first else { return nil }
    return SpeakerFinding(
      speaker(holder, how: .role, confidence: 0.8), entity: holder,
      reason: "the initials of the title", evidence: entities[holder].nameTokens)
  }

  /// Whether the last words of a title written large begin with letters.
  private func endsWithInitials(_ letters: [UInt8], _ title: Range<Int>) -> Bool {
    let words = title.filter { document.tokens[$0].isCapitalized }.suffix(letters.count)
    return words.count == letters.count
      && zip(words, letters).allSatisfy { document.tokens[$0].key.utf8.first == $1 }
  }

  /// "The 62-year-old": who is of that age by the article.
  func personAged(_ noun: Token) -> Int? {
    guard noun.key.hasSuffix(Self.ageEnding), let age = Int(noun.key.dropLast(Self.ageEnding.count))
    else { return nil }
    return entities.firstIndex { $0.age == age && $0.isPerson }
  }

  static let ageEnding = "-year-old"

  /// The person named right behind the cue, to whom is spoken: "the president told Mr Orrel".
  func addresseeBehindCue() -> Int? {
    let source = sources[current]
    guard !source.cue.isEmpty, source.tokens.upperBound <= source.cue.lowerBound else { return nil }
    let start = source.cue.upperBound
    guard start < document.tokens.count else { return nil }
    let index = mentionIndex(before: start)
    for mention in mentions[index...].prefix(1) where mention.start <= start + 1 {
      return mention.entity
    }
    let single = document.tokens[start]
    guard single.isCapitalized else { return nil }
    return entities(called: single).first { entities[$0].isPerson }
  }
}

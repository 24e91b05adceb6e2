internal import ReadoutRecord
internal import ReadoutText

// Whom a pronoun means that no speaker and no named subject stands for.

extension SpeakerResolver {
  /// "A western diplomat who had been there was less sure": a subject without a name.
  mutating func describedSubject(
    of sentence: Range<Int>, before token: Int, gender: Gender
  ) -> SpeakerFinding? {
    guard let first = subjectStart(of: sentence), first < token, !document.isQuoted(first),
      ["a", "an", "one", "another", "the"].contains(document.tokens[first].key),
      let office = (first + 1..<min(first + 5, sentence.upperBound, token)).first(where: {
        Role.isOffice(document.tokens[$0]) && !document.tokens[$0].isCapitalized
      }), Titles.gendered[document.tokens[office]] != opposite(gender),
      let role = Role(first..<(office + 1), in: document)
    else { return nil }
    let phrase = first..<(office + 1)
    guard !role.isIndefinite else {
      return described(phrase).found(
        by: .pronoun, confidence: 0.6, reason: "the subject of a sentence before")
    }
    let matches = near(token).filter { fit($0, role) >= 0.8 && $0 != asker }
    if matches.isEmpty, let spoken = spokeBefore(role, phrase: phrase) { return spoken }
    if matches.isEmpty, first < token, let next = introducedNext(role, phrase: phrase) {
      return next.found(
        by: .pronoun, confidence: 0.6, reason: "the subject of a sentence before, named next")
    }
    let latest = history.last { $0.finding.entity.map(matches.contains) ?? false }?.finding.entity
    guard let match = matches.count == 1 ? matches.first : latest else { return nil }
    return SpeakerFinding(
      speaker(match, how: .pronoun, confidence: 0.7), entity: match,
      reason: "the subject of a sentence before", evidence: phrase)
  }

  /// The first word of a sentence behind a conjunction: "But the governor did not stop there".
  private func subjectStart(of sentence: Range<Int>) -> Int? {
    guard let first = sentence.first, sentence.count > 1 else { return sentence.first }
    return ["but", "and", "yet", "so", "still"].contains(document.tokens[first].key)
      ? first + 1 : first
  }

  /// "It rains," he continued: who spoke last, where neither the paragraph nor the one before names
  /// anybody.
  func speakerGoingOn(at token: Int, gender: Gender) -> SpeakerFinding? {
    guard sources[current].cue.contains(where: { Self.continuing.contains(document.tokens[$0]) }),
      let last = history.last, agrees(last, gender, at: token), last.isSubject,
      document.paragraphOfToken[token] - document.paragraphOfToken[last.token] <= 3
    else { return nil }
    return last.finding.found(
      by: .pronoun, confidence: 0.65, reason: "the last speaker, who goes on")
  }

  private static let continuing: WordSet = ["continued", "continues", "added", "adds", "went"]

  /// "The governor left the rate": who spoke in the paragraph before, and may hold that office.
  private func spokeBefore(_ role: Role, phrase: Range<Int>) -> SpeakerFinding? {
    guard let last = history.last(where: { $0.token < phrase.lowerBound }),
      let entity = last.finding.entity, last.isSubject, entities[entity].isPerson,
      document.paragraphOfToken[last.token] == document.paragraphOfToken[phrase.lowerBound],
      isFree(entity, for: role)
    else { return nil }
    return last.finding.found(
      by: .pronoun, confidence: 0.65, reason: "the subject of a sentence before, who spoke there")
  }

  /// The only person whom the sentence right before a pronoun's own names: "The best line belonged to
  /// Adam Orrel. He quipped that it rained."
  func onlyPerson(
    in sentence: Int, before token: Int, gender: Gender
  ) -> SpeakerFinding? {
    let own = document.sentences[Int(document.sentenceOfToken[token])]
    let range = document.sentences[sentence].tokens
    guard range.upperBound == own.tokens.lowerBound, own.tokens.lowerBound == token,
      document.sentences[sentence].paragraph == own.paragraph, !document.isQuoted(token),
      !range.contains(where: { Self.pronounGender(document.tokens[$0]) != nil })
    else { return nil }
    guard let mention = onlyPersonNamed(in: range), agrees(mention.entity, gender, at: token)
    else { return nil }
    return SpeakerFinding(
      speaker(mention.entity, how: .pronoun, confidence: 0.65), entity: mention.entity,
      reason: "the only person whom the sentence before names",
      evidence: entities[mention.entity].nameTokens)
  }

  /// The first name of the only person whom a sentence names, outside quotations and as no owner.
  func onlyPersonNamed(in sentence: Range<Int>) -> NameScanner.Mention? {
    let named = mentions[mentionIndex(before: sentence.lowerBound)...]
      .prefix { $0.token < sentence.upperBound }
      .filter { entities[$0.entity].isPerson }
    guard let mention = named.first, named.allSatisfy({ $0.entity == mention.entity }),
      !document.isQuoted(mention.token), !isFollowedByPossessive(mention)
    else { return nil }
    return mention
  }

  /// The person of the article who is named most and was named before.
  func mainPerson(before token: Int, gender: Gender) -> SpeakerFinding? {
    let candidates = entities.indices.prefix(200).filter {
      agrees($0, gender, at: token) && entities[$0].firstToken < token
    }
    let known = candidates.filter { entities[$0].gender == gender }
    let pool = known.isEmpty ? candidates : known
    guard let main = pool.max(by: { entities[$0].mentionCount < entities[$1].mentionCount }) else {
      return nil
    }
    return SpeakerFinding(
      speaker(main, how: .pronoun, confidence: 0.5), entity: main,
      reason: "the person whom the article names most", evidence: entities[main].nameTokens)
  }
}

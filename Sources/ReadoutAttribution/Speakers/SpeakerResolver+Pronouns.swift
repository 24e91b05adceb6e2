internal import ReadoutRecord
internal import ReadoutText

// Sources that are pronouns.

extension SpeakerResolver {
  mutating func pronoun(_ token: Int) -> SpeakerFinding? {
    // "WHO", "US" and "IT" are names.
    guard Self.pronouns.contains(document.tokens[token]), !document.tokens[token].isAllCapitals
    else { return nil }
    if let gender = Self.pronounGender(document.tokens[token]) {
      return antecedent(of: token, gender: gender)
    }
    return switch document.tokens[token].key {
    case "who", "which", "that", "whose": antecedentBefore(relative: token)
    case "i", "we", "me", "us": speakerAround(token)
    case "others", "one", "some", "many", "both", "everyone", "several": unnamedMany(token)
    default: collective(token)
    }
  }

  static func pronounGender(_ token: Token) -> Gender? {
    switch token.key {
    case "he", "his", "him": .male
    case "she", "her": .female
    default: nil
    }
  }

  /// The most tokens before a relative pronoun that are read for the phrase that it stands for.
  static let longestPhrase = 80

  /// The most sentences of a paragraph that are looked back over.
  static let longestLookBack = 6

  static let pronouns: WordSet = [
    "he", "his", "him", "she", "her", "who", "which", "that", "whose", "they", "it", "we", "i",
    "you", "others", "one", "some", "many", "both", "everyone", "several", "me", "us", "them",
  ]

  /// "he", "she": the latest person who can be meant: sentence by sentence back who spoke in it or
  /// is its subject, to the end of the paragraph before; then whom the article speaks of most.
  func antecedent(of token: Int, gender: Gender) -> SpeakerFinding {
    let paragraph = document.paragraphOfToken[token]
    let own = Int(document.sentenceOfToken[token])
    var sentence = own
    while sentence >= 0, own - sentence <= Self.longestLookBack {
      let range = document.sentences[sentence].tokens
      guard paragraph - document.paragraphOfToken[range.lowerBound] <= 1 else { break }
      if let found = person(in: range, before: token, gender: gender) { return found }
      sentence -= 1
    }
    if let main = mainPerson(before: token, gender: gender) { return main }
    return SpeakerFinding(
      Speaker(
        unresolvedBecause:
          "no person is named before \"\(document.phrase(token..<(token + 1)))\"",
        candidates: []))
  }

  /// Who spoke in a sentence, else its subject.
  func person(
    in sentence: Range<Int>, before token: Int, gender: Gender
  ) -> SpeakerFinding? {
    let spoken = history.reversed().prefix(12).filter {
      sentence.contains($0.token) && $0.token < token && agrees($0, gender, at: token)
    }
    if let best = spoken.first(where: \.isSubject) ?? spoken.first {
      return best.finding.found(
        by: .pronoun, confidence: best.isSubject ? 0.85 : 0.7,
        reason: "the last speaker whom the pronoun can mean")
    }
    if let subject = subject(of: sentence, before: token, gender: gender) {
      return SpeakerFinding(
        speaker(subject, how: .pronoun, confidence: 0.75), entity: subject,
        reason: "the subject of a sentence before", evidence: entities[subject].nameTokens)
    }
    guard let described = describedSubject(of: sentence, before: token),
      !isQuotedHere(described.speaker.name, at: token)
    else { return nil }
    return described
  }

  func agrees(_ spoken: Spoken, _ gender: Gender, at token: Int) -> Bool {
    guard spoken.finding.isOnePerson, !spoken.isPlural, spoken.gender != opposite(gender),
      spoken.isSubject || (spoken.finding.entity.map { entities[$0].personhood > 0 } ?? false)
    else { return false }
    return !isQuotedHere(spoken.finding.speaker.name, at: token)
  }

  func agrees(_ index: Int, _ gender: Gender, at token: Int) -> Bool {
    entities[index].isPerson && entities[index].gender != opposite(gender)
      && !isQuotedHere(entities[index].name, at: token)
  }

  /// Whether a token stands in the quoted words of somebody of a name: who speaks in a quotation is
  /// not "he" in it.
  private func isQuotedHere(_ name: String?, at token: Int) -> Bool {
    guard let name, document.isQuoted(token), let around = enclosing(current) else { return false }
    return findings[around]?.speaker.name == name
  }

  func opposite(_ gender: Gender) -> Gender { gender == .male ? .female : .male }

  /// The person who is the subject of a sentence, outside quotations.
  func subject(of sentence: Range<Int>, before token: Int, gender: Gender) -> Int? {
    var index = mentionIndex(before: sentence.lowerBound)
    let end = min(sentence.upperBound, token)
    while index < mentions.count, mentions[index].token < end {
      let mention = mentions[index]
      index += 1
      if !document.isQuoted(mention.token), agrees(mention.entity, gender, at: token),
        standsAsSubject(mention, in: sentence)
      {
        return mention.entity
      }
    }
    return nil
  }

  /// Whether a name opens a clause.
  func standsAsSubject(_ mention: NameScanner.Mention, in sentence: Range<Int>) -> Bool {
    let start = mention.start
    guard !isFollowedByPossessive(mention) else { return false }
    guard start > sentence.lowerBound else { return true }
    let before = document.tokens[start - 1]
    if before.isMark(",") || before.isMark(";") || before.isMark(":") || before.kind == .dash {
      return true
    }
    let classes = WordClass(of: before)
    return before.kind == .quotationMark
      || classes.isAmong([.conjunctions, .determiners]) && !classes.isAmong(.prepositions)
  }

  func isFollowedByPossessive(_ mention: NameScanner.Mention) -> Bool {
    var end = mention.token
    while end < document.tokens.count, document.tokens[end].isCapitalized { end += 1 }
    return end < document.tokens.count && document.tokens[end].kind == .clitic
      && document.tokens[end].key == "'s"
  }

  /// "A western diplomat who had been there was less sure": a subject without a name.
  func describedSubject(of sentence: Range<Int>, before token: Int) -> SpeakerFinding? {
    guard let first = sentence.first, first < token, !document.isQuoted(first),
      ["a", "an", "one", "another", "the"].contains(document.tokens[first].key),
      let office = (first + 1..<min(first + 5, sentence.upperBound, token)).first(where: {
        Role.isOffice(document.tokens[$0]) && !document.tokens[$0].isCapitalized
      }), let role = Role(first..<(office + 1), in: document)
    else { return nil }
    let phrase = first..<(office + 1)
    guard !role.isIndefinite else {
      return described(phrase).found(
        by: .pronoun, confidence: 0.6, reason: "the subject of a sentence before")
    }
    var resolver = self
    let matches = near(token).filter { fit($0, role) >= 0.8 }
    if matches.isEmpty, first < token, let next = resolver.introducedNext(role, phrase: phrase) {
      return next.found(
        by: .pronoun, confidence: 0.6, reason: "the subject of a sentence before, named next")
    }
    let latest = history.last { $0.finding.entity.map(matches.contains) ?? false }?.finding.entity
    guard let match = matches.count == 1 ? matches.first : latest else { return nil }
    return SpeakerFinding(
      speaker(match, how: .pronoun, confidence: 0.7), entity: match,
      reason: "the subject of a sentence before", evidence: phrase)
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

  /// "who": the phrase right before it.
  mutating func antecedentBefore(relative token: Int) -> SpeakerFinding? {
    var end = token
    while end > 0, document.tokens[end - 1].isMark(",") { end -= 1 }
    let sentence = document.sentences[Int(document.sentenceOfToken[token])].tokens
    guard end > sentence.lowerBound else { return nil }
    let start = max(sentence.lowerBound, end - Self.longestPhrase)
    let unit = Unit(start..<end, in: document, paragraph: 0)
    guard let phrase = unit.subject(before: unit.items.count, notBefore: 0) else { return nil }
    let tokens =
      unit.items[phrase.lowerBound].tokens
      .lowerBound..<unit.items[phrase.upperBound - 1].tokens.upperBound
    guard tokens.count > 1 || !Self.pronouns.contains(document.tokens[tokens.lowerBound])
    else { return nil }
    return resolve(tokens).found(
      by: .pronoun, confidence: 0.8, reason: "the phrase that the pronoun follows")
  }
}

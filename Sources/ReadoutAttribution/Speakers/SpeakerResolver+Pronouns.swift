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
    case "it": ownSubject(of: token) ?? collective(token)
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
  mutating func antecedent(of token: Int, gender: Gender) -> SpeakerFinding {
    let paragraph = document.paragraphOfToken[token]
    let own = Int(document.sentenceOfToken[token])
    if let accused = accused(before: token, gender: gender) { return accused }
    var sentence = own
    while sentence >= 0, own - sentence <= Self.longestLookBack {
      let range = document.sentences[sentence].tokens
      guard paragraph - document.paragraphOfToken[range.lowerBound] <= 1 else { break }
      if let found = person(in: range, before: token, gender: gender)
        ?? onlyPerson(in: sentence, before: token, gender: gender)
      {
        return found
      }
      sentence -= 1
    }
    if let last = speakerGoingOn(at: token, gender: gender) { return last }
    if let main = mainPerson(before: token, gender: gender) { return main }
    if let next = namedNext(behind: token, gender: gender) { return next }
    return SpeakerFinding(
      Speaker(
        unresolvedBecause:
          "no person is named before \"\(document.phrase(token..<(token + 1)))\"",
        candidates: []))
  }

  /// "The keys were missing, she has admitted" in the lead: who is the next to speak by name.
  private func namedNext(behind token: Int, gender: Gender) -> SpeakerFinding? {
    guard isInLead(token..<(token + 1)), !sources[current].isHeadline,
      let next = sources[(current + 1)...].first(where: {
        !$0.tokens.isEmpty && !Self.pronouns.contains(document.tokens[$0.tokens.lowerBound])
      }),
      document.paragraphOfToken[next.tokens.lowerBound] - document.paragraphOfToken[token] <= 1
    else { return nil }
    let phrase = NamePhrase(headOfName(headOfPhrase(next.tokens)), in: document)
    guard !phrase.name.isEmpty, let entity = entity(named: phrase),
      agrees(entity, gender, at: token)
    else { return nil }
    return SpeakerFinding(
      speaker(entity, how: .pronoun, confidence: 0.6), entity: entity,
      reason: "the name that the next statement gives", evidence: phrase.name)
  }

  /// Who spoke in a sentence, else its subject.
  mutating func person(
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
    // Of "Asked whether Tavik lied, she said" nobody is the subject who is named in the question.
    if opensWithQuestion(sentence), sentence.contains(token) { return nil }
    let isToldOf = goesOn(at: token, behindContentIn: sentence)
    if let subject = subject(of: sentence, before: token, gender: gender),
      !isToldOf || !sentence.contains(entities[subject].firstToken)
    {
      return SpeakerFinding(
        speaker(subject, how: .pronoun, confidence: 0.75), entity: subject,
        reason: "the subject of a sentence before", evidence: entities[subject].nameTokens)
    }
    guard !isToldOf,
      let described = describedSubject(of: sentence, before: token, gender: gender),
      !isQuotedHere(described.speaker.name, at: token)
    else { return nil }
    return described
  }

  /// Whether "he" stands behind what is said in the sentence, while somebody spoke right before: then
  /// who is first named there, or named by an office, is told of and does not speak. "The minister,
  /// Adam Orrel, had been told, he said."
  private func goesOn(at token: Int, behindContentIn sentence: Range<Int>) -> Bool {
    guard sentence.contains(token), sources[current].content.overlaps(sentence.lowerBound..<token),
      let last = history.last,
      document.paragraphOfToken[last.token] == document.paragraphOfToken[token]
    else { return false }
    return last.finding.isOnePerson
  }

  func agrees(_ spoken: Spoken, _ gender: Gender, at token: Int) -> Bool {
    guard spoken.finding.isOnePerson, !spoken.isNoPerson,
      spoken.finding.entity == nil || spoken.finding.entity != asker, !hasAsked(spoken),
      spoken.gender != opposite(gender),
      spoken.isSubject || (spoken.finding.entity.map { entities[$0].personhood > 0 } ?? false)
    else { return false }
    return !isQuotedHere(spoken.finding.speaker.name, at: token)
  }

  func agrees(_ index: Int, _ gender: Gender, at token: Int) -> Bool {
    entities[index].isPerson && index != asker && entities[index].gender != opposite(gender)
      && !isQuotedHere(entities[index].name, at: token)
  }

  /// Whom the sentence before speaks of.
  ///
  /// "Orrel accused him of buying time. He rejected that."
  private func accused(before token: Int, gender: Gender) -> SpeakerFinding? {
    let sentence = Int(document.sentenceOfToken[token])
    guard sources[current].cue.contains(where: { Self.rebuttals.contains(document.tokens[$0]) }),
      sentence > 0, document.sentences[sentence].tokens.lowerBound == token,
      document.sentences[sentence - 1].paragraph == document.sentences[sentence].paragraph
    else { return nil }
    let before = document.sentences[sentence - 1].tokens
    let accusing = before.first { Self.accusing.contains(document.tokens[$0]) }
    guard let accusing, accusing + 1 < before.upperBound, !document.isQuoted(accusing),
      document.tokens[accusing + 1].key == (gender == .male ? "him" : "her")
    else { return nil }
    let subject = mentions[mentionIndex(before: before.lowerBound)...].first?.entity
    let others = history.reversed().prefix(6).filter { spoken in
      spoken.token < before.lowerBound && spoken.finding.entity != subject
        && agrees(spoken, gender, at: token)
    }
    return others.first?.finding.found(
      by: .pronoun, confidence: 0.7, reason: "whom the sentence before speaks of")
  }

  private static let rebuttals: WordSet = [
    "rejected", "denied", "dismissed", "rejects", "denies", "dismisses", "replied", "answered",
    "countered", "retorted",
  ]
  private static let accusing: WordSet = ["accused", "called", "told", "asked", "blamed", "urged"]

  /// Who asked right before, where the cue is an answer: nobody replies to himself.
  var asker: Int? {
    guard current > 0, let answer = sources[current].cue.last,
      Self.answers.contains(document.tokens[answer]),
      let before = sources[max(0, current - Self.deepestNesting)..<current].lastIndex(where: {
        !$0.tokens.isEmpty && !$0.cue.isEmpty
      }),
      let question = sources[before].cue.last, !isPassive(sources[before].cue),
      Self.questions.contains(document.tokens[question]),
      document.sentenceOfToken[answer] - document.sentenceOfToken[question] <= 2
    else { return nil }
    return findings[before]?.entity
  }

  /// Whether somebody is named only as who asked: "Asked by Honor Tavik whether it was open, …".
  private func hasAsked(_ spoken: Spoken) -> Bool {
    let unit = document.sentences[Int(document.sentenceOfToken[spoken.token])].tokens
    return spoken.token - 1 > unit.lowerBound && document.tokens[spoken.token - 1].key == "by"
      && Self.asked.contains(document.tokens[spoken.token - 2])
  }

  private static let answers: WordSet = [
    "replied", "replies", "answered", "answers", "responded", "responds", "retorted",
  ]
  private static let questions: WordSet = [
    "asked", "asks", "inquired", "enquired", "questioned", "wondered",
  ]

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

  private func opensWithQuestion(_ sentence: Range<Int>) -> Bool {
    let opening = sentence.drop { ["when", "if", "once"].contains(document.tokens[$0].key) }
    return opening.first.map { Self.asked.contains(document.tokens[$0]) } ?? false
  }

  /// Whether a name opens a clause.
  func standsAsSubject(_ mention: NameScanner.Mention, in sentence: Range<Int>) -> Bool {
    let start = mention.start
    guard !isFollowedByPossessive(mention) else { return false }
    guard start > sentence.lowerBound,
      (sentence.lowerBound..<start).contains(where: { !leadsToName($0) })
    else { return true }
    let before = document.tokens[start - 1]
    if before.isMark(",") || before.isMark(";") || before.isMark(":") || before.kind == .dash {
      return true
    }
    let classes = WordClass(of: before)
    // In "a Tavik supporter" the name is no subject; in "the minister Honor Tavik" it is.
    if classes.isAmong(.determiners), entities[mention.entity].isPerson {
      return start < mention.token
    }
    return before.kind == .quotationMark
      || classes.isAmong([.conjunctions, .determiners]) && !classes.isAmong(.prepositions)
  }

  /// Whether a word belongs to what leads up to a name: "Former US Secretary of State Honor Tavik".
  private func leadsToName(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return NamePhrase.belongsToTitle(token)
      || token.isCapitalized && !WordClass(of: token).isAmong([.closed, .determiners])
  }

  func isFollowedByPossessive(_ mention: NameScanner.Mention) -> Bool {
    var end = mention.token
    while end < document.tokens.count, document.tokens[end].isCapitalized { end += 1 }
    return end < document.tokens.count && document.tokens[end].kind == .clitic
      && document.tokens[end].key == "'s"
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
    let first = document.tokens[tokens.lowerBound]
    guard
      tokens.count > 1 || !Self.pronouns.contains(first) && !NameScanner.calendar.contains(first)
    else { return nil }
    var found = resolve(tokens)
    if document.tokens[token].key == "who", [.organisation, .country].contains(found.speaker.type),
      document.tokens[tokens].allSatisfy(\.isCapitalized),
      let person = personNamed(in: sentence.lowerBound..<tokens.lowerBound)
    {
      found = person
    }
    return found.found(
      by: .pronoun, confidence: 0.8, reason: "the phrase that the pronoun follows")
  }

  /// The person named last in a part of a sentence: "Imogen Orrel, a doctor from New Varn, who said".
  private func personNamed(in range: Range<Int>) -> SpeakerFinding? {
    let named = mentions[mentionIndex(before: range.lowerBound)...]
      .prefix { $0.token < range.upperBound }.last { entities[$0.entity].isPerson }
    return named.map { mention in
      SpeakerFinding(
        speaker(mention.entity, how: .pronoun, confidence: 0.7), entity: mention.entity,
        reason: "the person named before", evidence: entities[mention.entity].nameTokens)
    }
  }
}

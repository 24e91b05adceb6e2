internal import ReadoutRecord
internal import ReadoutText

// Pronouns that stand for a body, a group or whoever speaks: "they", "it", "we".

extension SpeakerResolver {
  /// "I", "we": who says the words around it, else who spoke last.
  func speakerAround(_ token: Int) -> SpeakerFinding {
    if let around = enclosing(current).flatMap({ findings[$0] }) {
      return around.found(
        by: .pronoun, confidence: 0.8, reason: "the speaker of the words around it")
    }
    guard document.tokens[token].key == "i" || document.tokens[token].key == "me" else {
      return collective(token)
    }
    // Where others are quoted, an "I" outside of the quotation marks is who writes.
    guard document.quotations.isEmpty || document.isQuoted(token) else {
      return unresolvedPronoun(token)
    }
    let last = history.last { $0.finding.isOnePerson }?.finding
    return last?.found(by: .pronoun, confidence: 0.5, reason: "the last speaker")
      ?? unresolvedPronoun(token)
  }

  /// "Some", "others": unnamed, whoever spoke before.
  func unnamedMany(_ token: Int) -> SpeakerFinding {
    if document.tokens[token].key == "both", let last = history.last?.finding,
      last.speaker.type == .group
    {
      return last.found(by: .pronoun, confidence: 0.75, reason: "the two who spoke before")
    }
    return SpeakerFinding(
      Speaker(
        name: document.phrase(token..<(token + 1)), type: .group, how: .name, confidence: 0.5))
  }

  /// "they", "it": the body, country or group that opens the sentence, or that spoke last.
  func collective(_ token: Int) -> SpeakerFinding {
    let paragraph = document.paragraphOfToken[token]
    let isPlural = document.tokens[token].key == "they"
    let own = Int(document.sentenceOfToken[token])
    if isPlural, let opening = openingGroup(of: own, before: token) { return opening }
    if isPlural, own > 0,
      document.sentences[own].paragraph == document.sentences[own - 1].paragraph,
      let opening = openingGroup(of: own - 1, before: token)
    {
      return opening
    }
    if !isPlural, let last = history.last, last.finding.speaker.type == .document, last.isSubject,
      paragraph - document.paragraphOfToken[last.token] <= 1
    {
      return last.finding.found(by: .pronoun, confidence: 0.65, reason: "the text before")
    }
    let spoken = history.last { spoken in
      spoken.finding.speaker.type != .person && spoken.finding.speaker.type != .document
        && paragraph - document.paragraphOfToken[spoken.token] <= 2
    }
    return spoken?.finding.found(
      by: .pronoun, confidence: 0.6, reason: "the last body or group that spoke")
      ?? openingThing(of: own, before: token) ?? openingThing(of: own - 1, before: token)
      ?? unresolvedPronoun(token)
  }

  /// "State prosecutors charged him, they said": the persons in the plural that open the sentence.
  func openingGroup(of sentence: Int, before token: Int) -> SpeakerFinding? {
    let sentence = document.sentences[sentence].tokens
    guard sentence.lowerBound < token, !document.isQuoted(sentence.lowerBound) else { return nil }
    let end = (sentence.lowerBound..<min(token, sentence.lowerBound + 6)).first {
      Titles.people.contains(document.tokens[$0])
    }
    guard let end else { return nil }
    let phrase = sentence.lowerBound..<(end + 1)
    guard !document.tokens[phrase].contains(where: { $0.kind == .mark }) else { return nil }
    return SpeakerFinding(
      Speaker(
        name: document.phrase(phrase), type: type(of: phrase), how: .pronoun, confidence: 0.7),
      reason: "the subject of the sentence", evidence: phrase)
  }

  /// The body or the text that opens a sentence.
  ///
  /// "The agreement" of "The agreement was signed. It says that".
  private func openingThing(of sentence: Int, before token: Int) -> SpeakerFinding? {
    guard sentence >= 0, ["it", "which"].contains(document.tokens[token].key) else { return nil }
    let tokens = document.sentences[sentence].tokens
    guard document.paragraphOfToken[tokens.lowerBound] == document.paragraphOfToken[token],
      tokens.lowerBound < token, !document.isQuoted(tokens.lowerBound)
    else { return nil }
    let start = tokens.lowerBound
    let mention = mentions[mentionIndex(before: start)...].first {
      $0.token < min(token, start + 4)
    }
    if let mention, !entities[mention.entity].isPerson, standsAsSubject(mention, in: tokens) {
      return SpeakerFinding(
        speaker(mention.entity, how: .pronoun, confidence: 0.6), entity: mention.entity,
        reason: "the subject of a sentence before", evidence: entities[mention.entity].nameTokens)
    }
    guard ["the", "a", "an"].contains(document.tokens[start].key),
      var end = (start..<min(token, start + 5)).first(where: isText)
    else { return nil }
    while end + 1 < token, isText(end + 1) { end += 1 }
    let phrase = (start + 1)..<(end + 1)
    return SpeakerFinding(
      Speaker(
        name: document.phrase(phrase), type: .document, how: .pronoun, confidence: 0.55),
      reason: "the subject of a sentence before", evidence: phrase)
  }

  private func isText(_ index: Int) -> Bool {
    isWriting(document.tokens[index]) || Self.texts.contains(document.tokens[index])
  }

  private static let texts: WordSet = [
    "agreement", "accord", "treaty", "pact", "deal", "compact", "protocol", "charter", "law",
    "bill", "act", "draft", "plan", "proposal", "motion", "petition", "constitution", "convention",
  ]

  func unresolvedPronoun(_ token: Int) -> SpeakerFinding {
    SpeakerFinding(
      Speaker(
        unresolvedBecause:
          "\"\(document.phrase(token..<(token + 1)))\" has no body or group before it that spoke",
        candidates: history.suffix(2).reversed().compactMap { spoken in
          spoken.finding.speaker.name.map { .init(name: $0, confidence: 0.3) }
        }))
  }
}

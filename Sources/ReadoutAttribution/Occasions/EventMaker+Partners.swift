internal import ReadoutRecord
internal import ReadoutText

// With whom and where an event is held.

extension EventMaker {
  /// What is said after talks: at the press conference that follows them, when it is known with
  /// whom they were.
  func event(
    after past: EventMention, _ told: PlacedStatement, _ memory: EventMemory
  ) -> SpeechEvent? {
    let words = "the words \"\(document.phrase(past.tokens))\""
    var result = event(past.kind, told, evidence: [past.tokens], words)
    result.add(counterparts(past.counterparts, memory))
    guard past.kind == .talks else { return result }
    addPartners(to: &result, past, memory)
    let isPerson = told.statement.speaker?.type == .person
    if isPerson, result.namesPartners { result.kind = .pressConference }
    return result
  }

  /// Those whom phrases behind "with" name; the latest speaker for "him" and "her".
  func counterparts(_ phrases: [Range<Int>], _ memory: EventMemory) -> [String] {
    phrases.compactMap { phrase in
      let isPronoun =
        phrase.count == 1 && EventFinder.pronouns.contains(document.tokens[phrase.lowerBound])
      return isPronoun ? memory.lastSpeaker : names.counterpart(phrase)
    }
  }

  /// Adds with whom the speaker held talks, from the words or from what was told of them before.
  func addPartners(
    to event: inout SpeechEvent, _ past: EventMention?, _ memory: EventMemory
  ) {
    event.add(counterparts(past?.counterparts ?? [], memory))
    guard !event.namesPartners, let talks = memory.latest(.talks),
      let speaker = event.participants.first, talks.participants.contains(speaker)
    else { return }
    event.add(talks.participants)
    event.evidence = (event.evidence + talks.evidence).normalized()
  }

  /// Adds the place that the words name.
  func addPlace(to event: inout SpeechEvent, _ told: PlacedStatement) {
    let stated = told.clues.event?.place ?? told.clues.past?.place
    if let place = stated ?? (event.isText ? nil : told.clues.place) {
      event.place = PlaceFinder.name(of: place, in: document)
      event.evidence = (event.evidence + [document.span(of: place)]).normalized()
    } else if let mention = told.clues.event, event.kind == .parliament,
      document.tokens[mention.tokens.lowerBound].key != "before"
    {
      event.hall = hall(in: mention)
    }
  }

  /// `parliament` of "in parliament": those to whom its members speak.
  func assembly(in mention: EventMention) -> String? {
    let start = mention.tokens.first {
      !WordClass(of: document.tokens[$0]).isAmong([.prepositions, .determiners])
    }
    guard let start else { return nil }
    let sentence = document.sentences[Int(document.sentenceOfToken[start])].tokens
    var phrase = names.phrases.phrase(at: start, limit: sentence.upperBound)
    // "a hearing of the foreign affairs committee"
    if names.listener(phrase) != .parliament,
      let of = phrase.first(where: { document.tokens[$0].key == "of" })
    {
      let body = phrase[(of + 1)...].drop {
        WordClass(of: document.tokens[$0]).isAmong(.determiners)
      }
      phrase = names.phrases.phrase(at: body.lowerBound, limit: sentence.upperBound)
    }
    guard names.listener(phrase) == .parliament else { return nil }
    return names.addressee(phrase)
  }

  /// `House of Commons` of "in the House of Commons", which is where its members speak.
  private func hall(in mention: EventMention) -> String? {
    guard let last = mention.tokens.last, document.tokens[last].isCapitalized else { return nil }
    let start = mention.tokens.dropFirst().first { document.tokens[$0].isCapitalized }
    return start.map { document.phrase($0..<mention.tokens.upperBound) }
  }
}

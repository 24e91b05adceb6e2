internal import ReadoutRecord
internal import ReadoutText

/// Makes the event that the words beside a statement tell of.
struct EventMaker {
  let document: AnalysedText
  let names: ParticipantNames
  let telling: CueTelling

  /// The event of a statement; `nil` when its own words tell of none.
  ///
  /// - Parameters:
  ///   - memory: The events before it, from which come those with whom somebody held talks.
  func event(
    of told: PlacedStatement, _ memory: EventMemory
  ) -> SpeechEvent? {
    guard let cue = told.surroundings?.cue, var event = stated(told, cue, memory) else {
      return nil
    }
    addPlace(to: &event, told)
    return event
  }

  private func stated(
    _ told: PlacedStatement, _ cue: Range<Int>, _ memory: EventMemory
  ) -> SpeechEvent? {
    let clues = told.clues
    if telling.isAccordingTo(cue), names.isDocument(told.source) { return text(told) }
    if let mention = clues.event { return event(mention, told, memory) }
    if let phrase = clues.listener, let event = event(toldTo: phrase, told, memory) {
      return event
    }
    if let outlet = clues.outlet, let name = names.outlet(outlet) {
      var event = event(.interview, told, evidence: [outlet], "on \"\(name)\"")
      event.add([name])
      return event
    }
    if let past = clues.past { return event(after: past, told, memory) }
    let beside = counterparts(clues.beside, memory)
    if !beside.isEmpty {
      var event = event(.pressConference, told, evidence: clues.beside, "beside another speaker")
      event.add(beside)
      return event
    }
    if names.isDocument(told.source) { return text(told) }
    if let kind = telling.kind(of: cue) {
      return weak(event(kind, told, evidence: [cue], "the words \"\(document.phrase(cue))\""))
    }
    if names.isPressOffice(told.source) {
      return weak(event(.written, told, evidence: [told.source], "a press office is the source"))
    }
    guard let place = clues.place else { return nil }
    return weak(event(.other, told, evidence: [place], "the place beside the cue"))
  }

  /// A text that is the source itself.
  private func text(_ told: PlacedStatement) -> SpeechEvent {
    event(.written, told, evidence: [told.source], "a text is the source")
  }

  /// An event that is named: "at a briefing".
  private func event(
    _ mention: EventMention, _ told: PlacedStatement, _ memory: EventMemory
  ) -> SpeechEvent {
    var result = event(
      mention.kind, told, evidence: [mention.tokens],
      "the words \"\(document.phrase(mention.tokens))\"")
    result.isJoint = mention.tokens.contains { document.tokens[$0].key == "joint" }
    if let phrase = mention.listener ?? told.clues.listener {
      result.listener = names.addressee(phrase)
      if let listener = told.clues.listener, mention.tokens.overlaps(listener) {
        result.listener = Self.audience(of: mention.kind) ?? result.listener
      }
    }
    if let kind = kind(of: mention, listener: result.listener) { result.kind = kind }
    if result.kind == .interview {
      result.listener = result.listener ?? mention.counterparts.first.flatMap(names.addressee)
      result.add([result.listener].compactMap { $0 })
    } else {
      result.add(mention.counterparts.compactMap(names.counterpart))
    }
    if mention.kind == .talks || mention.kind == .call, let phrase = told.clues.listener {
      result.add([phrase].compactMap(names.counterpart))
    }
    if mention.kind == .pressConference { addPartners(to: &result, told.clues.past, memory) }
    return result
  }

  /// The kind that follows from who listens, for remarks to anybody and for words to a nation.
  private func kind(of mention: EventMention, listener: String?) -> OccasionKind? {
    if mention.kind == .speech || mention.kind == .written, listener?.hasSuffix("nation") == true {
      return .broadcast
    }
    guard let phrase = mention.listener else { return nil }
    let isText = mention.kind == .written || mention.kind == .speech
    if isText, names.listener(phrase) == .parliament, isStatement(mention) { return .parliament }
    guard mention.kind == .speech,
      mention.tokens.contains(where: { ["remarks", "comments"].contains(document.tokens[$0].key) })
    else { return nil }
    return names.listener(phrase)?.occasionKind
  }

  /// Whether it is named a statement, which is read out in parliaments and courts.
  private func isStatement(_ mention: EventMention) -> Bool {
    mention.tokens.contains {
      ["statement", "speech", "address"].contains(document.tokens[$0].key)
    }
  }

  /// Those whom one tells when one tells an event: "told a news conference".
  private static func audience(of kind: OccasionKind) -> String? {
    kind == .pressConference || kind == .briefing ? "reporters" : nil
  }

  /// An event that follows from who listens: "told reporters", "told a rally".
  private func event(
    toldTo phrase: Range<Int>, _ told: PlacedStatement, _ memory: EventMemory
  ) -> SpeechEvent? {
    let named = phrase.last.flatMap { EventNouns.kind(at: $0, in: document.tokens) }
    let isEvent = named == .pressConference || named == .briefing
    guard let kind = isEvent ? named : names.listener(phrase)?.occasionKind else { return nil }
    let words = "told \"\(document.phrase(phrase))\""
    var result = event(kind, told, evidence: [phrase], words)
    result.isWeak = !isEvent
    result.isJoint = phrase.contains { document.tokens[$0].key == "joint" }
    result.listener = isEvent ? "reporters" : names.addressee(phrase)
    if kind == .interview { result.add([result.listener].compactMap { $0 }) }
    if kind == .pressConference || kind == .briefing, told.clues.past?.kind == .talks {
      addPartners(to: &result, told.clues.past, memory)
      if result.namesPartners { (result.kind, result.isWeak) = (.pressConference, false) }
    }
    return result
  }

  /// What is said after talks: at the press conference that follows them, when it is known with
  /// whom they were.
  private func event(
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
  private func counterparts(_ phrases: [Range<Int>], _ memory: EventMemory) -> [String] {
    phrases.compactMap { phrase in
      let isPronoun =
        phrase.count == 1 && EventFinder.pronouns.contains(document.tokens[phrase.lowerBound])
      return isPronoun ? memory.lastSpeaker : names.counterpart(phrase)
    }
  }

  /// Adds with whom the speaker held talks, from the words or from what was told of them before.
  private func addPartners(
    to event: inout SpeechEvent, _ past: EventMention?, _ memory: EventMemory
  ) {
    event.add(counterparts(past?.counterparts ?? [], memory))
    guard !event.namesPartners, let talks = memory.latest(.talks),
      let speaker = event.participants.first, talks.participants.contains(speaker)
    else { return }
    event.add(talks.participants)
    event.evidence = (event.evidence + talks.evidence).normalized()
  }

  private func event(
    _ kind: OccasionKind, _ told: PlacedStatement, evidence: [Range<Int>], _ reason: String
  ) -> SpeechEvent {
    SpeechEvent(
      kind: kind, participants: [told.statement.speaker?.name].compactMap { $0 },
      country: told.statement.speaker?.country,
      evidence: evidence.map(document.span(of:)).normalized(), reason: reason)
  }

  private func weak(_ event: SpeechEvent) -> SpeechEvent {
    var event = event
    event.isWeak = true
    return event
  }
}

extension EventMaker {
  /// Adds the place that the words name.
  private func addPlace(to event: inout SpeechEvent, _ told: PlacedStatement) {
    let stated = told.clues.event?.place ?? told.clues.past?.place
    if let place = stated ?? (event.isText ? nil : told.clues.place) {
      event.place = document.phrase(place)
      event.evidence = (event.evidence + [document.span(of: place)]).normalized()
    } else if let mention = told.clues.event, event.kind == .parliament,
      document.tokens[mention.tokens.lowerBound].key != "before"
    {
      event.hall = hall(in: mention)
    }
  }

  /// `House of Commons` of "in the House of Commons", which is where its members speak.
  private func hall(in mention: EventMention) -> String? {
    guard let last = mention.tokens.last, document.tokens[last].isCapitalized else { return nil }
    let start = mention.tokens.dropFirst().first { document.tokens[$0].isCapitalized }
    return start.map { document.phrase($0..<mention.tokens.upperBound) }
  }
}

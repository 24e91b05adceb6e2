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
  ///   - told: The statement, with the words beside it.
  ///   - memory: The events before it, from which come those with whom somebody held talks.
  /// - Returns: The event, without the place that other sentences give.
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
    if telling.isAccordingTo(cue),
      names.isDocument(cue.upperBound..<max(cue.upperBound, told.source.upperBound))
    {
      return text(told)
    }
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
      if let other = beside.lazy.compactMap({ memory.latestEvent(of: $0) }).first(where: \.isPlaced)
      {
        event.place = other.place
        event.evidence = (event.evidence + other.evidence).normalized()
      }
      return event
    }
    if names.isDocument(told.source) { return text(told) }
    if let event = interview(told, memory) { return event }
    if names.isAuthor(told.source) { return text(told) }
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

  /// The interview that the words of the source tell of: "residents interviewed by the Courant".
  private func interview(_ told: PlacedStatement, _ memory: EventMemory) -> SpeechEvent? {
    guard let word = told.source.first(where: { Self.asked.contains(document.tokens[$0]) }) else {
      return nil
    }
    let isThere = document.tokens[word].key != "interviewed"
    let name =
      isThere ? memory.latest(.interview)?.listener : names.interviewer(at: word, in: told.source)
    guard let name else { return nil }
    var event = event(.interview, told, evidence: [told.source], "the source was interviewed")
    event.listener = name
    event.add([name])
    return event
  }

  /// The interview with an outlet that asked what a statement answers, at no other event.
  func interview(askedOf told: PlacedStatement) -> SpeechEvent? {
    guard let questioner = told.clues.questioner, let name = names.outlet(questioner) else {
      return nil
    }
    var event = event(.interview, told, evidence: [questioner], "a question of \"\(name)\"")
    event.listener = name
    event.add([name])
    return weak(event)
  }

  private static let asked: WordSet = ["interviewed", "interviewee", "interviewees"]

  /// An event that is named: "at a briefing".
  private func event(
    _ mention: EventMention, _ told: PlacedStatement, _ memory: EventMemory
  ) -> SpeechEvent {
    var result = event(
      mention.kind, told, evidence: [mention.tokens],
      "the words \"\(document.phrase(mention.tokens))\"")
    result.marks = EventMarks(of: document.tokens[mention.tokens])
    if let phrase = mention.listener ?? told.clues.listener {
      result.listener = names.addressee(phrase)
      if let listener = told.clues.listener, mention.tokens.overlaps(listener) {
        result.listener = Self.audience(of: mention.kind) ?? result.listener
      }
    }
    if let kind = kind(of: mention, listener: result.listener) { result.kind = kind }
    if result.kind == .parliament { result.assembly = assembly(in: mention) }
    if result.kind == .interview {
      result.listener = result.listener ?? mention.counterparts.first.flatMap(names.addressee)
      result.add([result.listener].compactMap { $0 })
    } else {
      result.add(mention.counterparts.compactMap(names.counterpart))
    }
    if mention.kind == .talks || mention.kind == .call, let phrase = told.clues.listener {
      result.add([names.counterpart(phrase) ?? told.reading.addressee].compactMap { $0 })
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
    result.marks = EventMarks(of: document.tokens[phrase])
    if kind == .speech, isNamedCrowd(phrase) { result.marks.insert(.named) }
    let isUnnamed = kind == .interview && names.isUnnamedOutlet(phrase)
    result.listener = isEvent ? "reporters" : isUnnamed ? nil : names.addressee(phrase)
    if kind == .interview { result.add([result.listener].compactMap { $0 }) }
    if kind == .pressConference || kind == .briefing, told.clues.past?.kind == .talks {
      addPartners(to: &result, told.clues.past, memory)
      if result.namesPartners { (result.kind, result.isWeak) = (.pressConference, false) }
    }
    return result
  }

  /// Whether those who listen are called by a name: "a South Varn rally", "the Varn crowd".
  private func isNamedCrowd(_ phrase: Range<Int>) -> Bool {
    guard let last = phrase.last, CrowdPlace.nouns.contains(document.tokens[last]) else {
      return false
    }
    return phrase.dropLast().contains {
      document.tokens[$0].isCapitalized && document.tokens[$0].kind == .word
    }
  }

  /// An event of a kind, at which only the speaker is known to be.
  func event(
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

internal import ReadoutRecord
internal import ReadoutText

/// Reads to whom and at what event each statement of an article was made.
///
/// First the words beside the cue are read; what they leave open is the event at which the speaker
/// was last heard, until the text moves to another day or event. A headline has neither.
struct OccasionReader {
  private let document: AnalysedText
  private let words: ReportedWords
  private let names: ParticipantNames
  private let clueReader: OccasionClueReader
  private let telling: CueTelling
  private let place: ArticlePlace?
  private var memory = EventMemory()

  /// The first sentence that no statement and no narrated event was looked for in.
  private var nextSentence = 0

  /// The day of the first statement, which is that of the report.
  private var mainDay: EDTF?

  /// Prepares to read an article's attributions.
  ///
  /// - Complexity: O(n) in the number of tokens.
  init(
    document: AnalysedText, dateline: Dateline?, outlets: [String], resolver: SpeakerResolver,
    attributions: [Attribution]
  ) {
    self.document = document
    words = ReportedWords(of: attributions, in: document)
    let phrases = NounPhraseReader(document: document, words: words)
    let places = PlaceFinder(
      document: document, words: words,
      isPerson: { resolver.entities(surnamed: $0).contains { $0.isPerson } })
    names = ParticipantNames(
      document: document, resolver: resolver,
      ownOutlets: (outlets + [dateline?.agency].compactMap { $0 }).map { $0.lowercased() })
    clueReader = OccasionClueReader(
      document: document, words: words,
      events: EventFinder(document: document, words: words, phrases: phrases, places: places),
      listeners: ListenerFinder(document: document, words: words, phrases: phrases))
    telling = CueTelling(document: document)
    place = ArticlePlace(of: document, dateline: dateline, places: places)
  }

  /// The readings of statements, which are those of the attributions one by one.
  mutating func readings(
    of statements: [Statement], attributions: [Attribution]
  ) -> [OccasionReading] {
    var readings: [OccasionReading] = []
    for (statement, attribution) in zip(statements, attributions) {
      readings.append(reading(of: statement, attribution))
    }
    fillBack(&readings, statements, attributions)
    for index in readings.indices {
      let speaker = statements[index].speaker?.name
      readings[index].addressee =
        readings[index].addressee ?? readings[index].event?.addressee(of: speaker)
    }
    return readings
  }

  private mutating func reading(
    of statement: Statement, _ attribution: Attribution
  ) -> OccasionReading {
    let cue = document.tokens(of: attribution.cue)
    guard !statement.isHeadline, !cue.isEmpty else { return OccasionReading() }
    let surroundings = CueSurroundings(of: cue, among: words, in: document)
    let sentence = Int(document.sentenceOfToken[cue.lowerBound])
    narrate(upTo: sentence)
    let source = document.tokens(of: attribution.source)
    let content = document.tokens(of: attribution.content)
    let clues = clueReader.clues(
      surroundings, source: source,
      contentStart: content.lowerBound >= cue.upperBound ? content.lowerBound : nil)
    var reading = OccasionReading()
    if let listener = clues.listener {
      reading.addressee = names.addressee(listener)
      reading.addresseeEvidence = [document.span(of: listener)]
    }
    let isNested = words.isReported(cue.lowerBound)
    let told = Told(
      statement: statement, cue: cue, sentence: sentence, clues: clues,
      isEarlier: telling.isEarlier(surroundings)
        || telling.isPerfect(cue) && mainDay != nil)
    if isNested {
      reading.event = ownEvent(told, held: nil)
      return reading
    }
    join(&reading, to: told)
    if mainDay == nil { mainDay = statement.saidOn.edtf }
    return reading
  }

  /// A statement with all that the words beside it tell.
  private struct Told {
    let statement: Statement
    let cue: Range<Int>
    let sentence: Int
    let clues: OccasionClues
    let isEarlier: Bool

    /// The day that its own words give.
    var day: EDTF? {
      switch statement.saidOn.basis {
      case .explicit, .weekday, .relative: statement.saidOn.edtf
      case .dateline, .context, .published, nil: nil
      }
    }
  }

  /// Gives a statement its own event or the one that its speaker was last heard at.
  private mutating func join(_ reading: inout OccasionReading, to told: Told) {
    guard let speaker = told.statement.speaker else { return }
    let held = memory.event(
      at: EventMemory.Moment(
        speaker: speaker, sentence: told.sentence, day: told.day, isEarlier: told.isEarlier))
    var entry = EventMemory.Entry(
      event: SpeechEvent(kind: .other, evidence: [], reason: ""),
      day: told.statement.saidOn.edtf, statement: told.statement.n, sentence: told.sentence)
    if let event = ownEvent(told, held: held?.event) {
      entry.event = event
      reading.event = event
    } else if let held {
      entry = held
      entry.sentence = told.sentence
      entry.statement = held.statement ?? told.statement.n
      reading.event = held.event
      reading.sharedWith = held.statement
    }
    guard let name = speaker.name, reading.event != nil, !told.isEarlier else {
      return memory.pass(speaker.name)
    }
    memory.hold(entry, speaker: name)
  }
}

extension OccasionReader {
  // MARK: The event that the words beside a cue tell of

  private func ownEvent(_ told: Told, held: SpeechEvent?) -> SpeechEvent? {
    guard var event = statedEvent(told, held: held) else { return nil }
    addPlace(to: &event, told)
    return event
  }

  private func statedEvent(_ told: Told, held: SpeechEvent?) -> SpeechEvent? {
    let clues = told.clues
    if let mention = clues.event { return event(mention, told) }
    if let phrase = clues.listener, let event = event(toldTo: phrase, told, held: held) {
      return event.kind == held?.kind ? nil : event
    }
    if let past = clues.past { return event(after: past, told) }
    let beside = clues.beside.compactMap(names.counterpart)
    if !beside.isEmpty {
      return event(
        .pressConference, with: beside, told, evidence: clues.beside, "beside another speaker")
    }
    if told.statement.speaker?.type == .document {
      return event(.written, with: [], told, evidence: [told.cue], "a text is the source")
    }
    if let kind = telling.kind(of: told.cue) {
      let isPosted = kind == .written && held?.kind == .post
      return isPosted
        ? nil : event(kind, with: [], told, evidence: [told.cue], "the verb of the cue")
    }
    guard held == nil, let place = clues.place else { return nil }
    return event(.other, with: [], told, evidence: [place], "the place beside the cue")
  }

  /// An event that is named: "at a briefing".
  private func event(_ mention: EventMention, _ told: Told) -> SpeechEvent {
    var others = mention.counterparts.compactMap(names.counterpart)
    var result = event(
      mention.kind, with: others, told, evidence: [mention.tokens],
      "the words \"\(document.phrase(mention.tokens))\"")
    if let phrase = mention.listener ?? told.clues.listener {
      result.listener = names.addressee(phrase)
    }
    if mention.kind == .interview {
      result.listener = result.listener ?? mention.counterparts.first.flatMap(names.addressee)
      others = [result.listener].compactMap { $0 }
      result.participants += others.filter { !result.participants.contains($0) }
    }
    if result.isGathering, result.participants.count < 2, mention.kind == .pressConference {
      addPartners(to: &result, after: told.clues.past)
    }
    return result
  }

  /// An event that follows from who listens: "told reporters", "told a rally".
  private func event(
    toldTo phrase: Range<Int>, _ told: Told, held: SpeechEvent?
  ) -> SpeechEvent? {
    let named = phrase.last.flatMap { EventNouns.kind(at: $0, in: document.tokens) }
    let listener = names.listener(phrase)
    let kind: OccasionKind
    switch named {
    case .pressConference, .briefing, .speech, .summit, .parliament: kind = named ?? .other
    default:
      guard let listener else { return nil }
      let isAsked = listener == .press && held?.kind == .pressConference
      kind = isAsked ? .pressConference : listener.occasionKind
    }
    let isPress = kind == .pressConference || kind == .briefing
    var result = event(
      kind, with: [], told, evidence: [phrase], "told \"\(document.phrase(phrase))\"")
    result.listener = isPress && listener != .press ? "reporters" : names.addressee(phrase)
    if kind == .interview, let outlet = result.listener { result.participants.append(outlet) }
    if isPress, let past = told.clues.past, past.kind == .talks {
      addPartners(to: &result, after: past)
      if result.participants.count > 1 { result.kind = .pressConference }
    }
    return result
  }

  /// What is said after talks: at the press conference that follows them, when it is known with
  /// whom they were.
  private func event(after past: EventMention, _ told: Told) -> SpeechEvent? {
    var result = event(
      past.kind, with: past.counterparts.compactMap(names.counterpart), told,
      evidence: [past.tokens], "the words \"\(document.phrase(past.tokens))\"")
    guard past.kind == .talks else { return result }
    addPartners(to: &result, after: past)
    let isPerson = told.statement.speaker?.type == .person
    if isPerson, result.participants.count > 1 { result.kind = .pressConference }
    return result
  }

  /// Adds with whom the speaker held talks, from the words or from what was told of them before.
  private func addPartners(to event: inout SpeechEvent, after past: EventMention?) {
    let named = past?.counterparts.compactMap(names.counterpart) ?? []
    for name in named where !event.participants.contains(name) { event.participants.append(name) }
    guard event.participants.count < 2, let talks = memory.talks,
      let speaker = event.participants.first, talks.participants.contains(speaker)
    else { return }
    event.participants = talks.participants
    event.place = event.place ?? talks.place
    event.evidence = (event.evidence + talks.evidence).normalized()
  }

  private func event(
    _ kind: OccasionKind, with others: [String], _ told: Told, evidence: [Range<Int>],
    _ reason: String
  ) -> SpeechEvent {
    var participants = [told.statement.speaker?.name].compactMap { $0 }
    for name in others where !participants.contains(name) { participants.append(name) }
    return SpeechEvent(
      kind: kind, participants: participants,
      evidence: evidence.map(document.span(of:)).normalized(), reason: reason)
  }

  /// Adds the place that the words name, else that of the report.
  private func addPlace(to event: inout SpeechEvent, _ told: Told) {
    let stated = told.clues.event?.place ?? told.clues.past?.place
    let isSpoken = event.kind != .written && event.kind != .post
    if let place = stated ?? (isSpoken ? told.clues.place : nil) {
      event.place = document.phrase(place)
      event.evidence = (event.evidence + [document.span(of: place)]).normalized()
      return
    }
    if event.participants.count > 1, event.isGathering, event.place == nil,
      let talks = memory.talks, talks.participants.contains(where: event.participants.contains)
    {
      event.place = talks.place
    }
    let isOfTheDay = told.day == nil || mainDay == nil || told.day == mainDay
    guard event.place == nil, let place, isOfTheDay, !told.isEarlier,
      place.canBePlace(of: event, speaker: told.statement.speaker)
    else { return }
    event.place = place.name
    event.evidence = (event.evidence + [place.evidence]).normalized()
    event.reason += ", in the place of the report"
  }

  // MARK: Events that the narrator tells of

  /// Reads the sentences without a cue before another one.
  private mutating func narrate(upTo sentence: Int) {
    while nextSentence <= sentence {
      narrate(document.sentences[nextSentence], number: nextSentence)
      nextSentence += 1
    }
  }

  private mutating func narrate(_ sentence: Sentence, number: Int) {
    guard document.paragraphs[sentence.paragraph].role == .body,
      let first = sentence.tokens.first(where: { !words.isReported($0) })
    else { return }
    let hasCue = sentence.tokens.contains { words.isPartOfCue($0) && !words.isReported($0) }
    for mention in clueReader.events.events(in: sentence.tokens, asDeepAs: first) {
      guard !hasCue || mention.kind == .talks || mention.kind == .summit else { continue }
      let before = sentence.tokens.lowerBound..<mention.tokens.lowerBound
      var persons = names.persons(in: before.filter { !words.isReported($0) })
      let others = mention.counterparts.compactMap(names.counterpart)
      persons += others.filter { !persons.contains($0) }
      let event = SpeechEvent(
        kind: mention.kind, place: mention.place.map { document.phrase($0) },
        participants: persons, evidence: [document.span(of: mention.tokens)],
        reason: "the words \"\(document.phrase(mention.tokens))\"")
      let entry = EventMemory.Entry(event: event, day: nil, statement: nil, sentence: number)
      memory.narrate(entry, persons: hasCue || mention.isOver ? [] : persons)
    }
  }

  // MARK: Statements before the first word of their event

  /// The most sentences between a statement and the first word of its event.
  private static let farthestBack = 8

  /// Gives an event to the statements that its speaker makes before the text names it, as a lead
  /// mostly does.
  private func fillBack(
    _ readings: inout [OccasionReading], _ statements: [Statement], _ attributions: [Attribution]
  ) {
    var later: [String: (reading: OccasionReading, index: Int, sentence: Int)] = [:]
    for index in readings.indices.reversed() {
      guard let name = statements[index].speaker?.name, !statements[index].isHeadline else {
        continue
      }
      let cue = document.tokens(of: attributions[index].cue)
      guard !cue.isEmpty, !words.isReported(cue.lowerBound) else { continue }
      let sentence = Int(document.sentenceOfToken[cue.lowerBound])
      if readings[index].event != nil {
        later[name] = (readings[index], index, sentence)
        continue
      }
      let surroundings = CueSurroundings(of: cue, among: words, in: document)
      guard let next = later[name], next.sentence - sentence <= Self.farthestBack,
        !telling.isEarlier(surroundings), let event = next.reading.event, event.kind != .call,
        event.kind != .other,
        isSameDay(statements[index].saidOn, statements[next.index].saidOn)
      else { continue }
      readings[index].event = event
      readings[index].sharedWith = next.reading.sharedWith ?? statements[next.index].n
    }
  }

  private func isSameDay(
    _ one: DateReading<SaidOnBasis>, _ other: DateReading<SaidOnBasis>
  ) -> Bool {
    guard let one = one.edtf?.day, let other = other.edtf?.day else { return true }
    return one == other
  }
}

extension Statement {
  /// Takes over what was read of its occasion.
  mutating func take(_ reading: OccasionReading, in text: StoredText) {
    addressee = reading.addressee
    occasion = reading.event.map { event in
      Occasion(
        kind: event.kind, place: event.place, with: event.others(beside: speaker?.name),
        evidence: event.evidence.map(text.codePoints))
    }
  }
}

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
  private let maker: EventMaker
  private let place: ArticlePlace?
  private var statements: [PlacedStatement]
  private var memory = EventMemory()

  /// The first sentence that no narrated event was looked for in.
  private var nextSentence = 0

  /// The day of the first statement, which is that of the report.
  private var mainDay: EDTF?

  /// Whether a statement was read.
  private var hasBegun = false

  /// Prepares to read an article's statements, which are those of the attributions one by one.
  ///
  /// - Complexity: O(n) in the number of tokens.
  init(
    of statements: [Statement], _ attributions: [Attribution], in document: AnalysedText,
    dateline: Dateline?, outlets: [String], resolver: SpeakerResolver
  ) {
    let words = ReportedWords(of: attributions, in: document)
    self.document = document
    self.words = words
    self.statements = zip(statements, attributions).map {
      PlacedStatement($0, $1, words, in: document)
    }
    let phrases = NounPhraseReader(document: document, words: words)
    let places = PlaceFinder(
      document: document, words: words,
      speakers: Set(statements.lazy.compactMap(Self.surname)))
    names = ParticipantNames(
      document: document, resolver: resolver, phrases: phrases,
      ownOutlets: (outlets + [dateline?.agency].compactMap { $0 }).map { $0.lowercased() })
    clueReader = OccasionClueReader(
      document: document, words: words,
      events: EventFinder(
        document: document, words: words, phrases: phrases, places: places,
        namesParliament: document.tokens.contains { Listeners.byWord[$0] == .parliament }),
      listeners: ListenerFinder(document: document, words: words, phrases: phrases))
    telling = CueTelling(document: document, words: words)
    maker = EventMaker(document: document, names: names, telling: telling)
    place = ArticlePlace(of: document, dateline: dateline, places: places)
  }

  /// The last word of a speaker's name, in lower case.
  private static func surname(_ statement: Statement) -> String? {
    guard let speaker = statement.speaker, speaker.type == .person else { return nil }
    return speaker.name?.split(separator: " ").last?.lowercased()
  }

  /// What is read of each statement, in their order.
  mutating func readings() -> [OccasionReading] {
    for index in statements.indices { statements[index] = reading(statements[index], at: index) }
    fillBack()
    EventPlaces(report: place, mainDay: mainDay).place(statements, in: &memory)
    return statements.map { told in
      var reading = told.reading
      reading.event = told.event.map { memory[$0] }
      reading.addressee =
        reading.addressee ?? reading.event?.addressee(of: told.statement.speaker?.name)
      return reading
    }
  }

  /// Reads the words beside a statement, and joins it to an event.
  private mutating func reading(_ statement: PlacedStatement, at index: Int) -> PlacedStatement {
    var told = statement
    guard let surroundings = told.surroundings else { return told }
    narrate(upTo: told.sentence)
    let isBehind = told.content.lowerBound >= surroundings.cue.upperBound
    told.clues = clueReader.clues(
      surroundings, source: told.source, contentStart: isBehind ? told.content.lowerBound : nil)
    if let listener = told.clues.listener {
      // Of "told a news conference" those who came to it listen.
      let kind = EventNouns.kind(at: listener.upperBound - 1, in: document.tokens)
      let isEvent = kind == .pressConference || kind == .briefing
      told.reading.addressee =
        isEvent ? nil : names.addressee(listener) ?? outerSpeaker(listener, of: told, at: index)
      told.reading.addresseeEvidence = [document.span(of: listener)]
    }
    told.isEarlier =
      telling.isEarlier(surroundings) || hasBegun && telling.isPerfect(surroundings.cue)
    if words.isReported(surroundings.cue.lowerBound) {
      let event = maker.event(of: told, memory)
      if let event, event.kind != .other { told.event = memory.add(event) }
    } else {
      join(&told, surroundings)
      if !hasBegun { mainDay = told.statement.saidOn.edtf }
      hasBegun = true
    }
    return told
  }

  /// Whom "me" and "him" mean in what another reports: mostly that other.
  private func outerSpeaker(
    _ pronoun: Range<Int>, of told: PlacedStatement, at index: Int
  ) -> String? {
    guard let cue = told.surroundings?.cue.lowerBound, words.isReported(cue) else { return nil }
    let outer = statements[max(0, index - 8)..<index].last { $0.content.contains(cue) }
    guard let speaker = outer?.statement.speaker, speaker.type == .person,
      speaker.name != told.statement.speaker?.name
    else { return nil }
    return speaker.name
  }

  /// Whether a speaker is one of those who speak in parliaments.
  private func isPolitician(_ speaker: Speaker) -> Bool {
    guard let role = speaker.role else { return false }
    return role.lowercased().split { !$0.isLetter }.contains { Self.politicians.contains($0) }
  }

  private static let politicians: Set<Substring> = [
    "minister", "secretary", "leader", "mp", "lawmaker", "senator", "deputy", "chancellor",
    "premier", "opposition", "speaker", "whip", "representative", "legislator", "congressman",
    "congresswoman", "parliamentarian",
  ]

  /// Gives a statement its own event, or the one that its speaker was last heard at.
  private mutating func join(_ told: inout PlacedStatement, _ surroundings: CueSurroundings) {
    guard let speaker = told.statement.speaker else { return memory.hold(nil, speaker: nil) }
    let own = maker.event(of: told, memory)
    var entry: EventMemory.Entry?
    if let own, !own.isWeak, own.isNew(beside: memory.latestEvent(of: speaker.name)) {
      entry = memory.entry(adding: own, told)
    } else {
      let isApart = own != nil && telling.isApart(surroundings)
      let moment = EventMemory.Moment(
        speaker: speaker, sentence: told.sentence, day: told.day, isEarlier: told.isEarlier,
        isInTurn: telling.isInTurn(surroundings), isPolitician: isPolitician(speaker),
        isWritten: own?.kind == .written)
      let held = isApart ? nil : memory.event(at: moment)
      if let own, held.map({ memory[$0.event].includes(own) }) != true {
        entry = memory.entry(adding: own, told)
      } else if let held {
        if let listener = told.clues.listener, names.isUnnamedOutlet(listener) {
          told.reading.addressee = memory[held.event].listener ?? told.reading.addressee
        }
        entry = held
        told.reading.sharedWith = held.statement
        entry?.sentence = told.sentence
        entry?.statement = held.statement ?? told.statement.n
      }
    }
    told.event = entry?.event
    memory.hold(told.isEarlier ? nil : entry, speaker: speaker.name)
  }
}

extension OccasionReader {
  // MARK: Events that the narrator tells of

  /// Reads the sentences before a statement that none was read of.
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
    for mention in clueReader.events.events(in: sentence.tokens, asDeepAs: first)
      + clueReader.events.meetings(in: sentence.tokens, asDeepAs: first)
    {
      guard !hasCue || mention.kind == .talks || mention.kind == .summit,
        !mention.isOver || !mention.counterparts.isEmpty
      else { continue }
      let event = narrated(mention, in: sentence.tokens)
      let entry = EventMemory.Entry(
        event: memory.add(event), day: nil, statement: nil, sentence: number)
      if !hasCue, !mention.isOver { memory.narrate(entry, persons: event.participants) }
    }
  }

  /// The event of a phrase, with those whom its sentence names before it, else behind it.
  private func narrated(_ mention: EventMention, in sentence: Range<Int>) -> SpeechEvent {
    let before = sentence.lowerBound..<mention.tokens.lowerBound
    let behind = mention.tokens.upperBound..<sentence.upperBound
    var persons = names.persons(in: before.filter { !words.isReported($0) })
    if persons.isEmpty, let subject = names.subject(of: before) { persons = [subject] }
    if persons.isEmpty { persons = names.persons(in: behind.filter { !words.isReported($0) }) }
    var event = SpeechEvent(
      kind: mention.kind, place: mention.place.map { document.phrase($0) },
      participants: persons, evidence: [document.span(of: mention.tokens)],
      reason: "the words \"\(document.phrase(mention.tokens))\"")
    event.add(mention.counterparts.compactMap(names.counterpart))
    return event
  }

  // MARK: Statements before the first word of their event

  /// The number of sentences at the start of an article that tell in advance what follows.
  private static let lead = 6

  /// The most sentences between a statement and the first word of its event.
  private static let farthestBack = 6

  /// Gives an event to the statements of the lead whose speaker is placed only later, and then to
  /// those behind them.
  private mutating func fillBack() {
    var later: [String: Int] = [:]
    var open: Int?
    let first = statements.first { $0.surroundings != nil }?.sentence ?? 0
    for index in statements.indices.reversed() {
      let told = statements[index]
      guard let speaker = told.statement.speaker, let name = speaker.name,
        let surroundings = told.surroundings, !words.isReported(surroundings.cue.lowerBound)
      else { continue }
      if let event = told.event {
        later[name] = telling.isApart(surroundings) ? nil : index
        if memory[event].isOpen { open = index }
        continue
      }
      let isSitting =
        open.flatMap { statements[$0].event }.map { memory[$0].kind } == .parliament
      let isPerson =
        speaker.type == .person && name.contains(" ") && (!isSitting || isPolitician(speaker))
      guard let next = later[name] ?? (isPerson ? open : nil),
        told.sentence - first <= Self.lead || told.sentence == statements[next].sentence,
        isSame(told, as: statements[next])
      else { continue }
      share(next, with: index, speaker: name)
    }
    fillForward()
  }

  /// Gives the shared events of the lead to later statements of those who took part in them.
  private mutating func fillForward() {
    var earlier: [String: Int] = [:]
    for index in statements.indices {
      let told = statements[index]
      guard let name = told.statement.speaker?.name, let surroundings = told.surroundings,
        !words.isReported(surroundings.cue.lowerBound)
      else { continue }
      if let event = told.event {
        earlier[name] = memory[event].isShared && !told.isEarlier ? index : nil
      } else if let before = earlier[name], !told.isEarlier, isSameDay(told, statements[before]) {
        share(before, with: index, speaker: name)
      }
    }
  }

  private mutating func share(_ one: Int, with other: Int, speaker: String) {
    guard let event = statements[one].event else { return }
    if memory[event].isOpen { memory.join(speaker, to: event) }
    statements[other].event = event
    statements[other].reading.sharedWith =
      statements[one].reading.sharedWith ?? statements[one].statement.n
  }

  /// Whether a statement can be made at the event of a later one of its speaker.
  private func isSame(_ told: PlacedStatement, as next: PlacedStatement) -> Bool {
    guard next.sentence - told.sentence <= Self.farthestBack, !next.isEarlier,
      let surroundings = told.surroundings, !telling.isEarlier(surroundings),
      let kind = next.event.map({ memory[$0].kind }), kind != .call, kind != .other
    else { return false }
    return isSameDay(told, next)
  }

  private func isSameDay(_ told: PlacedStatement, _ other: PlacedStatement) -> Bool {
    guard let day = told.day?.day, let other = other.statement.saidOn.edtf?.day else { return true }
    return day == other
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

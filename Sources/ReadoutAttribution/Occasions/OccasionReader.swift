internal import ReadoutRecord
internal import ReadoutText

/// Reads to whom and at what event each statement of an article was made.
///
/// First the words beside the cue are read; what they leave open is the event at which the speaker
/// was last heard, until the text moves to another day or event. A headline has neither.
final class OccasionReader {
  let document: AnalysedText
  let words: ReportedWords
  let names: ParticipantNames
  let clueReader: OccasionClueReader
  let telling: CueTelling
  let maker: EventMaker
  private let place: ArticlePlace?
  private let crowd: CrowdPlace?

  /// Where the speakers are from.
  let origins: SpeakerOrigins
  var statements: [PlacedStatement]
  var memory = EventMemory()

  /// The first sentence that no narrated event was looked for in.
  var nextSentence = 0

  /// The latest sentence that reports of talks or a call, and who held them with the first named.
  var readout: (sentence: Int, counterparts: [String])?

  /// The day of the first statement, which is that of the report.
  private(set) var mainDay: EDTF?

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
      ownOutlets: outlets + [dateline?.agency].compactMap { $0 })
    clueReader = OccasionClueReader(
      document: document, words: words,
      events: EventFinder(
        document: document, words: words, phrases: phrases, places: places,
        triggers: EventTriggers(in: document.tokens)),
      listeners: ListenerFinder(document: document, words: words, phrases: phrases))
    telling = CueTelling(document: document, words: words)
    maker = EventMaker(document: document, names: names, telling: telling)
    place = ArticlePlace(of: document, dateline: dateline, places: places)
    origins = SpeakerOrigins(of: resolver.entities)
    crowd = CrowdPlace(of: document, places: places)
  }

  /// The last word of a speaker's name, in lower case.
  private static func surname(_ statement: Statement) -> String? {
    guard let speaker = statement.speaker, speaker.type == .person else { return nil }
    return speaker.name?.split(separator: " ").last?.lowercased()
  }

  /// What is read of each statement, in their order.
  func readings() -> [OccasionReading] {
    for index in statements.indices { statements[index] = reading(statements[index], at: index) }
    joinDelegations()
    fillBack()
    EventPlaces(
      report: place, crowd: crowd, isInternational: isInternational, origins: origins,
      document: document, words: words, mainDay: mainDay
    )
    .place(&statements, in: &memory)
    return statements.indices.map { index in
      let told = statements[index]
      var reading = told.reading
      reading.event = told.event.map { memory[$0] }
      reading.addressee =
        reading.addressee ?? questioners(of: told) ?? answered(by: told, at: index)
        ?? reading.event?.addressee(of: told.statement.speaker?.name)
      return reading
    }
  }

  /// Reads the words beside a statement, and joins it to an event.
  private func reading(_ statement: PlacedStatement, at index: Int) -> PlacedStatement {
    var told = statement
    guard let surroundings = told.surroundings else {
      told.reading = headlineReading(of: told)
      return told
    }
    narrate(upTo: told.sentence, before: index)
    let isBehind = told.content.lowerBound >= surroundings.cue.upperBound
    told.clues = clueReader.clues(
      surroundings, source: told.source, contentStart: isBehind ? told.content.lowerBound : nil)
    if let listener = told.clues.listener {
      // Of "told a news conference" those who came to it listen.
      let kind = EventNouns.kind(at: listener.upperBound - 1, in: document.tokens)
      let isEvent = kind == .pressConference || kind == .briefing
      told.reading.addressee = isEvent ? nil : names.addressee(listener)
      if told.reading.addressee == told.statement.speaker?.name { told.reading.addressee = nil }
      if !isEvent, told.reading.addressee == nil {
        let outer = outerSpeaker(listener, of: told, at: index)
        told.reading.addressee = outer ?? personNamed(before: listener, of: told)
        told.reading.isToOuterSpeaker = outer != nil
      }
      told.reading.addresseeEvidence = [document.span(of: listener)]
    }
    goOn(&told, surroundings.cue, at: index)
    told.isEarlier =
      telling.isEarlier(surroundings)
      || hasBegun
        && (telling.isPerfect(surroundings.cue) || telling.isOfLastWeek(surroundings))
    if words.isReported(surroundings.cue.lowerBound) {
      if let event = reportedEvent(of: told, at: index) { told.event = memory.add(event) }
    } else {
      join(&told, surroundings, at: index)
      if !hasBegun { mainDay = told.statement.saidOn.edtf }
      hasBegun = true
    }
    return told
  }

  /// The event of a statement that another one reports: where it was made, and to which person;
  /// "their" call is one with whoever reports it.
  private func reportedEvent(of told: PlacedStatement, at index: Int) -> SpeechEvent? {
    var event = maker.event(of: told, memory)
    guard event == nil || event?.kind == .other || event?.kind == .talks || event?.kind == .call
    else { return event }
    if let listener = told.clues.listener, let name = told.reading.addressee,
      names.isPerson(listener) || told.reading.isToOuterSpeaker
    {
      event =
        event
        ?? maker.event(.other, told, evidence: [listener], "told \"\(document.phrase(listener))\"")
      event?.add([name])
    } else if event?.kind == .call || event?.kind == .talks, event?.namesPartners == false {
      event?.add([outerPerson(of: told, at: index)].compactMap { $0 })
    }
    return event
  }

  /// A headline has an addressee at most.
  private func headlineReading(of told: PlacedStatement) -> OccasionReading {
    guard !told.cue.isEmpty,
      let listener = clueReader.listeners.listener(inHeadline: told.cue, content: told.content)
    else { return OccasionReading() }
    return OccasionReading(
      addressee: names.addressee(listener), addresseeEvidence: [document.span(of: listener)])
  }

  /// Whether a speaker is one of those who speak in parliaments.
  func isPolitician(_ speaker: Speaker) -> Bool {
    guard let role = speaker.role else { return false }
    return role.lowercased().split { !$0.isLetter }.contains { Self.politicians.contains($0) }
  }

  private static let politicians: Set<Substring> = [
    "minister", "secretary", "leader", "mp", "lawmaker", "senator", "deputy", "chancellor",
    "premier", "opposition", "speaker", "whip", "representative", "legislator", "congressman",
    "congresswoman", "parliamentarian",
  ]

  /// Gives a statement its own event, or the one that its speaker was last heard at.
  private func join(
    _ told: inout PlacedStatement, _ surroundings: CueSurroundings, at index: Int
  ) {
    guard let speaker = told.statement.speaker else { return joinQuestion(&told, surroundings) }
    let own = readoutEvent(told, maker.event(of: told, memory))
    var entry: EventMemory.Entry?
    if let own, !own.isWeak, own.isNew(beside: memory.latestEvent(of: speaker.name)) {
      entry = memory.entry(adding: own, told)
    } else {
      let isApart = own != nil && telling.isApart(surroundings)
      let moment = EventMemory.Moment(
        speaker: speaker, sentence: told.sentence, day: told.day, isEarlier: told.isEarlier,
        isInTurn: telling.isInTurn(surroundings),
        isPolitician: memory.isSitting && isPolitician(speaker),
        isWritten: own?.kind == .written)
      let held = isApart ? nil : memory.event(at: moment)
      if let own, held.map({ memory[$0.event].includes(own) }) != true {
        entry = memory.entry(adding: own, told)
      } else if let held {
        if let listener = told.clues.listener, names.isUnnamedOutlet(listener) {
          told.reading.addressee = memory[held.event].listener ?? told.reading.addressee
        }
        if let own { memory.add(partnersOf: own, to: held.event) }
        entry = held
        told.reading.sharedWith = held.statement
        entry?.sentence = told.sentence
        entry?.statement = held.statement ?? told.statement.n
      }
    }
    if entry == nil, let asked = maker.interview(askedOf: told) ?? sharedInterview(told, at: index)
    {
      entry = memory.entry(adding: asked, told)
    }
    if let event = entry?.event, !told.clues.beside.isEmpty { joinBeside(told, at: event) }
    told.event = entry?.event
    memory.hold(told.isEarlier ? nil : entry, speaker: speaker.name)
  }
}

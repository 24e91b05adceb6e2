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
  private let maker: EventMaker
  private let place: ArticlePlace?
  var statements: [PlacedStatement]
  var memory = EventMemory()

  /// The first sentence that no narrated event was looked for in.
  var nextSentence = 0

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
        triggers: EventTriggers(in: document.tokens)),
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
  func readings() -> [OccasionReading] {
    for index in statements.indices { statements[index] = reading(statements[index], at: index) }
    fillBack()
    EventPlaces(report: place, mainDay: mainDay).place(statements, in: &memory)
    return statements.indices.map { index in
      let told = statements[index]
      var reading = told.reading
      reading.event = told.event.map { memory[$0] }
      reading.addressee =
        reading.addressee ?? answered(by: told, at: index)
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

  /// A headline has an addressee at most.
  private func headlineReading(of told: PlacedStatement) -> OccasionReading {
    guard !told.cue.isEmpty, told.content.lowerBound >= told.cue.upperBound,
      let listener = clueReader.listeners.listener(
        inHeadline: told.cue, contentStart: told.content.lowerBound)
    else { return OccasionReading() }
    return OccasionReading(
      addressee: names.addressee(listener), addresseeEvidence: [document.span(of: listener)])
  }

  /// Whom a statement answers: the speaker before it at the same event.
  private func answered(by told: PlacedStatement, at index: Int) -> String? {
    guard let cue = told.surroundings?.cue, let event = told.event, index > 0,
      memory[event].isShared, telling.isReply(cue)
    else { return nil }
    let before = statements[index - 1]
    guard before.event == event, let speaker = before.statement.speaker, speaker.type == .person,
      speaker.name != told.statement.speaker?.name
    else { return nil }
    return speaker.name
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
  private func join(_ told: inout PlacedStatement, _ surroundings: CueSurroundings) {
    guard let speaker = told.statement.speaker else { return memory.hold(nil, speaker: nil) }
    let own = maker.event(of: told, memory)
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

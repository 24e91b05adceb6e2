internal import ReadoutRecord
internal import ReadoutText

/// The events of an article so far, by those who spoke at them.
struct EventMemory {
  /// The number of an event among those of the article.
  typealias EventNumber = Int

  /// An event with the place in the article at which it was last spoken of.
  struct Entry {
    var event: EventNumber
    /// The day of the statement that told of it; `nil` where only the dateline gives it.
    var day: EDTF?
    /// The number of that statement; `nil` where a sentence without a statement told of it.
    var statement: Int?
    /// The sentence of the latest statement made at it.
    var sentence: Int
  }

  /// What a statement without an event of its own says of when it was made.
  struct Moment {
    var speaker: Speaker
    var sentence: Int
    /// Its day, where its own words give one.
    var day: EDTF?
    /// Whether its words tell of an earlier time: "has said", "earlier".
    var isEarlier: Bool
    /// Whether its words join it to the speaker before: "for his part", "in turn".
    var isInTurn: Bool
    /// Whether its speaker holds an office of those who speak in parliaments.
    var isPolitician: Bool
    /// Whether its verb is one of writing, so that a letter or a post may go on.
    var isWritten: Bool
  }

  /// All events, in the order in which the text tells of them.
  private(set) var events: [SpeechEvent] = []

  private var bySpeaker: [String: Entry] = [:]

  /// The latest event at which others may speak who are not named with it: the sitting of a
  /// parliament, a joint press conference.
  private var open: Entry?

  /// An event that the narrator told of without naming who speaks at it.
  private var awaited: Entry?

  /// The latest event of each kind.
  private var latest: [OccasionKind: EventNumber] = [:]

  /// The speaker of the latest statement, and the event that it was made at.
  private var last: (speaker: String?, entry: Entry?)

  /// The most sentences between two statements of a letter, a post or a call.
  private static let briefly = 3

  /// The most sentences between a statement and one of another speaker at the same open event.
  private static let openly = 6

  /// The event at which a speaker was last heard.
  func latestEvent(of speaker: String?) -> SpeechEvent? {
    speaker.flatMap { bySpeaker[$0] }.map { events[$0.event] }
  }

  /// Whether the latest event at which others may speak is that of a parliament.
  var isSitting: Bool { open.map { events[$0.event].kind } == .parliament }

  /// The event of the latest statement, with its place in the article.
  var lastEntry: Entry? { last.entry }

  /// The name of the latest speaker.
  var lastSpeaker: String? { last.speaker }

  /// Makes a speaker one who takes part in an event.
  mutating func join(_ speaker: String, to event: EventNumber) {
    guard events[event].kind != .parliament, !events[event].participants.contains(speaker) else {
      return
    }
    events[event].participants.append(speaker)
  }

  /// Adds those whom the words of a later statement name at an event, with these words.
  mutating func add(partnersOf other: SpeechEvent, to event: EventNumber) {
    guard other.namesPartners, events[event].kind == other.kind else { return }
    events[event].add(other.participants)
    events[event].evidence = (events[event].evidence + other.evidence).normalized()
  }

  /// Gives an event a place, and tells why.
  mutating func place(
    _ event: EventNumber, at place: String?, evidence: [TextSpan], _ reason: String
  ) {
    events[event].place = place
    events[event].evidence = (events[event].evidence + evidence).normalized()
    events[event].reason += "; the place is \(reason)"
  }

  /// Makes an event the press conference of several speakers, and tells why.
  mutating func makeJoint(_ event: EventNumber, of speakers: [String], _ reason: String) {
    events[event].kind = .pressConference
    events[event].isWeak = false
    events[event].add(speakers)
    events[event].reason += "; \(reason)"
  }

  /// The event of a number.
  subscript(event: EventNumber) -> SpeechEvent { events[event] }

  /// Adds an event and gives its number.
  mutating func add(_ event: SpeechEvent) -> EventNumber {
    events.append(event)
    // Talks are remembered for those who held them.
    if event.kind != .talks || event.participants.count > 1 {
      latest[event.kind] = events.count - 1
    }
    return events.count - 1
  }

  /// Adds the event of a statement and gives its entry.
  mutating func entry(adding event: SpeechEvent, _ told: PlacedStatement) -> Entry {
    // The day of the dateline may be that on which it was written, and not that of the event.
    let saidOn = told.statement.saidOn
    return Entry(
      event: add(event), day: saidOn.basis == .dateline ? nil : saidOn.edtf,
      statement: told.statement.n,
      sentence: told.sentence)
  }

  /// The latest event of a kind.
  func latest(_ kind: OccasionKind) -> SpeechEvent? { latest[kind].map { events[$0] } }

  /// Remembers an event at which somebody spoke, or `nil` when it is not known at which.
  mutating func hold(_ entry: Entry?, speaker: String?) {
    last = (speaker, entry)
    guard let entry, let speaker else { return }
    bySpeaker[speaker] = entry
    let event = events[entry.event]
    guard event.isShared else { return }
    for name in event.participants where name != speaker {
      // Who was heard at an event of their own goes on there.
      let isHeard = bySpeaker[name].map { !events[$0.event].isBrief && $0.statement != nil }
      if isHeard != true { bySpeaker[name] = entry }
    }
    open = entry
  }

  /// Remembers an event that the narrator tells of, with those who speak at it; where none is
  /// named, whoever speaks next does.
  mutating func narrate(_ entry: Entry, persons: [String]) {
    for person in persons { bySpeaker[person] = entry }
    if persons.isEmpty { awaited = entry }
  }

  /// The event of a statement that names none: its speaker's latest, unless the text has moved to
  /// another day or an earlier time.
  mutating func event(at moment: Moment) -> Entry? {
    guard !moment.isEarlier, let name = moment.speaker.name else { return nil }
    if let entry = bySpeaker[name] ?? shared(by: name) {
      return isKept(entry, moment) ? entry : nil
    }
    if let awaited, (1...2).contains(moment.sentence - awaited.sentence) { return awaited }
    return joined(moment, name)
  }

  private func isKept(_ entry: Entry, _ moment: Moment) -> Bool {
    if let day = moment.day, let held = entry.day, day != held { return false }
    let isBrief = events[entry.event].isBrief || entry.statement == nil
    guard isBrief, !(moment.isWritten && events[entry.event].isText) else { return true }
    let isNear = moment.sentence - entry.sentence <= Self.briefly
    return isNear && (entry.statement == nil || last.speaker == moment.speaker.name)
  }

  /// The event at which all of several speakers spoke.
  private func shared(by names: String) -> Entry? {
    guard names.contains(";") else { return nil }
    let names = names.split(separator: ";").map { String($0.drop { $0 == " " }) }
    guard let first = names.first, let entry = bySpeaker[first] else { return nil }
    return names.allSatisfy { bySpeaker[$0]?.event == entry.event } ? entry : nil
  }

  /// The event at which another spoke before, when a person may speak at it too.
  private mutating func joined(_ moment: Moment, _ name: String) -> Entry? {
    guard moment.speaker.type == .person, name.contains(" ") else { return nil }
    let inTurn = moment.isInTurn ? last.entry : nil
    guard let entry = inTurn ?? open, isKept(entry, moment) || inTurn != nil,
      moment.sentence - entry.sentence <= Self.openly, isOpen(entry, to: moment)
    else { return nil }
    join(name, to: entry.event)
    return entry
  }

  private func isOpen(_ entry: Entry, to moment: Moment) -> Bool {
    let event = events[entry.event]
    if event.kind == .parliament {
      guard moment.isPolitician || moment.speaker.role == nil else { return false }
      return event.country == nil || moment.speaker.country == nil
        || event.country == moment.speaker.country
    }
    if moment.isInTurn { return event.isGathering }
    return event.isOpen && (event.kind != .parliament || moment.isPolitician)
  }
}

internal import ReadoutRecord

/// The events of an article so far, by those who spoke at them.
struct EventMemory {
  /// An event with the place in the article at which it was last spoken of.
  struct Entry {
    var event: SpeechEvent
    /// The day of the statement that told of it.
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
  }

  private var bySpeaker: [String: Entry] = [:]

  /// The latest sitting of a parliament, at which anybody may speak.
  private var sitting: Entry?

  /// The latest talks that are told of.
  private(set) var talks: SpeechEvent?

  /// The name of the latest speaker.
  private var lastSpeaker: String?

  /// The most sentences between two statements of a letter, a post or a call.
  private static let briefly = 3

  /// Remembers an event at which somebody spoke.
  mutating func hold(_ entry: Entry, speaker: String) {
    bySpeaker[speaker] = entry
    if entry.event.isShared {
      for name in entry.event.participants where name != speaker { bySpeaker[name] = entry }
    }
    if entry.event.kind == .parliament { sitting = entry }
    lastSpeaker = speaker
  }

  /// Remembers an event that the narrator tells of.
  mutating func narrate(_ entry: Entry, persons: [String]) {
    if entry.event.kind == .talks, entry.event.participants.count > 1 { talks = entry.event }
    for person in persons { bySpeaker[person] = entry }
    if entry.event.kind == .parliament { sitting = entry }
  }

  /// Remembers that somebody spoke at no known event.
  mutating func pass(_ speaker: String?) { lastSpeaker = speaker }

  /// The event of a statement that names none: its speaker's latest, unless the text has moved to
  /// another day or an earlier time.
  func event(at moment: Moment) -> Entry? {
    guard !moment.isEarlier, let name = moment.speaker.name else { return nil }
    guard let entry = entry(of: name, moment) else { return nil }
    if let day = moment.day, let held = entry.day, day != held { return nil }
    let isBrief = entry.event.isBrief || entry.statement == nil
    guard isBrief else { return entry }
    let isNear = moment.sentence - entry.sentence <= Self.briefly
    return isNear && (entry.statement == nil || lastSpeaker == name) ? entry : nil
  }

  private func entry(of name: String, _ moment: Moment) -> Entry? {
    if let entry = bySpeaker[name] { return entry }
    if name.contains(";") { return shared(by: name) }
    guard moment.speaker.type == .person, let sitting else { return nil }
    return sitting
  }

  /// The event at which all of several speakers spoke.
  private func shared(by names: String) -> Entry? {
    let names = names.split(separator: ";").map { String($0.drop { $0 == " " }) }
    guard let first = names.first, let entry = bySpeaker[first] else { return nil }
    return names.allSatisfy { bySpeaker[$0]?.statement == entry.statement } ? entry : nil
  }
}

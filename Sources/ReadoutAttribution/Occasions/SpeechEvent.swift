internal import ReadoutRecord
internal import ReadoutText

/// An event at which somebody speaks, with all that the article says of it.
struct SpeechEvent: Sendable, Hashable {
  /// What kind of event it is.
  var kind: OccasionKind

  /// The name of its place.
  var place: String?

  /// The parliament in whose hall it is held, as the words name it.
  var hall: String?

  /// The parliament or committee that sits, as the words name it.
  var assembly: String?

  /// Those who take part, the first speaker first.
  var participants: [String] = []

  /// Who listens, where the article says so.
  var listener: String?

  /// The country of its first speaker, as a code.
  var country: String?

  /// What else its words say of it.
  var marks: EventMarks = []

  /// Whether the words name who speaks beside the first speaker.
  var namesPartners = false

  /// Whether it follows only from who listens, from the verb or from the place beside the cue, so
  /// that it may be one that the speaker was heard at before.
  var isWeak = false

  /// The words that it was read from.
  var evidence: [TextSpan]

  /// How it was found, for a person who asks why.
  var reason: String

  /// Adds those whom the words name as taking part.
  mutating func add(_ names: [String]) {
    for name in names where !participants.contains(name) {
      participants.append(name)
      namesPartners = true
    }
  }

  /// Whether it is another event than the one that its speaker was heard at before: of another
  /// kind, or with a place, a listener or a partner that the one before has not.
  func isNew(beside held: SpeechEvent?) -> Bool {
    guard let held, held.kind == kind else { return true }
    if let place, let other = held.place, place != other { return true }
    if let listener, let other = held.listener, listener != other { return true }
    if isText, listener != nil, held.listener == nil { return true }
    // "a joint appearance" may name only later who was there.
    if kind == .pressConference, !held.namesPartners { return false }
    return !participants.allSatisfy(held.participants.contains)
  }

  /// Whether an event that a later statement only hints at can be this one.
  func includes(_ hinted: SpeechEvent) -> Bool {
    switch hinted.kind {
    case .other: place == nil || hinted.place == nil || place == hinted.place
    case .briefing: kind == .briefing || kind == .pressConference
    case .written: kind == .written || kind == .post
    case .interview, .speech:
      kind == hinted.kind && (hinted.listener == nil || listener == hinted.listener)
    case .pressConference, .talks, .call, .broadcast, .summit, .parliament, .court, .post:
      kind == hinted.kind
    }
  }

  /// Whether those who take part speak at it one after the other.
  var isShared: Bool {
    switch kind {
    case .pressConference, .summit: participants.count > 1 || marks.contains(.joint)
    case .parliament: true
    case .talks, .call, .interview, .briefing, .broadcast, .speech, .court, .written, .post, .other:
      false
    }
  }

  /// Whether those who stand side by side at it are at a place that is known.
  var isPlaced: Bool { place != nil && (isGathering || kind == .other) }

  /// Whether somebody writes it.
  var isText: Bool { kind == .written || kind == .post }

  /// Whether others may speak at it whom the words do not name.
  var isOpen: Bool { kind == .parliament || marks.contains(.joint) && !namesPartners }

  /// Whether people come together for it, so that it has a place.
  var isGathering: Bool {
    switch kind {
    case .pressConference, .briefing, .summit, .speech, .parliament, .court, .talks: true
    case .call, .interview, .broadcast, .written, .post, .other: false
    }
  }

  /// Whether it is over with the passage that tells of it.
  var isBrief: Bool {
    switch kind {
    case .call, .written, .post, .talks, .court, .other: true
    case .pressConference, .briefing, .summit, .speech, .parliament, .interview, .broadcast: false
    }
  }

  /// Those who take part beside a speaker; nobody in a parliament, whose members all do.
  func others(beside speaker: String?) -> [String] {
    guard kind != .parliament else { return [] }
    let speakers = Self.names(of: speaker ?? "")
    return participants.filter { !Set(Self.names(of: $0)).isSubset(of: speakers) }
  }

  /// The names of several speakers who are named in one.
  private static func names(of speakers: String) -> [Substring] {
    speakers.split(separator: ";").map { $0.drop { $0 == " " } }
  }

  /// To whom a speaker speaks: who listens, else the only other one who takes part.
  func addressee(of speaker: String?) -> String? {
    if let listener { return listener }
    let others = others(beside: speaker)
    switch kind {
    case .call: return others.count == 1 ? others.first : nil
    // Who only spoke at it too was not told.
    case .pressConference, .talks:
      return namesPartners && others.count == 1 ? others.first : nil
    case .parliament: return assembly
    case .briefing, .interview, .broadcast, .speech, .summit, .court, .written, .post, .other:
      return nil
    }
  }
}

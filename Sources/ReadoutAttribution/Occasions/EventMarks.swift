internal import ReadoutText

/// What the words of an event say of it beside its kind.
struct EventMarks: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  /// Several speak at it side by side: "a joint press conference".
  static let joint = EventMarks(rawValue: 1 << 0)

  /// The speaker is elsewhere than the listeners: "by telephone".
  static let remote = EventMarks(rawValue: 1 << 1)

  /// Many speak at it one after the other: "the General Convention", "the debate".
  static let assembly = EventMarks(rawValue: 1 << 2)

  /// A crowd is there: "the rally".
  static let crowd = EventMarks(rawValue: 1 << 3)

  /// A name stands with those who listen, mostly that of where they are: "a South Varn rally".
  static let named = EventMarks(rawValue: 1 << 4)
}

extension EventMarks {
  /// The marks of the words that name an event.
  init(of words: ArraySlice<Token>) {
    self = []
    for word in words {
      if word.key == "joint" { insert(.joint) }
      if Self.remoteWords.contains(word) { insert(.remote) }
      if Self.assemblies.contains(word) { insert(.assembly) }
      if CrowdPlace.nouns.contains(word) { insert(.crowd) }
    }
  }

  private static let remoteWords: WordSet = [
    "telephone", "phone", "video", "videoconference", "email", "e-mail", "skype", "zoom", "link",
    "remotely", "online", "virtual", "teleconference",
  ]

  private static let assemblies: WordSet = [
    "summit", "convention", "assembly", "forum", "session", "debate", "sitting", "conference",
    "congress", "parliament", "council",
  ]
}

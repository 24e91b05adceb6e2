internal import ReadoutRecord
internal import ReadoutText

/// The word that leads to the noun of an event: "at", "after", "told".
struct EventLead {
  /// Index of its token.
  let token: Int

  /// What it is.
  let word: Word

  /// The words that lead to events, by how they do.
  enum Word: Sendable {
    /// "in", "at", "during", "throughout".
    case at
    /// "before" a parliament, a court or talks.
    case before
    /// "on", "via", "through".
    case on
    /// "by", "over".
    case by
    /// "after", "following".
    case after
    /// "gave", "held".
    case verb
    /// "issued", "released".
    case issue
    /// "told", whose object mostly listens and is no event.
    case tell
  }

  /// The most tokens between the word and the noun.
  private static let farthest = 9

  /// Finds the word before a noun, over its determiner and adjectives, and over "the sidelines of".
  init?(to noun: Int, from start: Int, in tokens: [Token]) {
    var isPart = false
    for index in stride(from: noun - 1, through: max(start, noun - Self.farthest), by: -1) {
      let token = tokens[index]
      if let word = Self.words[token] {
        self.token = index
        self.word = isPart && word == .on ? .at : word
        return
      }
      if token.key == "of" {
        guard index > start, Self.parts.contains(tokens[index - 1]) else { return nil }
        isPart = true
      } else if !Self.parts.contains(token) {
        guard token.isWord || token.kind == .clitic else { return nil }
        guard !WordClass(of: token).isAmong([.prepositions, .conjunctions, .auxiliaries])
        else { return nil }
      }
    }
    return nil
  }

  /// Whether one is at an event of a kind by such a word.
  func fits(_ kind: OccasionKind) -> Bool {
    switch (word, kind) {
    case (.verb, .post), (.verb, .written): false
    case (.before, .written), (.before, .post), (.before, .broadcast), (.before, .interview): false
    case (.at, _), (.verb, _), (.before, _): true
    case (.on, .post), (.on, .broadcast), (.on, .written), (.on, .call), (.on, .interview): true
    case (.by, .written), (.by, .broadcast), (.by, .call), (.by, .post), (.by, .interview): true
    case (.after, .talks), (.after, .summit), (.after, .call): true
    case (.issue, .written), (.issue, .broadcast): true
    case (.tell, .pressConference), (.tell, .briefing): true
    default: false
    }
  }

  private static let words: WordTable<Word> = {
    let lists: [(Word, String)] = [
      (.at, "in at during throughout"), (.before, "before"), (.on, "on via through"),
      (.by, "by over"),
      (.after, "after following"), (.tell, "told tells telling"),
      (.issue, "issued issuing issues released releasing published publishing sent sending signed"),
      (
        .verb,
        """
        gave gives giving granted held holds holding delivered delivering used uses using opened
        opening addressed addressing attended attending
        """
      ),
    ]
    return WordTable(
      lists.flatMap { word, list in
        list.split(whereSeparator: \.isWhitespace).map { (String($0), word) }
      })
  }()

  /// Nouns that "of" ties to an event.
  private static let parts: WordSet = [
    "sidelines", "margins", "end", "start", "opening", "beginning", "conclusion", "course", "part",
    "broadcast", "video", "recording", "transcript", "footage",
  ]
}

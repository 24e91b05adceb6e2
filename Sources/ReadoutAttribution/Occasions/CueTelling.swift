internal import ReadoutRecord
internal import ReadoutText

/// What the verb of a cue and the words at it tell of the occasion.
struct CueTelling {
  let document: AnalysedText
  let words: ReportedWords

  private static let written: WordSet = [
    "wrote", "writes", "write", "writing", "written", "penned", "emailed", "reads",
  ]
  private static let posted: WordSet = [
    "tweeted", "tweets", "tweet", "tweeting", "retweeted", "posted", "posting", "posts", "blogged",
  ]

  /// The kind of occasion that the verb names: "wrote", "tweeted".
  func kind(of cue: Range<Int>) -> OccasionKind? {
    if cue.contains(where: { Self.posted.contains(document.tokens[$0]) }) { return .post }
    return cue.contains { Self.written.contains(document.tokens[$0]) } ? .written : nil
  }

  /// Whether the cue names its source as one that is read: "according to", "per".
  func isAccordingTo(_ cue: Range<Int>) -> Bool {
    cue.first.map { ["according", "per"].contains(document.tokens[$0].key) } ?? false
  }

  private static let perfect: WordSet = ["has", "have", "'ve"]
  private static let past: WordSet = [
    "had", "'d", "used", "likes", "liked", "once", "earlier", "previously", "repeatedly", "often",
    "always", "consistently", "long", "formerly", "ago", "recently", "initially", "originally",
  ]

  /// Whether the words tell of an earlier time than that of the report: "had said", "said earlier".
  func isEarlier(_ surroundings: CueSurroundings) -> Bool {
    let cue = surroundings.cue
    let near = max(surroundings.before.lowerBound, cue.lowerBound - 2)
    let range = near..<min(surroundings.behind.upperBound, cue.upperBound + 6)
    return range.contains { index in
      words.isAsDeep(index, as: cue.lowerBound) && Self.past.contains(document.tokens[index])
    }
  }

  /// Whether the words name a time before the days of the report: "told reporters last week".
  func isOfLastWeek(_ surroundings: CueSurroundings) -> Bool {
    let cue = surroundings.cue
    let range =
      surroundings.before.lowerBound..<min(surroundings.behind.upperBound, cue.upperBound + 6)
    return range.dropFirst().contains { index in
      document.tokens[index - 1].key == "last" && words.isAsDeep(index, as: cue.lowerBound)
        && ["week", "month", "year", "summer", "autumn", "fall", "winter", "spring"]
          .contains(document.tokens[index].key)
    }
  }

  /// Whether the sentence goes back to an earlier hour: "Earlier in the day, X said".
  func opensEarlier(_ surroundings: CueSurroundings) -> Bool {
    surroundings.before.first.map { document.tokens[$0].key == "earlier" } ?? false
  }

  /// Whether the words join the statement to the one before: "for his part", "in turn".
  func isInTurn(_ surroundings: CueSurroundings) -> Bool {
    let end = min(surroundings.behind.upperBound, surroundings.cue.upperBound + 4)
    let range = surroundings.before.lowerBound..<end
    return range.dropFirst().contains { index in
      let (word, before) = (document.tokens[index].key, document.tokens[index - 1].key)
      if word == "turn" { return before == "in" }
      return word == "part" && ["his", "her", "its", "their"].contains(before)
    }
  }

  private static let after: WordSet = ["later", "afterward", "afterwards", "separately", "then"]

  /// Whether the words part the statement from those before: "told reporters afterwards".
  func isApart(_ surroundings: CueSurroundings) -> Bool {
    let cue = surroundings.cue
    let near = max(surroundings.before.lowerBound, cue.lowerBound - 2)
    let range = near..<min(surroundings.behind.upperBound, cue.upperBound + 6)
    return range.contains { index in
      words.isAsDeep(index, as: cue.lowerBound) && Self.after.contains(document.tokens[index])
    }
  }

  /// Whether the cue answers whoever spoke before: "replied".
  func isReply(_ cue: Range<Int>) -> Bool {
    cue.contains { Self.replies.contains(document.tokens[$0]) }
  }

  private static let replies: WordSet = [
    "replied", "replies", "replying", "responded", "responds", "responding", "answered", "answers",
    "retorted", "retorts", "countered", "counters",
  ]

  /// Whether the cue stands in the perfect: "has said".
  func isPerfect(_ cue: Range<Int>) -> Bool {
    cue.contains { Self.perfect.contains(document.tokens[$0]) }
  }
}

internal import ReadoutRecord
internal import ReadoutText

/// What the verb of a cue and the words at it tell of the occasion.
struct CueTelling {
  let document: AnalysedText

  private static let written: WordSet = [
    "wrote", "writes", "write", "writing", "written", "penned", "emailed", "reads", "stipulates",
    "stipulated",
  ]
  private static let posted: WordSet = [
    "tweeted", "tweets", "tweet", "tweeting", "retweeted", "posted", "posting", "posts", "blogged",
  ]

  /// The kind of occasion that the verb names: "wrote", "tweeted".
  func kind(of cue: Range<Int>) -> OccasionKind? {
    if cue.contains(where: { Self.posted.contains(document.tokens[$0]) }) { return .post }
    return cue.contains { Self.written.contains(document.tokens[$0]) } ? .written : nil
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
    let range = near..<min(surroundings.behind.upperBound, cue.upperBound + 3)
    return range.contains { index in
      guard !document.isQuoted(index) || document.isQuoted(cue.lowerBound) else { return false }
      return Self.past.contains(document.tokens[index])
    }
  }

  /// Whether the cue stands in the perfect: "has said".
  func isPerfect(_ cue: Range<Int>) -> Bool {
    cue.contains { Self.perfect.contains(document.tokens[$0]) }
  }
}

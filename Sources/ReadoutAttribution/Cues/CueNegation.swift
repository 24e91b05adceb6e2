internal import ReadoutText

/// Whether a cue denies or refuses what it reports, by its own words and those that lead up to it.
///
/// Two negations cancel each other: "did not deny", "never tired of saying".
struct CueNegation {
  private let cue: Range<Int>
  private let source: Range<Int>
  private let document: AnalysedText

  init(cue: Range<Int>, source: Range<Int>, in document: AnalysedText) {
    self.cue = cue
    self.source = source
    self.document = document
  }

  /// Verbs that say that something is not so.
  private static let denying: WordSet = [
    "deny", "denied", "denies", "denying", "refute", "refuted", "refutes", "refuting", "dispute",
    "disputed", "disputes", "disputing", "disavow", "disavowed", "disavows", "disavowing",
  ]

  private static let negations: WordSet = [
    "not", "n't", "never", "neither", "nor", "cannot", "no", "without", "hardly", "scarcely",
    "refuse", "refused", "refuses", "refusing", "decline", "declined", "declines", "declining",
    "fail", "failed", "fails", "failing", "avoid", "avoided", "avoids", "avoiding", "short",
    "unwilling", "unable", "yet",
  ]

  /// "neither confirmed nor denied": what follows does not cancel these.
  private static let exclusions: WordSet = ["neither", "nor"]

  /// Words that take back a negation before them.
  private static let cancelling: WordSet = [
    "only", "merely", "hesitate", "hesitated", "tire", "tired", "tires", "cease", "ceased", "stop",
    "stopped", "shy", "miss", "omit",
  ]

  /// Subjects of which nobody is left who said it.
  private static let negativeSubjects: WordSet = [
    "no", "nobody", "none", "neither", "not", "nothing", "no-one", "hardly", "scarcely",
  ]

  private static let auxiliaries: WordSet = [
    "did", "does", "do", "has", "have", "had", "would", "will", "could", "can", "is", "was",
    "were", "are",
  ]

  /// Whether the statement is denied or refused.
  var isNegated: Bool {
    let group = document.wordsLeading(to: cue, behind: source)
    if group.contains(where: { Self.exclusions.contains(document.tokens[$0]) }) { return true }
    var count = hasNegativeSubject || isInvertedBehindNegation ? 1 : 0
    for token in group.prefix(through: lastVerb(of: group)) {
      let word = document.tokens[token]
      if Self.cancelling.contains(word) {
        count = max(0, count - 1)
      } else if Self.denying.contains(word) || isNegation(token) {
        count += 1
      }
    }
    return count % 2 == 1 || (count == 0 && reportsNothing)
  }

  /// The last word of a group that reports; what stands behind it belongs to no verb of the group:
  /// "said without hesitation".
  private func lastVerb(of group: Range<Int>) -> Int {
    group.last { ReportingVerb.lookUp(document.tokens[$0]) != nil } ?? group.upperBound - 1
  }

  private func isNegation(_ token: Int) -> Bool {
    let word = document.tokens[token]
    guard Self.negations.contains(word) else { return false }
    // "has yet to say", "stopped short of saying"; "not yet" and "a short statement" are others.
    if word.key == "yet" { return document.isWord(token + 1, "to") }
    if word.key == "short" { return document.isWord(token + 1, "of") }
    return true
  }

  /// "Nobody said", "No official confirmed", "Not everyone agreed".
  private var hasNegativeSubject: Bool {
    let first = source.isEmpty ? cue.lowerBound - 1 : source.lowerBound
    guard first >= document.sentenceStart(of: cue), first < cue.lowerBound else { return false }
    return Self.negativeSubjects.contains(document.tokens[first])
      || first > document.sentenceStart(of: cue) && !source.isEmpty
        && Self.negativeSubjects.contains(document.tokens[first - 1])
  }

  /// "At no point did X say", "Nor did X say".
  private var isInvertedBehindNegation: Bool {
    let start = document.sentenceStart(of: cue)
    let auxiliary = source.lowerBound - 1
    guard !source.isEmpty, source.lowerBound < cue.lowerBound, auxiliary > start,
      Self.auxiliaries.contains(document.tokens[auxiliary])
    else { return false }
    let before = max(start, auxiliary - 5)..<auxiliary
    return before.contains { Self.negations.contains(document.tokens[$0]) }
      && !before.contains { Self.cancelling.contains(document.tokens[$0]) }
  }

  /// Verbs that have what is said as an object: "expressed no regret", "gave no details".
  private static let giving: WordSet = [
    "express", "expressed", "expresses", "expressing", "voice", "voiced", "voices", "voicing",
    "give", "gave", "gives", "giving", "offer", "offered", "offers", "offering", "provide",
    "provided", "provides", "providing", "make", "made", "makes", "making",
  ]

  /// "said nothing about the fire", "expressed no regret".
  private var reportsNothing: Bool {
    if document.isWord(cue.upperBound, "no") {
      return cue.last.map { Self.giving.contains(document.tokens[$0]) } ?? false
    }
    return document.isWord(cue.upperBound, "nothing")
      && ["about", "of", "on"].contains { document.isWord(cue.upperBound + 1, $0) }
  }
}

internal import ReadoutText

/// When a cue says that it was said: now, at the report's time, or at another.
enum CueTense {
  /// "said", "according to": on the occasion that the report tells of.
  case past
  /// "says", "is calling": at no certain time.
  case present
  /// "has said", "have repeatedly warned".
  case perfect
  /// "had said".
  case pluperfect
  /// "had just said".
  case justBefore
  /// "will say".
  case future
  /// "the claim that", "remarks": a noun.
  case nominal

  /// Reads the tokens of a cue.
  init(_ cue: ArraySlice<Token>) {
    func holds(_ words: WordSet) -> Bool { cue.contains { words.contains($0) } }
    if holds(Self.toCome) {
      self = .future
    } else if holds(Self.wasBefore) {
      self = holds(Self.just) ? .justBefore : .pluperfect
    } else if holds(Self.hasBeen), cue.count > 1 {
      self = .perfect
    } else if holds(Self.isNow) || Self.isPresent(cue) {
      self = .present
    } else {
      self = Self.isNominal(cue) ? .nominal : .past
    }
  }

  private static let toCome: WordSet = ["will", "'ll", "shall"]
  private static let wasBefore: WordSet = ["had", "'d"]
  private static let just: WordSet = ["just"]
  private static let hasBeen: WordSet = ["has", "have", "'ve"]
  private static let isNow: WordSet = ["is", "are", "'re"]

  /// Whether the first verb stands in the present tense: "says", "call for", "does not believe".
  private static func isPresent(_ cue: ArraySlice<Token>) -> Bool {
    guard !cue.contains(where: { coming.contains($0) }),
      let first = cue.first(where: { ReportingVerb.lookUp($0) != nil || isAuxiliary($0) })
    else { return false }
    if first.key == "does" || first.key == "do" { return true }
    if nouns.contains(first), cue.count == 1 { return false }
    switch ReportingVerb.lookUp(first)?.form {
    case .third: return true
    // "did not say", "to insist", "would say" hold the base form, too.
    case .base: return !cue.contains { leading.contains($0) }
    default: return false
    }
  }

  /// Words of "came the reply", "went the chant".
  private static let coming: WordSet = ["came", "went", "was", "were"]

  private static func isAuxiliary(_ token: Token) -> Bool {
    token.key == "does" || token.key == "do" || token.key == "did"
  }

  private static let leading: WordSet = ["did", "to", "would", "could", "might", "n't"]

  private static func isNominal(_ cue: ArraySlice<Token>) -> Bool {
    guard let last = cue.last(where: { $0.isWord }),
      !cue.contains(where: { leading.contains($0) || coming.contains($0) })
    else { return false }
    return nouns.contains(last) && !cue.contains { ReportingVerb.lookUp($0)?.form == .past }
  }

  private static let nouns: WordSet = [
    "remark", "remarks", "claim", "claims", "statement", "statements", "allegation", "allegations",
    "report", "reports", "comment", "comments", "accusation", "accusations", "question",
    "questions", "demand", "demands", "call", "calls", "concern", "concerns", "assertion",
    "assertions", "warning", "warnings", "promise", "promises", "threat", "threats", "reply",
    "rumor", "rumors", "rumour", "rumours", "suggestion", "suggestions", "pledge", "pledges",
  ]
}

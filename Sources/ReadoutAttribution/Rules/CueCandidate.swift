internal import ReadoutText

/// A verb of a unit that may be a cue.
struct CueCandidate {
  /// The verb and its form.
  let verb: ReportingVerb
  let form: ReportingVerb.Form

  /// The item of the verb.
  let index: Int

  /// All items of the cue: auxiliaries, negation and adverbs before the verb, a particle behind.
  let items: Range<Int>

  /// Whether a form of "be" makes it passive: "was told", "is expected".
  let isPassive: Bool

  /// Finds the candidates of a unit, in text order.
  ///
  /// - Complexity: O(n) in the number of items.
  static func candidates(in unit: Unit) -> [CueCandidate] {
    unit.items.indices.compactMap { index in
      let item = unit.items[index]
      guard item.isWord(in: .reportingVerbs), item.kind == .word,
        let (verb, form) = ReportingVerb.lookUp(unit.token(index))
      else { return nil }
      guard !item.isCapitalized || index == 0 || unit.items[index - 1].isTerminal else {
        return nil
      }
      return CueCandidate(verb, form, at: index, in: unit)
    }
  }

  private init?(_ verb: ReportingVerb, _ found: ReportingVerb.Form, at index: Int, in unit: Unit) {
    var group = VerbGroup(found, at: index, in: unit)
    guard group.takeLeadingVerb(in: unit) else { return nil }
    guard
      Self.isVerb(
        group.form, at: index, from: group.start, hasAuxiliary: group.hasAuxiliary, in: unit)
    else { return nil }
    let particles = ReportingVerbs.particles[verb.lemma] ?? []
    let end = particles.contains(unit.word(index + 1)) ? index + 2 : index + 1
    self.verb = verb
    form = group.form
    self.index = index
    items = group.start..<end
    isPassive = group.isPassive
  }

  /// Whether the word is used as a verb here, as far as its neighbours tell.
  private static func isVerb(
    _ form: ReportingVerb.Form, at index: Int, from start: Int, hasAuxiliary: Bool, in unit: Unit
  ) -> Bool {
    let before = unit.word(start - 1)
    if unit.isWord(start - 1, in: .determiners), start == index,
      !unit.isWord(start - 1, in: .subjectPronouns)
    {
      return false
    }
    let next = unit.word(index + 1)
    switch form {
    case .past: return !unit.isWord(start - 1, in: .prepositions) || hasAuxiliary
    case .participle: return true
    case .third:
      if before == "united" || ["of", "by", "from", "against"].contains(next) { return false }
      if isPronoun(before) { return true }
      let followsName = unit.item(start - 1)?.isCapitalized == true
      if unit.isWord(index, in: nounsInS) {
        return followsName && startsContent(index + 1, unit)
      }
      return followsName || startsContent(index + 1, unit)
    case .base:
      if hasAuxiliary || ["they", "we", "i", "you", "who"].contains(before) { return true }
      return before.hasSuffix("s") && !next.isEmpty && next != "of"
        || ["people", "police", "many", "some", "others", "men", "women"].contains(before)
    }
  }

  private static func isPronoun(_ word: String) -> Bool {
    ["he", "she", "it", "who", "which", "one"].contains(word)
  }

  /// Forms in -s that are nouns more often than verbs behind a name: "United States".
  private static let nounsInS: WordSet = [
    "states", "points", "remarks", "reports", "notes", "comments", "claims", "calls", "questions",
    "demands", "voices", "answers", "estimates", "signals", "posts", "quotes",
  ]

  /// Whether a clause or a quotation begins at the item.
  private static func startsContent(_ index: Int, _ unit: Unit) -> Bool {
    guard let item = unit.item(index) else { return false }
    return item.isQuotation || unit.word(index) == "that" || item.isMark(",") || item.isMark(":")
      || item.isWord(in: .subjectPronouns)
  }
}

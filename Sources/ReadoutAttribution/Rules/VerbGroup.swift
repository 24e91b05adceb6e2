/// A verb with the auxiliaries, the negation and the adverbs that stand before it.
struct VerbGroup {
  /// The first item of the group.
  private(set) var start: Int

  /// The form of the verb; an infinitive behind "declined to" counts as a past form.
  private(set) var form: ReportingVerb.Form

  /// Whether a form of "be" makes the verb passive.
  private(set) var isPassive = false

  /// Whether an auxiliary, a negation or a leading verb is among the items.
  private(set) var hasAuxiliary = false

  /// Goes left from the verb at `index`.
  init(_ form: ReportingVerb.Form, at index: Int, in unit: Unit) {
    start = index
    self.form = form
    while start > 0 {
      let word = unit.word(start - 1)
      guard !word.isEmpty,
        unit.isWord(start - 1, in: .auxiliaries) || unit.isAdverb(start - 1)
      else { break }
      if word == "there" || word == "it" { break }
      if unit.isWord(start - 1, in: .formsOfBe), form != .participle {
        isPassive = true
      }
      if unit.isWord(start - 1, in: .auxiliaries) { hasAuxiliary = true }
      start -= 1
    }
    // A particle of the verb before is no adverb of this one: "lashed out said".
    while start < index, unit.isAdverb(start), !hasAuxiliary,
      unit.isWord(start, in: Self.particles)
    {
      start += 1
    }
  }

  /// Adverbs that are more often the particle of a verb.
  private static let particles: WordSet = ["out", "in", "on", "up", "back", "at", "all"]

  /// Takes "declined to" and "went on to" before an infinitive into the group.
  ///
  /// Gives false for an infinitive that no such verb leads: that is no cue.
  mutating func takeLeadingVerb(in unit: Unit) -> Bool {
    guard start > 0, unit.word(start - 1) == "to", form == .base else { return true }
    guard start > 1 else { return false }
    let leading = unit.word(start - 2)
    guard unit.isWord(start - 2, in: .leadingVerbs) || leading == "on" else { return false }
    start -= leading == "on" ? 3 : 2
    hasAuxiliary = true
    form = .past
    return start >= 0
  }
}

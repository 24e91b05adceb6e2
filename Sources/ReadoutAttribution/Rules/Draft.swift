internal import ReadoutRecord
internal import ReadoutText

/// An attribution in the making, in items of one unit.
struct Draft {
  /// The items of the cue.
  var cue: Range<Int>

  /// The items of the source; `nil` when the text names none here.
  var source: Range<Int>?

  /// The runs of items that hold the content, ascending.
  var content: [Range<Int>]

  /// What kind of act the cue names.
  var act: StatementAct

  /// The rule that made it: its reliability was measured.
  var rule: Rule

  /// Whether the source was taken from an attribution before it.
  var isSourceShared = false

  /// How an attribution was found, by the number of the rule.
  enum Rule: Int, Sendable {
    /// "X said (that) …"
    case subjectFirst = 1
    /// "…, X said"
    case subjectLast
    /// "…, said X"
    case inverted
    /// ", adding that …"
    case participle
    /// "… and said …"
    case coordinated
    /// "according to X"
    case accordingTo
    /// "X condemned …"
    case object
    /// "X believes …"
    case thought
    /// A quotation beside a verb that the lexicon does not hold.
    case quotation
    /// "X: …" and "… — X"
    case mark
  }

  /// All items from the first of source, cue and content to the last.
  var hull: Range<Int> {
    let runs = content + [cue] + [source].compactMap { $0 }
    let lower = runs.map(\.lowerBound).min() ?? 0
    return lower..<(runs.map(\.upperBound).max() ?? lower)
  }

  /// Whether the item lies between the first and the last item of the content.
  func contentHullContains(_ index: Int) -> Bool {
    guard let first = content.first, let last = content.last else { return false }
    return first.lowerBound <= index && index < last.upperBound
  }
}

internal import ReadoutRecord

/// An attribution that the engine found, in tokens of its article.
struct FoundAttribution: Sendable, Hashable {
  let source: Set<Int>
  let cue: Set<Int>
  let content: Set<Int>

  /// What kind of act the cue names.
  let act: StatementAct

  /// What the record gives as the probability that it is one and cut right, 0 to 1.
  let confidence: Double

  /// Whether it stands inside the content of another one.
  var isNested = false
}

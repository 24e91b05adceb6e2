internal import ReadoutRecord
internal import ReadoutText

/// A statement with what its date is told from.
struct DatedStatement {
  let attribution: Attribution
  let cue: Range<Int>
  /// Index of the sentence of the cue.
  let sentence: Int
  let isNested: Bool
  let tense: CueTense
  let speaker: String?
  /// Whether the speaker is a person who is named.
  let isPerson: Bool
}

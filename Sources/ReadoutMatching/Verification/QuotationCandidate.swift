public import ReadoutRecord

/// A statement, or several that follow each other, that a quotation may be taken from.
public struct QuotationCandidate: Sendable, Hashable {
  /// The statement; of several the first.
  public let key: StatementKey

  /// How its speaker relates to the one who was asked for.
  public let speaker: SpeakerAgreement

  /// Its words, with what of them stands in quotation marks.
  public let wording: Wording

  /// The same words as if all stood in quotation marks: what is aligned, so that the same words
  /// are found outside of marks too.
  let aligned: Wording

  /// Creates a candidate.
  ///
  /// - Parameters:
  ///   - key: Names the statement; candidates that are equally near stand in the order of keys.
  ///   - speaker: How its speaker relates to the one who was asked for.
  ///   - pieces: The pieces of its content.
  ///   - kind: The kind of the statement.
  public init(
    key: StatementKey, speaker: SpeakerAgreement = .notAsked, pieces: [String], kind: StatementKind
  ) {
    self.key = key
    self.speaker = speaker
    wording = Wording(pieces, kind: kind)
    aligned = Wording(allQuoted: pieces)
  }
}

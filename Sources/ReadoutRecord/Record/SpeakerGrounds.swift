public import ReadoutText

/// Why a speaker was found: for people who want to know, not part of the record as it is printed.
public struct SpeakerGrounds: Sendable, Hashable, Codable {
  /// What led from the source to the speaker, in a few words.
  public var reason: String

  /// The words that show it, such as the name in full or the role beside it; empty when the source
  /// itself does.
  public var evidence: [CodePointSpan]

  /// Creates the grounds.
  public init(reason: String, evidence: [CodePointSpan]) {
    self.reason = reason
    self.evidence = evidence
  }
}

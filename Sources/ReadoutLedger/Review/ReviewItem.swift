internal import ReadoutRecord

/// A statement that somebody should look at, with what is not sure of it.
public struct ReviewItem: Sendable, Hashable {
  /// The statement.
  public var hit: StatementHit

  /// What is not sure, at least one doubt; that of the speaker first.
  public var doubts: [Doubt]

  /// Something that is not sure of a statement.
  public struct Doubt: Sendable, Hashable {
    /// What is not sure.
    public var kind: Kind

    /// Why it is not; `nil` where no reason was recorded.
    public var reason: String?

    /// Who or which day may be meant, likeliest first.
    public var candidates: [Candidate]
  }

  /// What can be doubtful of a statement.
  public enum Kind: String, Sendable, CaseIterable {
    /// The speaker is unresolved, and several or one may be meant.
    case speakerUnresolved = "speaker-unresolved"

    /// The speaker was found, with little confidence.
    case speakerUnsure = "speaker-unsure"

    /// The date has two readings.
    case dateAmbiguous = "date-ambiguous"

    /// The quotation is worded differently than in other reports of the utterance.
    case wordedDifferently = "worded-differently"
  }

  /// Somebody or a day that may be meant.
  public struct Candidate: Sendable, Hashable {
    /// The name, or the day in EDTF.
    public var name: String

    /// The probability, 0 to 1; `nil` where none is known.
    public var confidence: Double?

    /// Creates a candidate.
    public init(name: String, confidence: Double?) {
      self.name = name
      self.confidence = confidence
    }
  }
}

extension ReviewItem {
  /// A statement with what is doubtful of it, where speakers below a confidence are.
  init(_ hit: StatementHit, below bound: Double) {
    self.hit = hit
    doubts = [
      Self.doubt(about: hit.statement.speaker, below: bound),
      Self.doubt(about: hit.statement.saidOn), Self.doubt(about: hit.groups),
    ].compactMap { $0 }
  }

  private static func doubt(about speaker: Speaker?, below bound: Double) -> Doubt? {
    guard let speaker else { return nil }
    guard let name = speaker.name else {
      guard !speaker.candidates.isEmpty else { return nil }
      return Doubt(
        kind: .speakerUnresolved, reason: speaker.reason,
        candidates: speaker.candidates.map { .init(name: $0.name, confidence: $0.confidence) })
    }
    guard let confidence = speaker.confidence, confidence < bound else { return nil }
    return Doubt(
      kind: .speakerUnsure, reason: speaker.reason ?? "found by \(speaker.how.rawValue)",
      candidates: [.init(name: name, confidence: confidence)])
  }

  private static func doubt(about groups: StatementGroups) -> Doubt? {
    guard groups.wording.contains("altered"), let utterance = groups.utterance else { return nil }
    return Doubt(
      kind: .wordedDifferently, reason: "other reports of \(utterance) word it differently",
      candidates: [])
  }

  private static func doubt(about date: DateReading<SaidOnBasis>) -> Doubt? {
    guard let days = date.edtf?.alternatives, days.count > 1 else { return nil }
    return Doubt(
      kind: .dateAmbiguous, reason: date.reason,
      candidates: days.map { .init(name: $0.rawValue, confidence: nil) })
  }
}

public import ReadoutRecord

/// An utterance as a list shows it.
public struct UtteranceSummary: Sendable, Hashable {
  /// The utterance.
  public var id: UtteranceID

  /// Who spoke: the identity that statements are grouped by.
  public var speaker: String

  /// The words of its first report.
  public var words: String

  /// The talking point that it is of, if any.
  public var talkingPoint: TalkingPointID?

  /// The first day on which it may have been said; `nil` when unknown.
  public var earliest: CalendarDay?

  /// The last day on which it may have been said; `nil` when unknown.
  public var latest: CalendarDay?

  /// Number of its reports.
  public var reportCount: Int
}

/// A talking point as a list shows it.
public struct TalkingPointSummary: Sendable, Hashable {
  /// The talking point.
  public var id: TalkingPointID

  /// Who speaks: the identity that statements are grouped by.
  public var speaker: String

  /// The words of its first report.
  public var words: String

  /// Number of its utterances.
  public var utteranceCount: Int

  /// The first day of any of them; `nil` when unknown.
  public var earliest: CalendarDay?

  /// The last day of any of them; `nil` when unknown.
  public var latest: CalendarDay?
}

extension UtteranceSummary {
  /// The utterance as JSON.
  public var json: JSONValue {
    [
      "id": .string(id.description), "speaker": .string(speaker), "words": .string(words),
      "talkingPoint": .optional(talkingPoint?.description), "earliest": .optional(earliest?.iso),
      "latest": .optional(latest?.iso), "reports": .integer(reportCount),
    ]
  }
}

extension TalkingPointSummary {
  /// The talking point as JSON.
  public var json: JSONValue {
    [
      "id": .string(id.description), "speaker": .string(speaker), "words": .string(words),
      "utterances": .integer(utteranceCount), "earliest": .optional(earliest?.iso),
      "latest": .optional(latest?.iso),
    ]
  }
}

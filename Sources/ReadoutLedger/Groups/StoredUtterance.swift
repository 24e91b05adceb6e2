public import ReadoutRecord

/// What was said once, with all its reports.
public struct StoredUtterance: Sendable, Hashable {
  /// The utterance.
  public var id: UtteranceID

  /// Who spoke: the identity that statements are grouped by, a person's id or the normal form of a
  /// body's name.
  public var speaker: String

  /// What the speaker says on several occasions; `nil` when this was said on one only.
  public var talkingPoint: TalkingPointID?

  /// The first day on which it may have been said; `nil` when unknown.
  public var earliest: CalendarDay?

  /// The last day on which it may have been said; `nil` when unknown.
  public var latest: CalendarDay?

  /// Its reports, by day of publication, then outlet, then place in the article; undated ones last.
  public var statements: [StatementHit]

  /// The speaker's fullest name in the reports.
  public var speakerName: String? {
    statements.compactMap { $0.statement.speaker?.name }
      .min { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
  }
}

/// What a speaker says on several occasions.
public struct StoredTalkingPoint: Sendable, Hashable {
  /// The talking point.
  public var id: TalkingPointID

  /// Who speaks, as in ``StoredUtterance/speaker``.
  public var speaker: String

  /// The occasions on which it was said, by day; undated ones last.
  public var utterances: [StoredUtterance]
}

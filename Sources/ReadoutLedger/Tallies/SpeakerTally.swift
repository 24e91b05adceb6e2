internal import ReadoutRecord

/// What a ledger holds of a speaker, counted: outlets, kinds, years, counterparts, talking points.
///
/// Counted, never ranked: it tells what the ledger's articles report, not what was said.
public struct SpeakerTally: Sendable, Hashable {
  /// A talking point of the speaker.
  public struct Point: Sendable, Hashable {
    /// The talking point.
    public var id: TalkingPointID

    /// Number of its utterances.
    public var utteranceCount: Int

    /// Its newest statement, whose words are shown.
    public var newest: StatementID
  }

  /// Number of statements that were counted.
  public var statementCount = 0

  /// Whether there are older ones that were not counted.
  public var isCut = false

  /// Statements by outlet, the most frequent first.
  public var outlets: [Tally] = []

  /// Statements by kind, the most frequent first.
  public var kinds: [Tally] = []

  /// Utterances by year, ascending; those without a day are not counted.
  public var years: [Tally] = []

  /// Statements by those with whom the speaker met on their occasions, the most frequent first.
  public var counterparts: [Tally] = []

  /// Statements by the words of their content that say what they are about, the most frequent first.
  public var subjects: [Tally] = []

  /// Talking points with at least two utterances, the most used first.
  public var points: [Point] = []
}

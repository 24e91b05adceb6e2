public import ReadoutRecord

/// What of a speaker a timeline shows; all conditions hold at once.
public struct TimelineQuery: Sendable, Hashable {
  /// Words that stand in a report's content, as in ``StatementQuery/about``; empty for all subjects.
  public var about: String

  /// The first day; an utterance is shown when it may have been made on it or later.
  ///
  /// A report whose own date is unknown counts with its article's date of publication.
  public var from: CalendarDay?

  /// The last day; an utterance is shown when it may have been made on it or earlier.
  public var to: CalendarDay?

  /// Only reports of this kind.
  public var kind: StatementKind?

  /// The greatest number of utterances, from 1; the newest are shown.
  public var limit: Int

  /// Creates a query; without any condition it finds the newest utterances.
  public init(
    about: String = "", from: CalendarDay? = nil, to: CalendarDay? = nil,
    kind: StatementKind? = nil, limit: Int = 200
  ) {
    self.about = about
    self.from = from
    self.to = to
    self.kind = kind
    self.limit = max(limit, 1)
  }
}

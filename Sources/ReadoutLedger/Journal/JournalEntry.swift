/// An entry of the journal, with what has become of it.
public struct JournalEntry: Sendable, Hashable {
  /// The number, from 1; never given twice.
  public var number: Int

  /// Who wrote it, when and why.
  public var stamp: JournalStamp

  /// What it says.
  public var correction: Correction

  /// The statement that it is said of; `nil` for one of persons, of the codebook or of the journal.
  public var anchor: StatementAnchor?

  /// The statement that it applies to now; `nil` when there is none.
  public var statement: StatementID?

  /// The second statement of one that is said of two, as it stands now.
  public var other: StatementID?

  /// What has become of it.
  public var state: State

  /// What can become of an entry.
  public enum State: String, Sendable, CaseIterable {
    /// It holds.
    case applies

    /// Another entry has undone it.
    case undone

    /// What it is said of is not there: the article is forgotten or not imported, or the latest
    /// analysis finds no such statement or person.
    case doesNotApply = "does-not-apply"
  }
}

/// Who writes into the journal, when and why.
public struct JournalStamp: Sendable, Hashable {
  /// Who: a name by which coders are told apart.
  public var who: String

  /// When, as ISO 8601 in Greenwich time, such as `2031-05-04T09:30:00Z`.
  public var at: String

  /// Why, in the person's own words.
  public var why: String?

  /// Creates a stamp.
  public init(who: String, at: String, why: String? = nil) {
    self.who = who
    self.at = at
    self.why = why
  }
}

/// How far people have looked at a statement.
public enum ReviewState: String, Sendable, Hashable, CaseIterable {
  /// Nobody has.
  case auto

  /// Somebody has said that it is right as it stands.
  case accepted

  /// Somebody has changed its speaker, its day or its words.
  case corrected

  /// Somebody has said that it is no statement.
  case rejected
}

public import ReadoutRecord

/// An event at which something was said, as several articles tell of it.
///
/// Statements are of one occasion when they were made on one day, at an event of one kind, in one
/// place, as far as the articles say so.
public struct OccasionSummary: Sendable, Hashable {
  /// The occasion.
  public var id: OccasionID

  /// What kind of event it was; `nil` when only its place is known.
  public var kind: OccasionKind?

  /// Where it took place, as the first article spells it; `nil` when no article says.
  public var place: String?

  /// Number of statements.
  public var statementCount: Int

  /// Number of articles that they stand in.
  public var articleCount: Int

  /// The day.
  public var day: CalendarDay { id.day }
}

/// An occasion with all that was said at it.
public struct StoredOccasion: Sendable, Hashable {
  /// The occasion.
  public var summary: OccasionSummary

  /// Who is named as present beside the speakers.
  public var with: [String]

  /// The outlets that report it, in the order of their names.
  public var outlets: [String]

  /// What was said, article by article; at most 1,000 statements.
  public var statements: [StatementHit]
}

extension OccasionSummary {
  /// The occasion as JSON.
  public var json: JSONValue { .object(members) }

  fileprivate var members: [JSONValue.Member] {
    [
      .init("id", .string(id.description)), .init("day", .string(day.iso)),
      .init("kind", .optional(kind?.rawValue)), .init("place", .optional(place)),
      .init("statementCount", .integer(statementCount)),
      .init("articleCount", .integer(articleCount)),
    ]
  }
}

extension StoredOccasion {
  /// The occasion as JSON with its statements as ``StatementHit/json`` gives them.
  public var json: JSONValue {
    .object(
      summary.members + [
        .init("with", .strings(with)), .init("outlets", .strings(outlets)),
        .init("statements", .array(statements.map(\.json))),
      ])
  }
}

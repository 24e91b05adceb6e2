/// What came of a grouping.
public struct GroupingSummary: Sendable, Hashable {
  /// Statements that were new to the groups.
  public var newStatements = 0

  /// Statements that were grouped: the new ones, and those of which a tie or a ruling had changed.
  public var groupedStatements = 0

  /// Whether nothing is left to group; `false` when the grouping was broken off.
  public var isComplete = false

  /// Creates the summary of a grouping that has not begun.
  public init() {}
}

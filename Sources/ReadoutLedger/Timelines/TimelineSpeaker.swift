/// Somebody of whom a timeline can be made: a person of the ledger, or a body by its name.
public struct TimelineSpeaker: Sendable, Hashable {
  /// The person; `nil` for a body, which is known by its name alone.
  public var person: PersonID?

  /// The usual name.
  public var name: String

  /// All names under which reports have the speaker, the usual one among them.
  public var names: [String]

  /// Number of the speaker's statements.
  public var statementCount: Int
}

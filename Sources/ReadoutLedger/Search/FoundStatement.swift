/// A statement that was found, and how.
public struct FoundStatement: Sendable, Hashable {
  /// What led to a statement.
  public enum Method: String, Sendable, Hashable {
    /// The words that were asked for stand there.
    case words
    /// Its words mean something like those that were asked for.
    case meaning
  }

  /// The statement.
  public var hit: StatementHit

  /// What led to it.
  public var by: Method

  /// How near its meaning is to that of the question, from -1 to 1; `nil` when words led to it.
  public var likeness: Double?

  /// Creates a finding.
  public init(hit: StatementHit, by: Method, likeness: Double? = nil) {
    self.hit = hit
    self.by = by
    self.likeness = likeness
  }
}

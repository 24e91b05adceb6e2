public import ReadoutRecord

/// What is left of an article that the ledger was told to forget: a tombstone, which keeps the
/// same bytes from coming back.
public struct ForgottenArticle: Sendable, Hashable {
  /// Digest of the original that was removed.
  public var digest: SHA256Digest

  /// Number of statements that went with it.
  public var statementCount: Int

  /// The day on which it was forgotten.
  public var day: CalendarDay

  /// Why it was forgotten.
  public var reason: String
}

/// How far an import has come.
public struct ImportProgress: Sendable, Hashable {
  /// Sources that are dealt with, stored or not.
  public var doneArticles = 0

  /// Sources in all; `nil` when that is not known beforehand.
  public var totalArticles: Int?

  /// Bytes of the sources that are dealt with.
  public var byteCount = 0

  /// Sources that could not be read as an article.
  public var rejectedArticles = 0

  /// Articles that are new in the ledger.
  public var storedArticles = 0

  /// Creates the progress of an import that has not begun.
  public init(totalArticles: Int? = nil) { self.totalArticles = totalArticles }
}

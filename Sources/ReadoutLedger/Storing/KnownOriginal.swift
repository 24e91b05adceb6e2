/// What a ledger knows of an original before it is analysed.
public enum KnownOriginal: Sendable, Hashable {
  /// It is there.
  case stored(ArticleID)
  /// Somebody had the ledger forget it.
  case forgotten
}

public import ReadoutMatching

/// How a ledger is used.
public struct LedgerOptions: Sendable {
  /// How long to wait for another process that writes, in seconds.
  public var busySeconds: Double

  /// How long one search may take, in seconds.
  public var searchSeconds: Double

  /// What makes vectors of statements and of questions; without it the ledger finds by words only,
  /// and what is stored gets its vectors when one is there.
  public var vectors: VectorSource?

  /// Creates options; by default 5 seconds of waiting and 2 seconds for a search.
  public init(
    busySeconds: Double = 5, searchSeconds: Double = 2, vectors: VectorSource? = nil
  ) {
    self.busySeconds = busySeconds
    self.searchSeconds = searchSeconds
    self.vectors = vectors
  }
}

/// How a ledger is used.
public struct LedgerOptions: Sendable {
  /// How long to wait for another process that writes, in seconds.
  public var busySeconds: Double

  /// How long one search may take, in seconds.
  public var searchSeconds: Double

  /// Creates options; by default 5 seconds of waiting and 2 seconds for a search.
  public init(busySeconds: Double = 5, searchSeconds: Double = 2) {
    self.busySeconds = busySeconds
    self.searchSeconds = searchSeconds
  }
}

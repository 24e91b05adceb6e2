public import ReadoutLedger

/// What came of an import.
public struct ImportSummary: Sendable, Hashable {
  /// What became of the articles.
  public var store = StoreSummary()

  /// Bytes of the sources that were read.
  public var byteCount = 0

  /// Whether all sources were dealt with; `false` when the task was cancelled.
  ///
  /// What was done until then is in the ledger, and the same import again does the rest.
  public var isComplete = false

  /// Whether every source was dealt with and none was rejected or failed.
  public var isWhole: Bool {
    isComplete && store.rejectedCount == 0 && store.failures.isEmpty
  }
}

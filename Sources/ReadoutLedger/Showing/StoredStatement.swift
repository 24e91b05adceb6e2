/// A statement of the ledger with its receipt.
public struct StoredStatement: Sendable, Hashable {
  /// The statement as a search finds it.
  public var hit: StatementHit

  /// Its proof.
  public var receipt: Receipt
}

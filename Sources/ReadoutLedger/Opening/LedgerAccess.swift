/// Whether opening a ledger may make one.
public enum LedgerAccess: Sendable {
  /// Opens the ledger, or makes an empty one where there is no file.
  case create
  /// Opens a ledger that is there, else throws ``LedgerError`` with code `missing`.
  case existing
}

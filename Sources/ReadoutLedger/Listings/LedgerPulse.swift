internal import GRDB

/// Tells whether a ledger has changed, whoever changed it.
///
/// A program that keeps what it has read asks before it gives it out again: another process may have
/// imported in the meantime. Asking takes some microseconds.
public final class LedgerPulse: Sendable {
  private let queue: DatabaseQueue
  private let path: String

  /// Opens a connection of its own to a ledger that is open.
  ///
  /// - Throws: ``LedgerError`` when the file cannot be read.
  public init(of ledger: Ledger) throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.label = "pulse"
    path = ledger.path
    queue = try translatingErrors(path: ledger.path) {
      try DatabaseQueue(path: ledger.path, configuration: configuration)
    }
  }

  /// A number that is another one after each change of the ledger, by this process or another.
  ///
  /// It means nothing beyond the life of this value.
  ///
  /// - Throws: ``LedgerError`` when the file cannot be read.
  /// - SeeAlso: SQLite's `PRAGMA data_version`.
  public func beat() throws -> Int64 {
    try translatingErrors(path: path) {
      try queue.read { try Int64.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
    }
  }
}

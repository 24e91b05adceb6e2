internal import GRDB

/// The SQLite file that holds articles, their originals and their statements.
///
/// Open one per file for the life of the process and share it: reads run beside each other and
/// beside the one write. All methods block the calling thread until SQLite has answered, and
/// throw ``LedgerError``.
///
/// ## Topics
/// - Storing: ``prepare(_:)``, ``store(_:)``, ``knownOriginals(_:)``
/// - Asking: ``search(_:)``, ``statement(_:)``, ``article(_:)``, ``forEachArticle(_:)``
/// - Keeping: ``check(progress:)``, ``statistics()``, ``rejections(limit:)``,
///   ``forget(_:reason:on:)``
public final class Ledger: Sendable {
  /// Where the file lies.
  public let path: String

  /// How the ledger is used.
  public let options: LedgerOptions

  let pool: DatabasePool

  /// Opens the ledger at a path, brings an older one up to date, or makes an empty one.
  ///
  /// - Throws: ``LedgerError`` with code `missing`, `cannotOpen`, `notALedger`, `newerVersion`,
  ///   `readOnly`, `diskFull`, `locked` or `corrupt`. A file that is no ledger is never changed.
  public init(
    path: String, access: LedgerAccess = .create, options: LedgerOptions = LedgerOptions()
  ) throws {
    self.path = path
    self.options = options
    pool = try Self.openPool(path: path, access: access, options: options)
  }

  /// Closes the file; the ledger answers nothing afterwards.
  ///
  /// A ledger that is let go closes by itself; this reports what goes wrong with it.
  public func close() throws {
    try translatingErrors(path: path) { try pool.close() }
  }
}

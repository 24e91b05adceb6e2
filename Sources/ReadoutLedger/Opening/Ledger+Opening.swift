internal import GRDB

extension Ledger {
  /// Opens the pool of connections to a ledger that was inspected, and migrates it.
  static func openPool(
    path: String, access: LedgerAccess, options: LedgerOptions
  ) throws -> DatabasePool {
    try translatingErrors(path: path) {
      try LedgerFile(path: path).inspect(access: access, options: options)
      let pool = try DatabasePool(path: path, configuration: configuration(options))
      try pool.writeWithoutTransaction { db in
        // Pages that a forgotten article leaves are overwritten, now and when SQLite frees them.
        try db.execute(sql: "PRAGMA secure_delete = ON; PRAGMA cache_size = -\(writerCacheKiB)")
      }
      try migrate(pool)
      return pool
    }
  }

  /// Brings the ledger up to date, also where another program does so at the same time.
  ///
  /// Each step is a transaction of its own; one that fails because somebody else has taken it in
  /// the meantime ("table person already exists") is not taken again by the next attempt.
  private static func migrate(_ pool: DatabasePool) throws {
    for _ in 0..<Schema.version {
      do {
        return try Schema.migrator.migrate(pool)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR { continue }
    }
    try Schema.migrator.migrate(pool)
  }

  /// Page cache of the writing connection: room for the inner pages of the indexes.
  private static let writerCacheKiB = 16_384

  private static func configuration(_ options: LedgerOptions) -> Configuration {
    var configuration = Configuration()
    configuration.label = "ledger"
    configuration.busyMode = .timeout(options.busySeconds)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
      // Only a file without pages takes the size.
      try db.execute(sql: "PRAGMA page_size = \(Schema.pageSize)")
    }
    return configuration
  }
}

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
      try Schema.migrator.migrate(pool)
      return pool
    }
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

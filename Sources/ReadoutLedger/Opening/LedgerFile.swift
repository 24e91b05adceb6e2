internal import Foundation
internal import GRDB

/// The file of a ledger before it is opened for writing: looked at, never changed.
struct LedgerFile {
  let path: String

  /// Throws unless the file is a ledger that this version reads, or may become one.
  ///
  /// A file without a byte, and a database without a table, may become one: that is what a kill
  /// in the moment of making leaves.
  func inspect(access: LedgerAccess, options: LedgerOptions) throws {
    guard try byteCount(access: access) > 0 else { return }
    let identity = try readIdentity(options: options)
    guard identity.applicationID == Schema.applicationID else {
      guard identity.applicationID == 0, identity.tableCount == 0 else {
        throw LedgerError.notALedger(path: path, because: "it is another program's database")
      }
      return
    }
    guard identity.version <= Schema.version, !identity.isSuperseded else {
      throw LedgerError(
        code: .newerVersion,
        message: "the ledger '\(path)' was written by a newer version of Readout (ledger version "
          + "\(identity.version), this program knows \(Schema.version)); update the program")
    }
  }

  /// Number of bytes of the file; 0 when there is none and one may be made.
  private func byteCount(access: LedgerAccess) throws -> Int {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      try checkMayBeMade(access: access)
      return 0
    }
    guard !isFolder.boolValue else {
      throw LedgerError(
        code: .cannotOpen,
        message: "'\(path)' is a folder; name a file, such as '\(path)/ledger.sqlite'")
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let attributes, attributes[.type] as? FileAttributeType == .typeRegular else {
      throw LedgerError(code: .cannotOpen, message: "'\(path)' is no regular file")
    }
    return (attributes[.size] as? Int) ?? 0
  }

  private func checkMayBeMade(access: LedgerAccess) throws {
    guard access == .create else {
      throw LedgerError(
        code: .missing,
        message: "there is no ledger at '\(path)'; make one with 'readout ingest --ledger PATH "
          + "FOLDER', or name the right file with --ledger")
    }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard FileManager.default.fileExists(atPath: folder) else {
      throw LedgerError(
        code: .cannotOpen,
        message: "the folder '\(folder)' of the ledger '\(path)' does not exist; make it first")
    }
  }

  private struct Identity {
    var applicationID: Int64
    var version: Int64
    var tableCount: Int
    var isSuperseded: Bool
  }

  /// The table of migrations does not count: it is made before the ledger is marked as one.
  private static let countOfTables = """
    SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'grdb_migrations'
    """

  /// What the file says of itself, read without the right to write.
  private func readIdentity(options: LedgerOptions) throws -> Identity {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(options.busySeconds)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? queue.close() }
    return try queue.read { db in
      Identity(
        applicationID: try Int64.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
        version: try Int64.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
        tableCount: try Int.fetchOne(db, sql: Self.countOfTables) ?? 0,
        isSuperseded: try Schema.migrator.hasBeenSuperseded(db))
    }
  }
}

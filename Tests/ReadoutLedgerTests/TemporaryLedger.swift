import Foundation
import GRDB
import ReadoutLedger

/// A folder for one test's ledger, removed with the value.
final class TemporaryLedger {
  let folder: URL
  var path: String { folder.appendingPathComponent("ledger.sqlite").path }

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("readout-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Opens the ledger.
  func open(_ access: LedgerAccess = .create) throws -> Ledger {
    try Ledger(path: path, access: access, options: LedgerOptions(busySeconds: 0.05))
  }

  /// Changes the file behind the ledger's back.
  func execute(_ sql: String, _ arguments: StatementArguments = []) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql, arguments: arguments) }
    try queue.close()
  }

  /// All bytes of the ledger's files.
  func bytes() throws -> Data {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .reduce(into: Data()) { $0 += try Data(contentsOf: $1) }
  }
}

internal import ArgumentParser
internal import Foundation
internal import Readout
internal import ReadoutLedger
internal import ReadoutMatching

/// Which ledger a command works on.
struct LedgerArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The ledger's file; without it READOUT_LEDGER, else the data folder of the user.",
      valueName: "path"),
    completion: .file())
  var ledger: String?

  /// Opens a ledger that is there and names it.
  ///
  /// - Throws: `LedgerError`.
  func open(_ output: OutputArguments) throws -> Ledger {
    let location = try resolve()
    try output.announce(ledger: location.path)
    return try Ledger(path: location.path, access: .existing, options: Self.options)
  }

  /// Opens a ledger that is there and names it on standard error, for a command whose standard
  /// output is for programs alone.
  ///
  /// - Throws: `LedgerError`.
  func openBesideOutput() throws -> Ledger {
    let location = try resolve()
    StandardError.line("ledger: \(location.path.printable)")
    return try Ledger(path: location.path, access: .existing, options: Self.options)
  }

  /// Opens the ledger, or makes an empty one, and names it.
  ///
  /// - Throws: `LedgerError`.
  func openOrCreate(_ output: OutputArguments) throws -> Ledger {
    let location = try resolve()
    try output.announce(ledger: location.path)
    try location.createFolder()
    return try Ledger(path: location.path, access: .create, options: Self.options)
  }

  /// Opens the ledger when it is there, and names its place; nothing is made.
  ///
  /// - Throws: `LedgerError` when there is a file that cannot be used.
  func openIfPresent(_ output: OutputArguments) throws -> Ledger? {
    let location = try resolve()
    try output.announce(ledger: location.path)
    guard FileManager.default.fileExists(atPath: location.path) else { return nil }
    return try Ledger(path: location.path, access: .existing, options: Self.options)
  }

  /// Statements are found by their meaning too.
  private static var options: LedgerOptions { LedgerOptions(vectors: .embedded) }

  /// Where the ledger lies; nothing is made.
  func resolve() throws -> LedgerLocation {
    try LedgerLocation.resolve(
      option: ledger, environment: ProcessInfo.processInfo.environment)
  }
}

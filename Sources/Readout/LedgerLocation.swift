internal import Foundation
internal import ReadoutLedger

/// Where the ledger lies that a user means, and who said so.
public struct LedgerLocation: Sendable, Hashable {
  /// Who named the place.
  public enum Origin: Sendable, Hashable {
    /// The option `--ledger`.
    case option
    /// The environment variable `READOUT_LEDGER`.
    case environment
    /// Nobody: it is the user's data folder.
    case dataFolder
  }

  /// The path of the ledger's file.
  public let path: String

  /// Who named the place.
  public let origin: Origin

  /// Finds the place that the option, the environment or the data folder gives.
  ///
  /// That is the option, else `READOUT_LEDGER`, else `readout/ledger.sqlite` in the folder
  /// `XDG_DATA_HOME`, else the same in `HOME/.local/share`. Empty values count as none.
  ///
  /// - Throws: ``LedgerError`` with code `missing` when nothing names a place.
  /// - SeeAlso: XDG Base Directory Specification, which has relative paths ignored.
  public static func resolve(
    option: String?, environment: [String: String]
  ) throws -> LedgerLocation {
    if let option, !option.isEmpty { return LedgerLocation(path: option, origin: .option) }
    func value(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    if let path = value("READOUT_LEDGER") {
      return LedgerLocation(path: path, origin: .environment)
    }
    let dataFolder = value("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    guard let folder = dataFolder ?? value("HOME").map({ $0 + "/.local/share" }) else {
      throw LedgerError(
        code: .missing,
        message: "no place for the ledger is known: give --ledger PATH or set READOUT_LEDGER")
    }
    return LedgerLocation(path: folder + "/readout/ledger.sqlite", origin: .dataFolder)
  }

  /// Makes the folder of the ledger, readable by the user alone, when nobody named the place.
  ///
  /// A folder that somebody named is not made: its name may be mistyped.
  ///
  /// - Throws: ``LedgerError`` with code `cannotOpen`.
  public func createFolder() throws {
    guard origin == .dataFolder else { return }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw LedgerError(
        code: .cannotOpen,
        message: "the folder '\(folder.path)' for the ledger cannot be made; name a file with "
          + "--ledger", cause: error)
    }
  }
}

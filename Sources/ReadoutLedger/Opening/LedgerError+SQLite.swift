internal import GRDB

/// Runs `work` and turns what SQLite reports into a ``LedgerError`` that names the file.
///
/// Errors that are not SQLite's pass as they are: they come from the caller.
func translatingErrors<Result>(path: String, _ work: () throws -> Result) throws -> Result {
  do {
    return try work()
  } catch let error as DatabaseError {
    throw LedgerError(error, path: path)
  }
}

extension LedgerError {
  /// What an error of SQLite means for the user of the ledger at `path`.
  init(_ error: DatabaseError, path: String) {
    let file = "the ledger '\(path)'"
    let reported = error.message ?? "no details"
    switch error.resultCode {
    case .SQLITE_FULL:
      self.init(
        code: .diskFull,
        message: "no room left on the disk for \(file); what was stored before is whole: free some "
          + "space and run the command again", cause: error)
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        code: .locked,
        message: "another process is writing to \(file); wait until it is done and run the command "
          + "again", cause: error)
    case .SQLITE_READONLY, .SQLITE_PERM:
      self.init(
        code: .readOnly,
        message: "\(file) or its folder cannot be written; allow writing or copy the ledger "
          + "elsewhere and name the copy with --ledger", cause: error)
    case .SQLITE_CANTOPEN:
      self.init(
        code: .cannotOpen,
        message: "\(file) cannot be opened (\(reported)); its folder must exist and allow files to "
          + "be made", cause: error)
    case .SQLITE_NOTADB:
      self = .notALedger(path: path, because: "it is not a SQLite file", cause: error)
    case .SQLITE_CORRUPT:
      self = .corrupt(path: path, because: reported, cause: error)
    case .SQLITE_INTERRUPT:
      self.init(
        code: .timedOut,
        message: "the search in \(file) took too long; add a speaker, an outlet or dates, or "
          + "use rarer words", cause: error)
    default:
      self.init(
        code: .failed,
        message: "\(file) reported '\(reported)' (SQLite code "
          + "\(error.extendedResultCode.rawValue)); nothing was half written: run the command "
          + "again, then 'readout check'", cause: error)
    }
  }

  static func notALedger(
    path: String, because reason: String, cause: (any Error)? = nil
  ) -> LedgerError {
    LedgerError(
      code: .notALedger,
      message: "'\(path)' is no ledger: \(reason). It is left as it is; name another file with "
        + "--ledger", cause: cause)
  }

  static func corrupt(
    path: String, because reason: String, cause: (any Error)? = nil
  ) -> LedgerError {
    LedgerError(
      code: .corrupt,
      message: "the ledger '\(path)' is damaged (\(reason)); run 'readout check' for the extent, "
        + "and restore a backup or ingest the articles anew into another ledger", cause: cause)
  }
}

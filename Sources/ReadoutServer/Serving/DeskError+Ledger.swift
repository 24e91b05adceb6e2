internal import HTTPTypes
internal import ReadoutLedger

extension DeskError {
  /// What an error of any library means for somebody who asked the server.
  ///
  /// An error that nobody foresaw is not told in detail: it may name paths of the machine.
  init(_ error: any Error) {
    switch error {
    case let error as DeskError: self = error
    case let error as LedgerError: self.init(ledger: error)
    default:
      self.init(
        .failed, "the server could not answer; the program's own log names the reason",
        cause: error)
    }
  }

  private init(ledger error: LedgerError) {
    switch error.code {
    case .timedOut:
      self.init(
        .busy, "the search took too long; add a speaker, an outlet or dates, or use rarer words",
        cause: error, headers: [.retryAfter: "1"])
    case .locked:
      self.init(
        .busy, "another process is writing to the ledger; try again in a moment", cause: error,
        headers: [.retryAfter: "2"])
    case .invalidCorrection: self.init(.conflict, error.message, cause: error)
    case .readOnly: self.init(.forbidden, "the ledger cannot be written here", cause: error)
    default:
      self.init(
        .failed, "the ledger could not be read; run 'readout check' on it", cause: error)
    }
  }
}

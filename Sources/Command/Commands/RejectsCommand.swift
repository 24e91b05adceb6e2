internal import ArgumentParser
internal import ReadoutLedger
internal import ReadoutRecord

/// `readout rejects`: what could not be read, and why.
struct RejectsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rejects",
    abstract: "List the inputs that could not be read, with the reason and the place.",
    discussion: """
      Example:
        readout rejects --json
      """)

  @Option(help: ArgumentHelp("The greatest number of inputs.", valueName: "n"))
  var limit = 1_000

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit takes 1 or more") }
  }

  func run() throws {
    let rejections = try ledger.open(output).rejections(limit: limit)
    try output.print(
      json: rejections.map(\.json),
      else: rejections.map { line(of: $0) } + ["inputs rejected: \(rejections.count)"])
  }

  private func line(of stored: StoredRejection) -> String {
    let rejection = stored.rejection
    return """
      \(stored.location): \(rejection.code.rawValue) at byte \(rejection.byteOffset): \
      \(rejection.reason)
      """.printable
  }
}

internal import ArgumentParser
internal import ReadoutLedger
internal import ReadoutRecord

/// `readout correct`: what a person says against the record.
struct CorrectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Correct a statement, a person or a group; the journal keeps who, when and why.",
    discussion: """
      A correction outlives every new analysis: it is written into the journal and applied again \
      whenever an article is analysed anew. 'readout undo' takes it back, 'readout journal' lists \
      what was said. Without a subcommand a statement is corrected.

      Example:
        readout correct s2w1r8g00001 --speaker p12 --why "named in the second paragraph"
        readout correct s2w1r8g00001 --reject
        readout correct persons merge p12 p31
      """,
    subcommands: [
      CorrectStatementCommand.self, CorrectPersonsCommand.self, CorrectUtteranceCommand.self,
      CorrectCodesCommand.self,
    ],
    defaultSubcommand: CorrectStatementCommand.self)
}

/// Writes corrections and prints the entries that they became.
struct CorrectionReport {
  let ledger: Ledger
  let stamp: StampArguments
  let output: OutputArguments

  /// Writes corrections, or says what they would do.
  func write(_ corrections: [Correction], on statement: StatementID? = nil) throws {
    let entries = try ledger.correct(
      corrections, on: statement, stamp: stamp.stamp, isRehearsal: stamp.dryRun)
    if !stamp.dryRun { try ledger.group() }
    try print(entries)
  }

  /// Prints entries.
  func print(_ entries: [JournalEntry]) throws {
    let closing = stamp.dryRun ? ["nothing was written: this is what would be done"] : []
    try output.print(
      json: entries.map(\.json), else: entries.map { JournalLines(entry: $0).line } + closing)
  }
}

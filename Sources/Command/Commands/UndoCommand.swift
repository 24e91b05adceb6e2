internal import ArgumentParser
internal import ReadoutLedger

/// `readout undo`: takes a correction back.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back the last correction, or one by its number.",
    discussion: """
      The journal keeps both entries. An undo is undone by its own number, which makes the \
      correction hold again.

      Example:
        readout undo
        readout undo 17
      """)

  @Argument(help: "The number of an entry; the last that holds without it.")
  var number: Int?

  @OptionGroup var stamp: StampArguments
  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func run() throws {
    let ledger = try ledger.open(output)
    let (undo, undone) = try ledger.undo(
      number, stamp: stamp.stamp, isRehearsal: stamp.dryRun)
    if !stamp.dryRun { try ledger.group() }
    try CorrectionReport(ledger: ledger, stamp: stamp, output: output).print([undone, undo])
  }
}

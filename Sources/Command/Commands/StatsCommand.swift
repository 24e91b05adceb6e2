internal import ArgumentParser
internal import ReadoutLedger
internal import ReadoutRecord

/// `readout stats`: what the ledger holds and what it does not know.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count articles and statements, and what is unknown about them.",
    discussion: """
      Example:
        readout stats --ledger desk.readout
      """)

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func run() throws {
    let statistics = try ledger.open(output).statistics()
    try output.print(json: [statistics.json], else: StatisticsLines(statistics).lines)
  }
}

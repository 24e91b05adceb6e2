internal import ArgumentParser
internal import ReadoutLedger
internal import ReadoutRecord

/// `readout group`: finds the utterances and talking points of statements.
struct GroupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "group",
    abstract: "Group statements into utterances and talking points.",
    discussion: """
      An utterance is what was said once, however many articles report it; a talking point joins \
      the utterances of one speaker that say the same on different occasions. 'ingest' and 'watch' \
      group what they take in; this does it later, where --no-group put it off or an import was \
      broken off, and it can be stopped at any moment and begun again.

      Example:
        readout group --ledger desk.readout
      """)

  @Flag(help: "Group all statements anew; what a person has decided stays.")
  var anew = false

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func run() async throws {
    let ledger = try ledger.open(output)
    if anew { try ledger.ungroupAll() }
    let summary = try await ledger.groupInterruptibly()
    try output.print(
      json: [summary.json],
      else: [
        "statements new to the groups     \(summary.newStatements)",
        "statements grouped               \(summary.groupedStatements)",
      ])
  }
}

extension Ledger {
  /// Groups what is not grouped yet, until the user interrupts it.
  ///
  /// - Throws: ``CommandFailure`` when it was interrupted; the next grouping does the rest.
  @discardableResult
  func groupInterruptibly() async throws -> GroupingSummary {
    let summary = try await cancellingOnInterrupt { try self.group { Task.isCancelled } }
    guard summary.isComplete else {
      throw CommandFailure(
        .partlyDone, "interrupted; what is grouped is kept, and 'readout group' does the rest")
    }
    return summary
  }
}

internal import ArgumentParser
internal import ReadoutLedger

/// `readout correct utterance`: what was said once.
struct CorrectUtteranceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "utterance",
    abstract: "Say that two statements report the same utterance, or that they do not.",
    discussion: """
      Example:
        readout correct utterance merge s2w1r8g00001 s2w1r8g00004
        readout correct utterance split s2w1r8g00001 s2w1r8g00002
      """,
    subcommands: [MergeUtteranceCommand.self, SplitUtteranceCommand.self])
}

/// `readout correct utterance merge`: the same was said once.
struct MergeUtteranceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Both statements report the same utterance.",
    discussion: """
      Example:
        readout correct utterance merge s2w1r8g00001 s2w1r8g00004
      """)

  @OptionGroup var pair: StatementPairArguments
  @OptionGroup var stamp: StampArguments
  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func run() throws {
    try pair.write(
      isSame: true,
      CorrectionReport(ledger: try ledger.open(output), stamp: stamp, output: output))
  }
}

/// `readout correct utterance split`: it was said twice, or something else was said.
struct SplitUtteranceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: "The statements report two utterances.",
    discussion: """
      Example:
        readout correct utterance split s2w1r8g00001 s2w1r8g00002
      """)

  @OptionGroup var pair: StatementPairArguments
  @OptionGroup var stamp: StampArguments
  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func run() throws {
    try pair.write(
      isSame: false,
      CorrectionReport(ledger: try ledger.open(output), stamp: stamp, output: output))
  }
}

/// Two statements.
struct StatementPairArguments: ParsableArguments {
  @Argument(help: "A statement, such as s2w1r8g00001.")
  var first: String

  @Argument(help: "The other statement.")
  var second: String

  func validate() throws {
    for text in [first, second] where StatementID(text) == nil {
      throw ValidationError("'\(text)' is no statement; one looks like s2w1r8g00001")
    }
  }

  /// Writes that both report the same utterance, or that they do not.
  func write(isSame: Bool, _ report: CorrectionReport) throws {
    guard let first = StatementID(first), let second = StatementID(second),
      let anchor = try report.ledger.anchor(of: second)
    else { throw CommandFailure(.failed, "the ledger holds no statement '\(second)'") }
    try report.write([.utterance(with: anchor, isSame: isSame)], on: first)
  }
}

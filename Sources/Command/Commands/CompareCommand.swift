internal import ArgumentParser
internal import ReadoutLedger
internal import ReadoutRecord

/// `readout compare`: how the reports of one utterance word it.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Set the reports of one utterance side by side, word by word.",
    discussion: """
      Takes an utterance (u…), a statement (s…) for the utterance that it reports, or several \
      statements, which are compared with the first. Each report is shown against one of them, \
      with the outlet, the agency that it credits, the form and the day. What differs is \
      described: which report is nearer to what was said is not decided here.

      Example:
        readout compare u12
        readout compare s2w1r8g00001 s2w1r8k00004
      """)

  @Argument(help: "An utterance, a statement, or several statements.")
  var ids: [String]

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func run() throws {
    let ledger = try ledger.open(output)
    let comparison = try comparison(in: ledger)
    try output.print(
      json: [comparison.json],
      else: ComparisonLines(comparison, style: .standardOutput).lines)
  }

  private func comparison(in ledger: Ledger) throws -> ReportComparison {
    if ids.count == 1, let utterance = try utterance(named: ids[0], in: ledger),
      let comparison = try ledger.comparison(of: utterance)
    {
      return comparison
    }
    let statements = try ids.map { id in
      guard let statement = StatementID(id), try ledger.statement(statement) != nil else {
        throw CommandFailure(
          .failed,
          "the ledger holds no statement '\(id)'; 'readout search' prints the ids it holds")
      }
      return statement
    }
    guard statements.count > 1, let comparison = try ledger.comparison(of: statements) else {
      throw CommandFailure(
        .failed, "statement '\(ids[0])' is in no utterance; name a second statement beside it")
    }
    return comparison
  }

  /// The utterance that an id names, or that the statement of this id reports.
  private func utterance(named id: String, in ledger: Ledger) throws -> UtteranceID? {
    if let utterance = UtteranceID(id), try ledger.utterance(utterance) != nil { return utterance }
    return try StatementID(id).flatMap { try ledger.statement($0) }?.hit.groups.utterance
  }
}

internal import ArgumentParser
internal import ReadoutLedger

/// `readout check`: proves that the ledger still says what the originals say.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check every receipt and digest of the ledger, and the file itself.",
    discussion: """
      Each original and each text is hashed again, each span is cut out again and compared with \
      the bytes of the original, and SQLite checks its file. The exit code is 1 when something is \
      wrong.

      Example:
        readout check --ledger desk.readout
      """)

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func run() throws {
    let report = try ledger.open(output).check()
    try output.print(json: [report.json], else: lines(of: report))
    guard report.isClean else { throw CommandFailure(.failed) }
  }

  private func lines(of report: CheckReport) -> [String] {
    let checked =
      "\(report.articleCount) articles and \(report.statementCount) statements checked"
    guard !report.isClean else { return ["\(checked): every receipt holds"] }
    let rest = report.problemCount - report.problems.count
    return report.problems.map { line(of: $0) } + (rest > 0 ? ["and \(rest) more"] : [])
      + ["\(checked), problems: \(report.problemCount)"]
  }

  private func line(of problem: CheckReport.Problem) -> String {
    let place = [problem.article?.description, problem.statement?.description].compactMap { $0 }
    let subject = place.isEmpty ? "the file" : place.joined(separator: ", ")
    return "\(subject): \(problem.finding) \(problem.remedy)".printable
  }
}

internal import ArgumentParser
internal import ReadoutLedger
internal import ReadoutRecord

/// `readout review`: statements whose speaker or date is not sure.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "List statements whose speaker or date is not sure, with reasons and candidates.",
    discussion: """
      Listed are statements whose speaker is unresolved and could be somebody, whose speaker was \
      found with little confidence, or whose date has two readings; the newest come first. \
      'readout speakers review' lists persons who may be one.

      Example:
        readout review --below 0.8 --limit 50
      """)

  @Option(
    help: ArgumentHelp(
      "List speakers found with less than this confidence, 0 to 1.", valueName: "p"))
  var below = 0.6

  @Option(help: ArgumentHelp("The greatest number of statements.", valueName: "n"))
  var limit = 20

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func validate() throws {
    guard (0...1).contains(below) else { throw ValidationError("--below takes 0 to 1") }
    guard limit > 0 else { throw ValidationError("--limit takes 1 or more") }
  }

  func run() throws {
    let items = try ledger.open(output).review(speakersBelow: below, limit: limit)
    let style = TextStyle.standardOutput
    try output.print(
      json: items.map(\.json),
      else: items.flatMap { ReviewLines($0, style: style).lines } + [closing(items.count)])
  }

  private func closing(_ count: Int) -> String {
    switch count {
    case 0: "nothing to look at"
    case limit: "statements to look at: \(count), the newest; --limit shows more"
    default: "statements to look at: \(count)"
    }
  }
}

internal import ArgumentParser
internal import ReadoutLedger
internal import ReadoutRecord

/// `readout timeline`: what a speaker said on a subject over time.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Show what a speaker said on a subject over time, an utterance a line.",
    discussion: """
      Reports of one utterance are one line, with the number of outlets and the words of the \
      report that quotes most. What no report dates stands apart. The last line tells what the \
      ledger holds of the time: where it has no articles, silence means nothing.

      Example:
        readout timeline "Ilona Varga" --about strait --from 2031
      """)

  @Argument(help: "The speaker: an id such as p12, or a name.")
  var speaker: String

  @Option(help: ArgumentHelp("Words that stand in what is said.", valueName: "words"))
  var about = ""

  @OptionGroup var period: PeriodArguments

  @OptionGroup var manner: KindArgument

  @Option(help: ArgumentHelp("The greatest number of utterances, to 10000.", valueName: "n"))
  var limit = 200

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func validate() throws {
    guard (1...10_000).contains(limit) else { throw ValidationError("--limit takes 1 to 10000") }
  }

  func run() throws {
    let ledger = try ledger.open(output)
    let timeline = try ledger.timeline(
      of: try SpeakerArgument.speaker(speaker, in: ledger),
      TimelineQuery(
        about: about, from: period.from, to: period.to, kind: manner.kind, limit: limit))
    try output.print(
      json: [timeline.json],
      else: TimelineLines(timeline: timeline, style: .standardOutput).lines)
  }
}

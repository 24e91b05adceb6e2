internal import ArgumentParser
internal import ReadoutLedger

/// `readout trace`: what became of something that a speaker said.
struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Follow a talking point from its first use, with how its words changed.",
    discussion: """
      Takes a talking point (t…), an utterance (u…), a statement (s…), or words. Each use is \
      compared with the one before and with the first: + is new, - is dropped. The same words of \
      other speakers stand apart, and so does what may take the words back: that is a proposal, \
      for you to look at. The last line tells what the ledger holds: the first use here need not \
      be the first.

      Example:
        readout trace "road to nowhere" --speaker Marlow
      """)

  @Argument(help: "A talking point, an utterance, a statement, or words in a row.")
  var subject: String

  @Option(help: ArgumentHelp("Whose words: an id such as p12, or a name.", valueName: "name"))
  var speaker: String?

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func run() throws {
    let ledger = try ledger.open(output)
    guard let trace = try trace(in: ledger) else {
      throw CommandFailure(
        .failed,
        "nothing in the ledger is '\(subject)' or holds these words; 'readout search' looks for "
          + "each word by itself")
    }
    try output.print(
      json: [trace.json], else: TraceLines(trace: trace, style: .standardOutput).lines)
  }

  private func trace(in ledger: Ledger) throws -> Trace? {
    for id in ids { if let trace = try ledger.trace(id) { return trace } }
    let speaker = try speaker.map { try SpeakerArgument.speaker($0, in: ledger) }
    return try ledger.trace(words: subject, speaker: speaker)
  }

  /// What the argument may be the id of; a word may look like one.
  private var ids: [TraceChoice.Subject] {
    [
      TalkingPointID(subject).map { .talkingPoint($0) },
      UtteranceID(subject).map { .utterance($0) }, StatementID(subject).map { .statement($0) },
    ].compactMap { $0 }
  }
}

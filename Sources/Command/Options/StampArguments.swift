internal import ArgumentParser
internal import Foundation
internal import ReadoutLedger

/// Who writes into the journal, and why.
struct StampArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who says it: a name by which coders are told apart; without it the user's login name.",
      valueName: "name"))
  var by: String?

  @Option(help: ArgumentHelp("Why, for those who ask later.", valueName: "text"))
  var why: String?

  @Flag(help: "Say what would be done, and write nothing.")
  var dryRun = false

  func validate() throws {
    if let by, !by.contains(where: { !$0.isWhitespace }) {
      throw ValidationError("--by must be a name")
    }
  }

  /// The stamp with the time of the machine.
  var stamp: JournalStamp {
    JournalStamp(
      who: by ?? NSUserName(), at: Date().formatted(.iso8601), why: why)
  }
}

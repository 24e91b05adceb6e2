internal import ArgumentParser
internal import Foundation
internal import ReadoutIngest
internal import ReadoutLedger
internal import ReadoutServer
internal import ReadoutWatch

/// The program `readout`: who is reported to have said what, with the receipt.
@main struct ReadoutCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "readout",
    abstract: "Turns news reports into a searchable record of who is reported to have said what.",
    discussion: """
      Readout records what articles report, never what is true. Every statement is anchored to \
      the exact characters of the stored original: its receipt.

      The ledger is one file: --ledger, else the variable READOUT_LEDGER, else the data folder of \
      the user. It is named in the first line that a command prints (on standard error with \
      --json).

      Exit codes: 0 done, 1 failed, 2 partly done (some inputs were rejected or left out), \
      64 wrong usage.

      Completions for your shell, one of bash, zsh and fish:
        readout --generate-completion-script bash > ~/.readout-completion.bash

      Example:
        readout ingest reports/
        readout search strait --speaker Marlow
      """,
    version: "0.1.0",
    subcommands: [
      ExtractCommand.self, IngestCommand.self, SearchCommand.self, ShowCommand.self,
      VerifyCommand.self, CompareCommand.self, TimelineCommand.self, TraceCommand.self,
      GroupCommand.self, SpeakersCommand.self, CorrectCommand.self, UndoCommand.self,
      JournalCommand.self, ReviewCommand.self, ReanalyseCommand.self, DiffCommand.self,
      WatchCommand.self, CheckCommand.self, StatsCommand.self, RejectsCommand.self,
      ForgetCommand.self, ServeCommand.self, AccessCommand.self, MCPCommand.self,
      DemoCommand.self,
    ])

  /// Runs the command that the arguments name and ends with its exit code.
  static func main() async {
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      exit(after: error)
    }
  }
}

extension ReadoutCommand {
  /// Says why the command could not do what was asked, in one line, and ends.
  private static func exit(after error: any Error) -> Never {
    switch error {
    case is OutputClosed: Foundation.exit(0)
    case let failure as CommandFailure: end(failure.message, code: failure.code.rawValue)
    case let error as LedgerError: end(error.message)
    case let error as IngestError: end(error.message)
    case let error as WatchError: end(error.message)
    case let error as DeskError: end(error.message)
    default: exit(afterParsing: error)
    }
  }

  /// Help and the version are no errors; everything else that the parser says is wrong usage.
  private static func exit(afterParsing error: any Error) -> Never {
    guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
    end("\(message(for: error)); see 'readout help'", code: ExitCode.validationFailure.rawValue)
  }

  private static func end(_ message: String?, code: Int32 = 1) -> Never {
    if let message { StandardError.report(message) }
    Foundation.exit(code)
  }
}

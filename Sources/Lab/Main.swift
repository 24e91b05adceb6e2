internal import ArgumentParser
internal import Foundation
internal import ReadoutLedger

/// The workbench of the people who develop Readout: it measures, it is not shipped.
@main struct LabCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "readout-lab",
    abstract: "Measures how well statements are found, on annotated articles.",
    version: "0.1.0",
    subcommands: [
      EvaluateCommand.self, ErrorsCommand.self, CalibrateCommand.self, TrainCommand.self,
      ExamplesCommand.self, PathsCommand.self, PagesCommand.self, ContainersCommand.self,
      GenerateCommand.self, PairsCommand.self, GroupsCommand.self, AlterationsCommand.self,
      MeaningCommand.self,
    ])

  /// Runs the command; an error is one line on standard error.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as LabError {
      fail(error.message)
    } catch let error as LedgerError {
      fail(error.message)
    } catch {
      exit(withError: error)
    }
  }

  private static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("readout-lab: \(message)\n".utf8))
    exit(withError: ExitCode.failure)
  }
}

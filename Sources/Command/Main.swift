internal import ArgumentParser

@main struct ReadoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "readout")
}

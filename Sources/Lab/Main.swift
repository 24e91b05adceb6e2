internal import ArgumentParser

@main struct LabCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "readout-lab")
}

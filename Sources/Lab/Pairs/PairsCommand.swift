internal import ArgumentParser

/// `readout-lab pairs`: trains and measures the judge of statement pairs.
struct PairsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pairs", abstract: "Train and measure the judge of pairs of statements.",
    subcommands: [
      PairsTrainCommand.self, PairsPredictCommand.self, PairsQuotesCommand.self,
      PairsInputsCommand.self, PairsLinksCommand.self,
      PairsRarityCommand.self,
    ])
}

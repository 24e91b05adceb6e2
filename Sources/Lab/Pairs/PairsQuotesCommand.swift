internal import ArgumentParser
internal import Foundation
internal import ReadoutMatching

/// `readout-lab pairs quotes`: which quotations of two outlets are one by their words.
struct PairsQuotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "Print which quotations of two outlets are one, by their words alone.",
    discussion: """
      Example:
        readout-lab pairs quotes --data ../annotated > quotes.tsv
      """)

  @Option(name: .customLong("data"), help: "The folder that holds quote-match-polnear.")
  var dataFolder: String

  func run() throws {
    for pair in try QuotePairs.read(data: URL(filePath: dataFolder)) {
      let sameness = PairFacts(pair.a, pair.b).quotationSameness
      print("\(pair.id)\t\(sameness >= 0.6 ? "same" : "different")\t\(sameness)")
    }
  }
}

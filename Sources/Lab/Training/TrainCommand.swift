internal import ArgumentParser
internal import Foundation
internal import ReadoutModels

/// Trains the fast model.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Train the fast model on annotated articles.")

  @Option(help: ArgumentHelp("The folder that holds data/.", valueName: "folder"))
  var data: String

  @Option(
    help: ArgumentHelp(
      "Reports with marked attributions; may be given again.", valueName: "folder"))
  var reports: [String] = []

  @Option(help: ArgumentHelp("Where the weights are written.", valueName: "file"))
  var out: String

  @Flag(help: "Train on the openly licensed and own gold alone.")
  var withoutPolnear = false

  func run() throws {
    let root = URL(fileURLWithPath: data).appending(path: "data")
    let articles = try TrainingCorpus.articles(
      in: root, reports: reports.map { URL(fileURLWithPath: $0) }, withPolnear: !withoutPolnear)
    print("\(articles.count) articles")
    let training = FastModelTraining(articles: articles, settings: .init()) { print($0) }
    let model = try training.run()
    try Data(WeightFile.bytes(of: model)).write(to: URL(fileURLWithPath: out))
  }
}

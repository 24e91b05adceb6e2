internal import ArgumentParser
internal import Foundation
internal import ReadoutModels

/// Trains the fast model.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Train the fast model on annotated articles.")

  @Option(help: ArgumentHelp("The folder that holds data/.", valueName: "folder"))
  var data: String

  @Option(help: ArgumentHelp("Where the weights are written.", valueName: "file"))
  var out: String

  @Flag(help: "Train on the openly licensed and own gold alone.")
  var withoutPolnear = false

  func run() throws {
    let root = URL(fileURLWithPath: data).appending(path: "data")
    var articles: [GoldArticle] = []
    if !withoutPolnear { articles += try GoldCorpus.brat(root.appending(path: "polnear/train")) }
    let open = root.appending(path: "record-train")
    articles += try GoldCorpus.records(gold: open, texts: open, weight: 2)
    articles += try GoldCorpus.records(
      gold: root.appending(path: "record-wire/gold"),
      texts: root.appending(path: "record-wire/texts"),
      weight: 2, isWanted: { ("o01"..."o08~").contains($0) })
    print("\(articles.count) articles")
    let training = FastModelTraining(articles: articles, settings: .init()) { print($0) }
    let model = try training.run()
    try Data(WeightFile.bytes(of: model)).write(to: URL(fileURLWithPath: out))
  }
}

internal import ArgumentParser
internal import Foundation

/// Writes annotated articles as the encoder sees them, for its training outside of Swift.
struct ExamplesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "examples",
    abstract: "Write annotated articles as JSON Lines for the training of the accurate model.")

  @Option(help: ArgumentHelp("The folder that holds data/.", valueName: "folder"))
  var data: String

  @Option(
    help: ArgumentHelp(
      "Reports with marked attributions; may be given again.", valueName: "folder"))
  var reports: [String] = []

  @Option(help: ArgumentHelp("The folder for train.jsonl and dev.jsonl.", valueName: "folder"))
  var out: String

  func run() throws {
    let root = URL(fileURLWithPath: data).appending(path: "data")
    let folder = URL(fileURLWithPath: out)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write(
      TrainingCorpus.articles(
        in: root, reports: reports.map { URL(fileURLWithPath: $0) }, withPolnear: true), to: folder,
      "train.jsonl")
    try write(TrainingCorpus.developmentArticles(in: root), to: folder, "dev.jsonl")
  }

  private func write(_ articles: [GoldArticle], to folder: URL, _ name: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var lines = Data()
    for article in articles {
      lines += try encoder.encode(TrainingExample(article))
      lines.append(UInt8(ascii: "\n"))
    }
    try lines.write(to: folder.appending(path: name))
    print("\(name): \(articles.count) articles")
  }
}

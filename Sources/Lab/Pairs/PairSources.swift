internal import ArgumentParser
internal import Foundation

/// Where judged pairs come from; options of several commands.
struct PairSources: ParsableArguments {
  @Option(name: .customLong("data"), help: "The folder that holds statement-pairs and polnear.")
  var dataFolder: String

  @Option(
    help: ArgumentHelp(
      "What readout extract printed of the articles; may be given more than once.",
      valueName: "file"))
  var records: [String] = []

  @Option(help: ArgumentHelp("Further judged pairs of PolNeAR to learn from.", valueName: "file"))
  var more: [String] = []

  @Flag(help: "Learn from the invented reports of record-wire too.")
  var wire = false

  /// The pairs that are measured on.
  func judged() throws -> [JudgedPair] {
    try statementPairs().read(url.appending(path: "statement-pairs/pairs.tsv").path)
  }

  /// The pairs that are only learnt from.
  func further() throws -> [JudgedPair] {
    let reader = try statementPairs()
    var pairs = try more.flatMap { try reader.read($0) }
    if wire { pairs += try WirePairs(data: url, records: RecordLines(records)).read() }
    return pairs
  }

  private var url: URL { URL(filePath: dataFolder) }

  private func statementPairs() throws -> StatementPairs {
    StatementPairs(data: url, records: try RecordLines(records))
  }
}

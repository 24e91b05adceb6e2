internal import ArgumentParser
internal import Foundation
internal import ReadoutMatching

/// `readout-lab pairs links`: fits the weights by which grouping ties statements.
struct PairsLinksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "links",
    abstract: "Fit the weights of links, by which statements are grouped, and write them as Swift.",
    discussion: """
      Learns from reports whose gold tells the groups: folders with 'gold' and 'texts' in the form \
      of record-wire, of which occasions from o09 on are left out. Days and occasions are those of \
      the records.

      Example:
        readout-lab pairs links --reports ../annotated/record-wire --records wire.jsonl \
        --out LinkWeights+Standard.swift
      """)

  @Option(help: ArgumentHelp("A folder of reports; may be given again.", valueName: "folder"))
  var reports: [String]

  @Option(help: ArgumentHelp("What readout extract printed of them.", valueName: "file"))
  var records: [String]

  @Option(help: ArgumentHelp("Where the weights are written.", valueName: "file"))
  var out: String?

  @Flag(help: "Print what the models see of each pair as a table.")
  var inputs = false

  /// How much each squared weight costs.
  private static let penalty = 8.0

  func run() throws {
    let records = try RecordLines(records)
    let pairs = try reports.flatMap { folder in
      try LinkPairs(GroupedReports(URL(filePath: folder), records: records)).read()
    }
    if inputs { Self.printTable(pairs) }
    guard let out else { return }
    let source = Self.source(Self.weights(pairs), pairCount: pairs.count)
    do {
      try Data(source.utf8).write(to: URL(filePath: out))
    } catch {
      throw LabError(
        .unwritableFile, "'\(out)' cannot be written; is its folder there?", cause: error)
    }
  }

  /// The model of utterances learns from the pairs that are asked for it, that of claims from all.
  private static func weights(_ pairs: [LinkPairs.Pair]) -> LinkWeights {
    let fit = LogisticFit(penalty: penalty)
    return LinkWeights(
      utterance: fit.weights(
        pairs.filter(\.canBeOneUtterance).map {
          .init(inputs: $0.inputs, isPositive: $0.isOneUtterance)
        }),
      claim: fit.weights(pairs.map { .init(inputs: $0.inputs, isPositive: $0.isOneClaim) }))
  }

  private static func printTable(_ pairs: [LinkPairs.Pair]) {
    let head = ["id", "occasions", "utterance", "claim", "asked"] + LinkWeights.names
    print(head.joined(separator: "\t"))
    for pair in pairs {
      let fields = [
        pair.id, pair.occasions.sorted().joined(separator: " "), "\(pair.isOneUtterance)",
        "\(pair.isOneClaim)", "\(pair.canBeOneUtterance)",
      ]
      let numbers = pair.inputs.map { String(format: "%.5f", $0) }
      print((fields + numbers).joined(separator: "\t"))
    }
  }

  private static func source(_ weights: LinkWeights, pairCount: Int) -> String {
    func list(_ name: String, _ weights: [Double]) -> String {
      let lines = zip(weights, LinkWeights.names + ["constant"]).map {
        String(format: "      %.4f,", $0) + "  // \($1)"
      }
      return "    \(name): [\n\(lines.joined(separator: "\n"))\n    ]"
    }
    return """
      // Written by readout-lab pairs links from \(pairCount) pairs. Do not edit.

      extension LinkWeights {
        /// The weights that ship with Readout.
        package static let standard = LinkWeights(
      \(list("utterance", weights.utterance)),
      \(list("claim", weights.claim)))
      }

      """
  }
}

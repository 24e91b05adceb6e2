internal import ArgumentParser
internal import Foundation
internal import ReadoutMatching
internal import ReadoutText

/// `readout-lab pairs rarity`: counts how rare words are.
struct PairsRarityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rarity",
    abstract: "Count in how many sentences words stand and write that as Swift source.",
    discussion: """
      Example:
        readout-lab pairs rarity --out WordRarityTable.swift ../annotated/polnear/train/text
      """)

  @Option(help: "Leave out words of fewer sentences.")
  var least = 3

  @Option(help: ArgumentHelp("Where the table is written.", valueName: "file"))
  var out: String

  @Argument(help: ArgumentHelp("Folders with texts.", valueName: "folder"))
  var folders: [String]

  func run() throws {
    var counts = RarityCounts()
    for folder in folders {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      where name.hasSuffix(".txt") {
        let data = try Data(contentsOf: URL(filePath: folder).appending(path: name))
        let text = StoredText(String(decoding: data, as: UTF8.self))
        for sentence in AnalysedText(text, title: nil, body: text.span).sentences {
          counts.add(String(text[sentence.span]))
        }
      }
    }
    let lines = counts.table(leastCount: least, width: 90).map { "    \($0)" }
    let source = """
      // Written by readout-lab pairs rarity. Do not edit. One table, so one long file: a line a rarity.

      /// The words of ``WordRarity/standard``: rarities in hundredths, each with its stems.
      enum WordRarityTable {
        static let lines = \"\"\"
      \(lines.joined(separator: "\n"))
          \"\"\"
      }

      """
    try Data(source.utf8).write(to: URL(filePath: out))
  }
}

internal import ArgumentParser
internal import Foundation
internal import ReadoutMatching

/// `readout-lab pairs train`: fits the weights that ship with Readout.
struct PairsTrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Fit the judge's weights and write them as Swift source.",
    discussion: """
      Example:
        readout-lab pairs train --data ../annotated --records records.jsonl --out Weights.swift
      """)

  @OptionGroup var sources: PairSources

  @Option(help: ArgumentHelp("Where the weights are written.", valueName: "file"))
  var out: String

  func run() throws {
    let pairs = try sources.judged() + sources.further()
    let weights = JudgeTraining().weights(pairs)
    do {
      try Data(Self.source(weights, pairCount: pairs.count).utf8).write(to: URL(filePath: out))
    } catch {
      throw LabError(
        .unwritableFile, "'\(out)' cannot be written; is its folder there?", cause: error)
    }
  }

  private static func source(_ weights: JudgeWeights, pairCount: Int) -> String {
    func list(_ name: String, _ weights: [Double], _ inputs: [PairInput]) -> String {
      let names = inputs.map(\.name) + ["constant"]
      let lines = zip(weights, names).map { String(format: "      %.4f,", $0) + "  // \($1)" }
      return "    \(name): [\n\(lines.joined(separator: "\n"))\n    ]"
    }
    return """
      // Written by readout-lab pairs train from \(pairCount) judged pairs. Do not edit.

      extension JudgeWeights {
        /// The weights that ship with Readout.
        package static let standard = JudgeWeights(
      \(list("claim", weights.claim, PairInput.ofClaim)),
      \(list("occasion", weights.occasion, PairInput.ofOccasion)),
      \(list("subject", weights.subject, PairInput.ofSubject)))
      }

      """
  }
}

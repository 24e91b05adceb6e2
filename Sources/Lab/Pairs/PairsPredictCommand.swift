internal import ArgumentParser
internal import Foundation
internal import ReadoutMatching

/// `readout-lab pairs predict`: what the judge says of the judged pairs.
struct PairsPredictCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "predict",
    abstract: "Print what the judge says of the judged pairs, each learnt without its fold.",
    discussion: """
      The output has a line for each pair: its id, the relation, the probability of one utterance \
      and that of one utterance or talking point. Who speaks is given by the file.

      Example:
        readout-lab pairs predict --data ../annotated --records records.jsonl > predicted.tsv
      """)

  @OptionGroup var sources: PairSources

  @Flag(help: "Use the weights that ship with Readout instead of learning anew.")
  var shipped = false

  func run() throws {
    let pairs = try sources.judged()
    let predictions =
      shipped
      ? pairs.map { ($0, PairJudge.standard.judge($0.a, $0.b)) }
      : PairFolds(training: JudgeTraining()).predictions(of: pairs, further: try sources.further())
    for (pair, judged) in predictions {
      let scores = String(format: "%.6f\t%.6f", judged.sameUtterance, judged.sameClaim)
      print("\(pair.id)\t\(judged.relation.rawValue)\t\(scores)")
    }
  }
}

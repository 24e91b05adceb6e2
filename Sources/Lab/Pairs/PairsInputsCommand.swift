internal import ArgumentParser
internal import Foundation
internal import ReadoutMatching

/// `readout-lab pairs inputs`: the numbers that the judge's models see of each pair.
struct PairsInputsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inputs",
    abstract: "Print the numbers that the judge's models see of each judged pair.",
    discussion: """
      The output is a table with a header: the pair's id, its set, group and relation, whether the \
      speakers are one, whether a sign of reversal blocks the pair, the inputs of both models, and \
      the weight of the rare words that would make it a candidate.

      Example:
        readout-lab pairs inputs --data ../annotated --records records.jsonl > inputs.tsv
      """)

  @OptionGroup var sources: PairSources

  func run() throws {
    let inputs =
      PairInput.ofClaim.map { ("claim \($0.name)", $0) }
      + PairInput.ofOccasion.map { ("occasion \($0.name)", $0) }
    let head = ["id", "set", "group", "relation", "speakers", "blocked"]
    print((head + inputs.map(\.0) + ["shared keys"]).joined(separator: "\t"))
    for (name, pairs) in [("judged", try sources.judged()), ("further", try sources.further())] {
      for pair in pairs { print(Self.row(pair, name, inputs.map(\.1))) }
    }
  }

  private static func row(_ pair: JudgedPair, _ set: String, _ inputs: [PairInput]) -> String {
    let facts = PairFacts(pair.a, pair.b)
    let keys = StatementKeys(pair.a).sharedWeight(with: StatementKeys(pair.b))
    let numbers = inputs.map { $0.value(facts) } + [Double(keys)]
    let fields = [
      pair.id, set, pair.group, pair.relation.rawValue, "\(facts.speakers)",
      "\(ReversalSigns(facts).blocksMerge)",
    ]
    return (fields + numbers.map { String(format: "%.5f", $0) }).joined(separator: "\t")
  }
}

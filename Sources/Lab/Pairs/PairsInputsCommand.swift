internal import ArgumentParser
internal import Foundation
internal import ReadoutMatching

/// `readout-lab pairs inputs`: the numbers that the judge's models see of each pair.
struct PairsInputsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inputs",
    abstract: "Print the numbers that the judge's models see of each judged pair.",
    discussion: """
      The output is a table with a header: the pair's id, its set, group and relation, then the \
      inputs of both models.

      Example:
        readout-lab pairs inputs --data ../annotated --records records.jsonl > inputs.tsv
      """)

  @OptionGroup var sources: PairSources

  func run() throws {
    let inputs =
      PairInput.ofClaim.map { ("claim \($0.name)", $0) }
      + PairInput.ofOccasion.map { ("occasion \($0.name)", $0) }
    print(
      (["id", "set", "group", "relation", "speakers", "blocked"] + inputs.map(\.0)).joined(separator: "\t"))
    for (name, pairs) in [("judged", try sources.judged()), ("further", try sources.further())] {
      for pair in pairs {
        let facts = PairFacts(pair.a, pair.b)
        let numbers = inputs.map { String(format: "%.5f", $0.1.value(facts)) }
        let fields = [pair.id, name, pair.group, pair.relation.rawValue, "\(facts.speakers)", "\(ReversalSigns(facts).blocksMerge)"]
        print((fields + numbers).joined(separator: "\t"))
      }
    }
  }
}

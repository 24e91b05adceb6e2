internal import ArgumentParser
internal import Foundation
internal import Readout
internal import ReadoutLedger
internal import ReadoutMatching

/// `readout-lab meaning`: measures what the statement vectors are good for.
struct MeaningCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meaning",
    abstract: "Measure how well statements are found by what they mean.",
    discussion: """
      With --data: our questions in other words over the gold statements of the invented wire \
      reports (mean average precision, share found among the first ten, share with a hit among the \
      first five, and for bounds of likeness how many statements pass and how many of them are \
      meant), and the rank correlation with the likeness that people gave pairs of headlines.

      With --ledger: how long each of the questions takes on a ledger, by meaning alone.

      Example:
        readout-lab meaning --data ../annotated
        readout-lab meaning --ledger generated.readout
      """)

  @Option(name: .customLong("data"), help: "The data folder.")
  var dataFolder: String?

  @Option(help: "A ledger to put the questions to.")
  var ledger: String?

  @Option(help: "The questions: a table with the columns query and utterances.")
  var questions = "Evaluation/meaning-queries.tsv"

  func run() throws {
    guard let source = VectorSource.embedded else { throw ValidationError("there are no vectors") }
    let questions = try MeaningQuery.all(in: URL(filePath: questions))
    if let dataFolder {
      let data = try DevelopmentFolder(path: dataFolder).url
      let statements = try WireStatement.all(below: data)
      print(MeaningScore(questions, over: statements, by: source).text)
      print(try HeadlineLikeness(below: data).line(by: source))
    }
    if let ledger { try measure(questions, path: ledger, source) }
  }

  private func measure(_ questions: [MeaningQuery], path: String, _ source: VectorSource) throws {
    let ledger = try Ledger(path: path, access: .existing, options: LedgerOptions(vectors: source))
    let clock = ContinuousClock()
    var filled = 0
    let filling = try clock.measure { filled = try ledger.fillVectors() }
    print("vectors made: \(filled) statements in \(filling)")
    let times = try questions.map { question in
      try clock.measure { _ = try ledger.find(StatementQuery(like: question.text)) }
    }.sorted()
    guard let slowest = times.last else { return }
    let last = times[times.count * 99 / 100]
    print(
      "questions: \(times.count), median \(times[times.count / 2]), p99 \(last), most \(slowest)")
  }
}

internal import ArgumentParser
internal import Foundation
internal import ReadoutRecord

extension ErrorKind: ExpressibleByArgument {}

/// `readout-lab errors`: counts in what ways the engine differs from the annotation, and shows the
/// cases of one.
struct ErrorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "errors",
    abstract: "Group the engine's errors by kind: on PolNeAR's development part or marked reports.",
    discussion: """
      Without --kind it prints how often each kind occurs; with it, the cases, one a line: what is \
      annotated -> what was found. A folder named 'test' is not opened. Of marked reports, all of \
      whose attributions are annotated, it also prints how many are found within others.

      Example:
        readout-lab errors --data ../annotated --model fast --kind cue-extent
        readout-lab errors --reports Evaluation/nested --model accurate
      """)

  @Option(name: .customLong("data"), help: "The data folder.")
  var dataFolder: String?

  @Option(help: ArgumentHelp("Reports with their attributions marked.", valueName: "folder"))
  var reports: String?

  @Option(help: "The attribution model.")
  var model = ModelName.fast

  @Option(help: ArgumentHelp("The kind whose cases are shown.", valueName: "kind"))
  var kind: ErrorKind?

  @Option(help: "The most cases that are shown.")
  var limit = 50

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit must be 1 or more") }
    guard (dataFolder == nil) != (reports == nil) else {
      throw ValidationError("give either --data or --reports")
    }
  }

  func run() throws {
    let comparisons = try comparisons()
    let listing = ErrorListing(comparisons)
    guard let kind else {
      if reports != nil { print(DepthScores(comparisons).table, terminator: "\n\n") }
      return print(listing.counts)
    }
    let cases = listing.cases(of: kind)
    for line in cases.prefix(limit) { print(line) }
    print("\(min(limit, cases.count)) of \(cases.count) cases of \(kind.rawValue)")
  }

  private func comparisons() throws -> [Comparison] {
    let extraction = Extraction(model: model.model)
    if let reports {
      let articles = try GoldCorpus.marked(URL(fileURLWithPath: reports), weight: 1)
      return try extraction.comparisons(with: articles, acts: Set(StatementAct.allCases))
    }
    let set = EvaluationSet.polnear
    let data = try DevelopmentFolder(path: dataFolder ?? "").url
    return try extraction.comparisons(with: set.goldArticles(below: data), acts: set.acts)
  }
}

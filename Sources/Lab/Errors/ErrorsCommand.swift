internal import ArgumentParser
internal import Foundation

extension ErrorKind: ExpressibleByArgument {}

/// `readout-lab errors`: counts in what ways the engine differs from the annotation, and shows the
/// cases of one.
struct ErrorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "errors",
    abstract: "Group the engine's errors on PolNeAR's development part by kind.",
    discussion: """
      Without --kind it prints how often each kind occurs; with it, the cases, one a line: what is \
      annotated -> what was found. A folder named 'test' is not opened.

      Example:
        readout-lab errors --data ../annotated --model fast --kind cue-extent
      """)

  @Option(name: .customLong("data"), help: "The data folder.")
  var dataFolder: String

  @Option(help: "The attribution model.")
  var model = ModelName.fast

  @Option(help: ArgumentHelp("The kind whose cases are shown.", valueName: "kind"))
  var kind: ErrorKind?

  @Option(help: "The most cases that are shown.")
  var limit = 50

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit must be 1 or more") }
  }

  func run() throws {
    let data = try DevelopmentFolder(path: dataFolder).url
    let set = EvaluationSet.polnear
    let listing = ErrorListing(
      try Extraction(model: model.model)
        .comparisons(with: set.goldArticles(below: data), acts: set.acts))
    guard let kind else { return print(listing.counts) }
    let cases = listing.cases(of: kind)
    for line in cases.prefix(limit) { print(line) }
    print("\(min(limit, cases.count)) of \(cases.count) cases of \(kind.rawValue)")
  }
}

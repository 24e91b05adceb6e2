internal import ArgumentParser
internal import ReadoutLedger
internal import ReadoutRecord

/// `readout review`: what somebody should look at.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "List what somebody should look at: unsure speakers, days, persons and wordings.",
    discussion: """
      Listed are statements whose speaker is unresolved and could be somebody, whose speaker was \
      found with little confidence, whose date has two readings, or whose quotation other reports \
      word differently; the newest come first. Then follow persons who may be one. What somebody \
      has accepted, corrected or rejected is not listed again: 'readout correct' does so.

      Example:
        readout review --below 0.8 --limit 50
        readout review --kind persons
      """)

  /// What is listed.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case speakerUnresolved = "speaker-unresolved"
    case speakerUnsure = "speaker-unsure"
    case dateAmbiguous = "date-ambiguous"
    case wordedDifferently = "worded-differently"
    case persons

    /// The doubt about a statement; `nil` for persons.
    var doubt: ReviewItem.Kind? { ReviewItem.Kind(rawValue: rawValue) }
  }

  @Option(
    help: ArgumentHelp(
      "List speakers found with less than this confidence, 0 to 1.", valueName: "p"))
  var below = 0.6

  @Option(help: "List only these; can be given several times.")
  var kind: [Kind] = []

  @Flag(help: "Print only how many there are of each kind.")
  var counts = false

  @Option(help: ArgumentHelp("The greatest number of statements, and of persons.", valueName: "n"))
  var limit = 20

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func validate() throws {
    guard (0...1).contains(below) else { throw ValidationError("--below takes 0 to 1") }
    guard limit > 0 else { throw ValidationError("--limit takes 1 or more") }
  }

  func run() throws {
    let ledger = try ledger.open(output)
    guard !counts else { return try printCounts(ledger) }
    let doubts = Set(kinds.compactMap(\.doubt))
    let items =
      doubts.isEmpty ? [] : try ledger.review(speakersBelow: below, kinds: doubts, limit: limit)
    let pairs = kinds.contains(.persons) ? try ledger.mergeProposals(limit: limit) : []
    let style = TextStyle.standardOutput
    try output.print(
      json: items.map(\.json) + pairs.map(\.json),
      else: items.flatMap { ReviewLines($0, style: style).lines } + pairs.map(PersonLines.line)
        + [closing(items.count, pairs.count)])
  }

  private var kinds: [Kind] { kind.isEmpty ? Kind.allCases : kind }

  private func printCounts(_ ledger: Ledger) throws {
    let statements = try ledger.reviewCounts(speakersBelow: below)
    let numbers = try kinds.map { kind in
      try (kind.rawValue, kind.doubt.map { statements[$0] ?? 0 } ?? ledger.mergeProposalCount())
    }
    try output.print(
      json: [.object(numbers.map { .init($0.0, .integer($0.1)) })],
      else: numbers.map { "\($0.0): \($0.1)" })
  }

  private func closing(_ statements: Int, _ pairs: Int) -> String {
    guard statements + pairs > 0 else { return "nothing to look at" }
    let parts = [
      statements > 0 ? "statements to look at: \(statements)" : nil,
      pairs > 0 ? "pairs of persons: \(pairs)" : nil,
      statements == limit || pairs == limit ? "--limit shows more" : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }
}

internal import ArgumentParser
internal import ReadoutEngine
internal import ReadoutIngest
internal import ReadoutRecord

/// `readout extract`: the records of articles, without a ledger.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print the record of each article as JSON Lines; no ledger is used.",
    discussion: """
      Records come in the byte order of the paths, the same bytes for any --jobs. An article that \
      cannot be read gives a record that says why; the exit code is then 2, or 1 when none could \
      be read.

      Example:
        readout extract --published 2031-02-10 --outlet Corvex report.html
      """)

  @OptionGroup var inputs: InputArguments
  @OptionGroup(title: "Reading options") var reading: ReadingArguments
  @OptionGroup(title: "Extraction options") var extraction: ExtractionArguments

  @Flag(
    help: """
      Print no records but why each statement has its speaker, date and occasion, with the words \
      that show it.
      """)
  var explain = false

  @Flag(help: "Taken as by the other commands; records are JSON anyway.")
  var json = false

  func run() async throws {
    let files = try inputs.files()
    let isExplained = explain
    let extraction = ArticleExtraction(
      engine: extraction.engine(withText: isExplained), reading: try reading.options())
    let map = OrderedParallelMap<PendingSource, Answer>(
      jobs: inputs.jobCount,
      transform: { Answer(extraction.outcome(of: $0), of: $0, isExplained: isExplained) })
    let census = ContainerCensus()
    var writer = LineWriter()
    var read = 0
    var unread = files.skipped.count
    let sources = ArticleSources(files.files, options: extraction.reading, census: census)
    try await map.run(sources) { answer in
      for line in answer.lines { try writer.write(line) }
      if let complaint = answer.complaint { StandardError.report(complaint) }
      if answer.complaint == nil { read += 1 } else { unread += 1 }
    }
    try writer.flush()
    StandardError.report(census)
    guard unread > 0 else { return }
    throw CommandFailure(read > 0 ? .partlyDone : .failed)
  }

  /// What is printed for one source; made on the thread that extracts.
  private struct Answer: Sendable {
    /// The record as one line of JSON, or what explains it; none when it could not be opened.
    let lines: [String]

    /// What is said on standard error when there is no article that can be read.
    let complaint: String?

    init(
      _ outcome: ArticleExtraction.Outcome, of source: PendingSource, isExplained: Bool
    ) {
      switch outcome {
      case .record(let record):
        lines = isExplained ? ExplanationLines(record).lines : [record.json.line]
        complaint = record.rejected.map { $0.message(location: source.location) }
      case .unreadable(let reason):
        lines = []
        complaint = reason
      }
    }
  }
}

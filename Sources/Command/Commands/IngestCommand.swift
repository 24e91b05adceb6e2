internal import ArgumentParser
internal import Readout
internal import ReadoutEngine
internal import ReadoutIngest
internal import ReadoutLedger
internal import ReadoutRecord

/// `readout ingest`: takes articles into the ledger.
struct IngestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Take articles into the ledger, with their originals and statements.",
    discussion: """
      An import can be stopped at any moment and begun again: what is there is left as it is. An \
      article that cannot be read is listed by 'readout rejects' and stops nothing; the exit code \
      is then 2, or 1 when none could be read. Ctrl-C finishes the batch that is under way.

      Example:
        readout ingest reports/ --metadata reports.tsv --ledger desk.readout
        readout ingest --retry
      """)

  @OptionGroup var inputs: InputArguments
  @OptionGroup(title: "Reading options") var reading: ReadingArguments
  @OptionGroup var model: ModelArguments
  @OptionGroup(title: "Ledger options") var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  @Flag(help: "Say what would be done, and write nothing.")
  var dryRun = false

  @Flag(
    help: "Read again what was rejected, as 'readout rejects' lists it; takes no inputs.")
  var retry = false

  @Flag(help: "Leave the new statements ungrouped; 'readout group' groups them later.")
  var noGroup = false

  @Option(help: "Progress on standard error: a bar, a line per batch, or none.")
  var progress = ImportDisplay.Mode.auto

  func validate() throws {
    guard retry else { return }
    if !inputs.inputs.isEmpty { throw ValidationError("--retry takes no inputs") }
    if dryRun { throw ValidationError("give either --retry or --dry-run") }
  }

  func run() async throws {
    guard !retry else { return try await readAgain() }
    let files = try inputs.files()
    guard !dryRun else { return try await rehearse(files) }
    try report(on: try await ingest(files, into: try ledger.openOrCreate(output)), files)
  }

  /// Reads the inputs again that were rejected, and takes off the list what is rejected no more.
  private func readAgain() async throws {
    let ledger = try ledger.openIfPresent(output)
    let rejected = RejectedPaths(try ledger?.rejections(limit: .max) ?? [])
    for place in rejected.missing { StandardError.report("\(place): it is not there any more") }
    guard let ledger, !rejected.paths.isEmpty else {
      return StandardError.report("nothing was rejected that could be read again")
    }
    let files = try inputs.files(at: rejected.paths)
    let summary = try await ingest(files, into: ledger)
    if summary.isComplete { try ledger.settle(rejected.rejections) }
    try report(on: summary, files)
  }

  private func report(on summary: ImportSummary, _ files: InputFiles) throws {
    for failure in summary.store.failures {
      StandardError.report(failure.message)
    }
    try output.print(json: [summary.store.json], else: ImportLines(summary.store).lines)
    guard summary.isComplete else {
      throw CommandFailure(
        .partlyDone, "interrupted; what is done is kept, and the same command does the rest")
    }
    try finish(summary.store, leftOut: files.skipped.count + summary.store.failures.count)
  }

  private func ingest(
    _ files: InputFiles, into ledger: Ledger
  ) async throws -> ImportSummary {
    let options = try reading.options()
    let engine = try engine(for: ledger)
    let rejections = RejectionLog()
    let met = options.metadata.map { _ in MetArticles() }
    let importer = Importer(
      ledger: ledger, jobs: inputs.jobCount,
      givenOutlet: {
        met?.note($0)
        return options.givenOutlet(of: $0)
      },
      extract: {
        let extracted = engine.extract($0, reading: options)
        met?.note(extracted.record.id)
        rejections.note(extracted)
        return extracted
      })
    let census = ContainerCensus()
    defer {
      for message in rejections.messages { StandardError.report(message) }
      StandardError.report(census)
    }
    let sources = ArticleSources(files.files, options: options, census: census)
    let summary = try await run(importer, sources, fileCount: files.files.count)
    guard summary.isComplete else { return summary }
    // An object that is known is not read, and so its own id is not known here.
    if let table = options.metadata, let met, !met.hasObjects || summary.store.knownArticles == 0 {
      report(UnmetRows(of: table, met: met.ids))
    }
    try ledger.endImport()
    if !noGroup { try await ledger.groupInterruptibly() }
    return summary
  }

  /// Tells which rows of the table were of no use; an import of what was rejected uses few of them.
  private func report(_ unmet: UnmetRows) {
    guard !retry, let table = reading.metadata else { return }
    unmet.message(table: table, articles: "article that was met").map(StandardError.report)
  }

  /// The engine with what the ledger knows of who held which office when the import begins: read
  /// once, so that the order of its articles does not matter.
  private func engine(for ledger: Ledger) throws -> Engine {
    let last = try ledger.beginImport()
    return Engine(
      options: .init(
        model: model.engineModel, roles: try ledger.importedRoles(),
        learnedRoles: try ledger.reportedRoles(through: last)))
  }

  /// Imports the sources, shows how far it is, and ends in order when it is interrupted.
  private func run(
    _ importer: Importer, _ sources: ArticleSources, fileCount: Int
  ) async throws -> ImportSummary {
    let mode = progress
    return try await cancellingOnInterrupt {
      var display = ImportDisplay(mode)
      defer { display.end() }
      return try await importer.ingest(sources, total: fileCount) { display.show($0) }
    }
  }

  /// Does everything but write.
  private func rehearse(_ files: InputFiles) async throws {
    let extraction = ArticleExtraction(
      engine: Engine(options: .init(model: model.engineModel)), reading: try reading.options())
    var rehearsal = Rehearsal(ledger: try ledger.openIfPresent(output))
    let map = OrderedParallelMap<PendingSource, ArticleExtraction.Outcome>(
      jobs: inputs.jobCount, transform: { extraction.outcome(of: $0) })
    let census = ContainerCensus()
    let sources = ArticleSources(files.files, options: extraction.reading, census: census)
    try await map.run(sources) { try rehearsal.add($0) }
    for complaint in rehearsal.complaints { StandardError.report(complaint) }
    StandardError.report(census)
    let summary = rehearsal.summary
    try output.print(
      json: [summary.json],
      else: ImportLines(summary).lines + ["nothing was written: this is what would be done"])
    try finish(summary, leftOut: files.skipped.count + rehearsal.complaints.count)
  }

  /// Ends with the exit code that the counts call for.
  private func finish(_ summary: StoreSummary, leftOut: Int) throws {
    let done = summary.storedArticles + summary.knownArticles
    guard leftOut + summary.rejectedCount + summary.forgottenArticles > 0 else { return }
    throw CommandFailure(done > 0 ? .partlyDone : .failed)
  }
}

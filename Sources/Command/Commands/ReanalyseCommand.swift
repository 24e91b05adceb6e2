internal import ArgumentParser
internal import Foundation
internal import Readout
internal import ReadoutEngine
internal import ReadoutIngest
internal import ReadoutLedger
internal import ReadoutRecord

/// `readout reanalyse`: analyses stored articles with another model or newer tables.
struct ReanalyseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reanalyse",
    abstract: "Analyse stored articles anew; statements keep their ids, and corrections stay.",
    discussion: """
      The stored texts are read again by another model, or by the same one with newer tables, or \
      with metadata that were not given when the articles were imported. \
      Statements keep their ids where their words stand, and the journal is applied again; what \
      no longer applies is counted and listed by 'readout journal --state does-not-apply'. It can \
      be stopped at any moment and begun again. An id holds the day that was known first, and with \
      the id a statement keeps its place in lists. With --dry-run nothing is written, and the \
      difference is printed.

      Example:
        readout reanalyse --model accurate
        readout reanalyse --model fast --dry-run a7 a9
        readout reanalyse --metadata reports.tsv
      """)

  @Argument(help: "Articles, such as a7; all of the ledger without it.")
  var articles: [String] = []

  @Option(
    help: ArgumentHelp("Articles read at a time; all processors without it.", valueName: "n"))
  var jobs: Int?

  @Flag(help: "Print what would change, and write nothing.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "Table of metadata, as for ingest, that take the place of those stored.",
      valueName: "file.tsv"),
    completion: .file(extensions: ["tsv"]))
  var metadata: String?

  @OptionGroup var model: ModelArguments
  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes 1 to 256") }
    for text in articles where ArticleID(text) == nil {
      throw ValidationError("'\(text)' is no article; an article's id looks like a12")
    }
  }

  func run() async throws {
    let ledger = try ledger.open(output)
    let known = try ledger.articleIDs()
    let asked = articles.compactMap { ArticleID($0) }
    if let missing = asked.first(where: { !known.contains($0) }) {
      throw CommandFailure(.failed, "the ledger holds no article '\(missing)'")
    }
    let table = try metadata.map { try MetadataTable(file: $0) }
    let start = try ledger.beginReanalysis(
      command(table), of: asked.isEmpty ? known : asked, isRehearsal: dryRun)
    try reportUnmetRows(of: table, in: ledger)
    let reanalyser = Reanalyser(
      ledger: ledger, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount, metadata: table,
      engine: Engine(
        options: .init(
          model: model.engineModel, roles: try ledger.importedRoles(),
          learnedRoles: start.learnedRoles)))
    if dryRun { return try await rehearse(reanalyser, start.articles) }
    let report = try await cancellingOnInterrupt { try await reanalyser.run(start.articles) }
    if report.isComplete {
      try ledger.endReanalysis()
      try await ledger.groupInterruptibly()
    }
    try output.print(json: [report.json], else: report.lines)
    guard report.isComplete else {
      throw CommandFailure(
        .partlyDone, "interrupted; what is done is kept, and the same command does the rest")
    }
  }

  /// What a run must have in common with one that was broken off, to go on with it.
  private func command(_ table: MetadataTable?) -> String {
    let identity = Engine(options: .init(model: model.engineModel)).identity
    let given = table.map { "\($0.rows.sorted { $0.key < $1.key })" } ?? ""
    return [identity.version, identity.model, identity.weights ?? "", given].joined(separator: " ")
  }

  private func reportUnmetRows(of table: MetadataTable?, in ledger: Ledger) throws {
    guard let table, let metadata else { return }
    let names = Set(try ledger.articleNames())
    let unmet = UnmetRows(of: table, met: names)
    unmet.message(table: metadata, articles: "article of the ledger").map(StandardError.report)
  }

  private func rehearse(_ reanalyser: Reanalyser, _ articles: [ArticleID]) async throws {
    var totals = DifferenceTotals()
    var writer = LineWriter()
    try await reanalyser.rehearse(articles) { difference in
      guard !difference.isEmpty else { return }
      totals.add(difference)
      let lines = output.json ? [difference.json.line] : DifferenceLines(difference).lines
      for line in lines { try writer.write(line) }
    }
    if !output.json {
      try writer.write(totals.line)
      try writer.write("nothing was written: this is what would be done")
    }
    try writer.flush()
  }
}

extension ReanalysisReport {
  /// The report as JSON.
  fileprivate var json: JSONValue {
    [
      "articles": .integer(summary.articles), "unchanged": .integer(summary.unchanged),
      "changed": .integer(summary.changed), "added": .integer(summary.added),
      "returned": .integer(summary.returned), "gone": .integer(summary.gone),
      "lostCorrections": .array(lostCorrections.map { .integer($0) }),
    ]
  }

  /// The report for a reader.
  fileprivate var lines: [String] {
    let counts =
      "statements: \(summary.unchanged) as before, \(summary.changed) changed, "
      + "\(summary.added) new, \(summary.returned) found again, \(summary.gone) gone"
    let lost =
      lostCorrections.isEmpty
      ? "every correction still applies"
      : "corrections that no longer apply: \(lostCorrections.count) (see 'readout journal --state "
        + "does-not-apply')"
    return ["articles analysed anew: \(summary.articles)", counts, lost]
  }
}

internal import ArgumentParser
internal import Foundation
internal import Readout
internal import ReadoutEngine
internal import ReadoutIngest
internal import ReadoutLedger
internal import ReadoutMatching

/// `readout demo`: the whole way from reports to answers, on invented reports.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Take the sample reports into a temporary ledger and ask it three questions.",
    discussion: """
      The reports come from an invented world. The ledger is removed at the end; nothing else is \
      written.

      Example:
        readout demo --samples Samples
      """)

  @Option(
    help: ArgumentHelp("The folder of the sample reports.", valueName: "folder"),
    completion: .directory)
  var samples = "Samples"

  @OptionGroup var model: ModelArguments
  @OptionGroup var output: OutputArguments

  func run() async throws {
    guard FileManager.default.fileExists(atPath: samples) else {
      throw CommandFailure(
        .failed, "there is no folder '\(samples)'; name the sample reports with --samples")
    }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "readout-demo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let ledger = try Ledger(
      path: folder.appending(path: "demo.readout").path, access: .create,
      options: LedgerOptions(vectors: .embedded))
    try await ingest(into: ledger)
    for question in DemoQuestion.all { try answer(question, from: ledger) }
    try output.print(json: [], else: DemoLines.closing(samples: samples))
  }

  private func ingest(into ledger: Ledger) async throws {
    let files = try InputFiles(paths: [samples])
    let table = "\(samples)/metadata.tsv"
    let isThere = FileManager.default.fileExists(atPath: table)
    let options = ReadingOptions(metadata: isThere ? try MetadataTable(file: table) : nil)
    let importer = Importer(
      engine: Engine(options: .init(model: model.engineModel)), reading: options, ledger: ledger,
      jobs: ProcessInfo.processInfo.activeProcessorCount)
    let sources = ArticleSources(files.files, options: options, census: ContainerCensus())
    let summary = try await importer.ingest(sources)
    try output.announce(ledger: ledger.path)
    try output.print(
      json: [summary.store.json], else: DemoLines.opening(summary.store, samples: samples))
  }

  private func answer(_ question: DemoQuestion, from ledger: Ledger) throws {
    let answers = try ledger.search(question.query).compactMap { try ledger.statement($0.id) }
    try output.print(
      json: answers.map(\.json),
      else: DemoLines.question(question) + answers.flatMap { DemoLines.answer($0) })
  }
}

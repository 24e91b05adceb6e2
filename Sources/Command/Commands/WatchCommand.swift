internal import ArgumentParser
internal import Foundation
internal import Readout
internal import ReadoutEngine
internal import ReadoutIngest
internal import ReadoutLedger
internal import ReadoutWatch

/// `readout watch`: takes what is new in feeds, pages and folders into the ledger.
struct WatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Take what is new in feeds, pages, files and folders into the ledger.",
    discussion: """
      The list names one place a line, with how often it is looked at and its outlet; 'pages' has \
      the pages fetched that a feed links on its own site. This is the only command that uses the \
      network: it asks the hosts that are listed and no others, keeps to their robots.txt, asks \
      each one thing at a time, and never asks this machine or a private network unless told to.

      A list:
        https://tarnow.example/feed.xml every=15m outlet="Tarnow Post" pages
        /srv/wires every=60s

      Example:
        readout watch desk.txt --ledger desk.readout
      """)

  @Argument(help: "The file with the list.", completion: .file())
  var list: String

  @Flag(help: "Look once at what is due, and end.")
  var once = false

  @Flag(help: "Leave the new statements ungrouped; 'readout group' groups them later.")
  var noGroup = false

  @Flag(help: "Ask hosts of this machine and of private networks too.")
  var allowPrivate = false

  @OptionGroup var model: ModelArguments
  @OptionGroup(title: "Ledger options") var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func run() async throws {
    guard let data = FileManager.default.contents(atPath: list) else {
      throw CommandFailure(.failed, "the list '\(list)' cannot be read; check its path")
    }
    let watchList = try WatchList(String(decoding: data, as: UTF8.self), name: list)
    let ledger = try ledger.openOrCreate(output)
    let desk = WatchDesk(
      ledger: ledger, groups: !noGroup,
      engine: Engine(
        options: .init(model: model.engineModel, roles: try ledger.importedRoles())))
    let watcher = Watcher(
      list: watchList, statePath: ledger.path + ".watch.json", reading: ReadingOptions(),
      allowsPrivateHosts: allowPrivate, now: { Int(Date().timeIntervalSince1970) })
    let isOnce = once
    let hasFailed = try await cancellingOnInterrupt {
      try await Self.watch(watcher, desk, isOnce: isOnce)
    }
    if hasFailed { throw CommandFailure(.partlyDone) }
  }

  /// Looks round after round; returns whether something could not be had in the last one.
  private static func watch(
    _ watcher: Watcher, _ desk: WatchDesk, isOnce: Bool
  ) async throws -> Bool {
    while true {
      var hasFailed = false
      do {
        let seconds = try await watcher.round(
          receive: { try await desk.take($1, of: $0) },
          report: { report in
            hasFailed = hasFailed || report.isFailure
            StandardError.report(report.line)
          })
        if isOnce { return hasFailed }
        try await Task.sleep(for: .seconds(seconds))
      } catch is CancellationError {
        return hasFailed
      }
    }
  }
}

/// Takes what a watch brings into a ledger.
private struct WatchDesk: Sendable {
  let ledger: Ledger

  /// Whether what is taken in is grouped.
  let groups: Bool
  let engine: Engine

  func take(_ articles: WatchedArticles, of entry: WatchEntry) async throws {
    let options = ReadingOptions(outlet: entry.outlet)
    let importer = Importer(
      engine: engine, reading: options, ledger: ledger,
      jobs: ProcessInfo.processInfo.activeProcessorCount)
    let summary: ImportSummary
    switch articles {
    case .fetched(let sources):
      summary = try await importer.ingest(sources.map { PendingSource($0) })
    case .files(let files):
      summary = try await importer.ingest(
        ArticleSources(files, options: options, census: ContainerCensus()))
    }
    for failure in summary.store.failures { StandardError.report(failure.message) }
    guard summary.isComplete else { throw CancellationError() }
    if groups { try ledger.group { Task.isCancelled } }
    let store = summary.store
    StandardError.report(
      "\(entry.name): \(store.storedArticles) new, \(store.knownArticles) known, "
        + "\(store.rejectedCount) rejected")
  }
}

extension WatchReport {
  /// Whether nothing could be had.
  fileprivate var isFailure: Bool {
    switch result {
    case .articles, .unchanged: false
    case .refused, .failed: true
    }
  }

  /// What is said of a look.
  fileprivate var line: String {
    switch result {
    case .articles(let count): "\(name): \(count) articles looked at"
    case .unchanged: "\(name): nothing new"
    case .refused(let reason): "\(name): not asked: \(reason)"
    case .failed(let reason, let again): "\(name): \(reason); tried again in \(again) s"
    }
  }
}

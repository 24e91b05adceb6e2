internal import Readout
internal import ReadoutEngine
internal import ReadoutIngest
internal import ReadoutLedger
internal import ReadoutRecord
internal import Synchronization

/// Imports what was uploaded, one upload at a time, while the pages go on being read.
final class UploadImport: Sendable {
  /// How far it has come.
  enum State: Sendable {
    /// Nothing was uploaded since the server began.
    case idle
    /// Articles are being read.
    case reading(ImportProgress)
    /// All are stored, and put together with what they report in common.
    case grouping(StoreSummary)
    /// All is done.
    case done(StoreSummary)
    /// It was broken off; what was stored until then stays.
    case failed(String)
  }

  private let desk: Desk
  private let current = Mutex(State.idle)

  init(desk: Desk) { self.desk = desk }

  /// How far the last import has come.
  var state: State { current.withLock { $0 } }

  /// Begins to import files.
  ///
  /// - Throws: ``DeskError`` with code `conflict` while another upload is imported.
  func begin(_ files: [MultipartForm.File], reading options: ReadingOptions) throws {
    try current.withLock { state in
      switch state {
      case .reading, .grouping:
        throw DeskError(.conflict, "another upload is being imported; wait until it is done")
      case .idle, .done, .failed: state = .reading(ImportProgress())
      }
    }
    Task { await run(files, options) }
  }

  private func run(_ files: [MultipartForm.File], _ options: ReadingOptions) async {
    do {
      let summary = try await ingest(files, options)
      set(.grouping(summary.store))
      try await desk.analyse { _ = try $0.group() }
      try await desk.analyse { _ = try $0.fillVectors() }
      set(.done(summary.store))
    } catch {
      set(.failed(DeskError(error).message))
    }
  }

  private func ingest(
    _ files: [MultipartForm.File], _ options: ReadingOptions
  ) async throws -> ImportSummary {
    let engine = try await desk.analyse { ledger in
      let last = try ledger.beginImport()
      return Engine(
        options: .init(
          roles: try ledger.importedRoles(), learnedRoles: try ledger.reportedRoles(through: last)))
    }
    let sources = UploadedSources(files, options: options).sources
    let importer = Importer(engine: engine, reading: options, ledger: desk.ledger, jobs: 1)
    let summary = try await importer.ingest(
      sources.lazy.map { PendingSource($0) }, total: sources.count
    ) { self.set(.reading($0)) }
    try await desk.analyse { try $0.endImport() }
    return summary
  }

  private func set(_ state: State) { current.withLock { $0 = state } }
}

/// The articles of uploaded files.
struct UploadedSources: Sendable {
  /// The articles, those of containers one by one, in the order of the files.
  private(set) var sources: [ArticleSource] = []

  init(_ files: [MultipartForm.File], options: ReadingOptions) {
    var counts: [String: Int] = [:]
    for file in files {
      let name = Self.name(of: file.name)
      counts[name, default: 0] += 1
      let count = counts[name] ?? 1
      let source = ArticleSource(
        id: count == 1 ? name : "\(name)~\(count)", location: "upload:\(file.name)",
        bytes: file.bytes)
      sources += articleSources(in: source, options: options)
    }
  }

  /// The file name without its folders and its extension.
  private static func name(of path: String) -> String {
    let name = path.split(separator: "/").last ?? "upload"
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return String(name) }
    return String(name[..<dot])
  }
}

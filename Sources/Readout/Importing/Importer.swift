public import ReadoutEngine
public import ReadoutIngest
public import ReadoutLedger
public import ReadoutRecord

/// Brings sources into a ledger: reads, analyses and compresses them on several tasks, and stores
/// them in the order in which they were given.
///
/// An original that the ledger knows is not analysed again, so that an import that was broken off
/// is resumed by running it again.
public struct Importer: Sendable {
  private let ledger: Ledger
  private let jobs: Int
  private let givenOutlet: @Sendable (ArticleSource) -> String?
  private let extract: @Sendable (ArticleSource) -> ExtractedArticle

  /// Creates an importer.
  ///
  /// - Parameters:
  ///   - engine: Extracts the records.
  ///   - reading: How sources are read.
  ///   - ledger: Takes the articles.
  ///   - jobs: Number of tasks that analyse at the same time, at least 1.
  public init(engine: Engine, reading: ReadingOptions, ledger: Ledger, jobs: Int) {
    self.init(
      ledger: ledger, jobs: jobs, givenOutlet: { reading.givenOutlet(of: $0) },
      extract: { engine.extract($0, reading: reading) })
  }

  /// Creates an importer that extracts the records in a way of its own.
  ///
  /// - Parameters:
  ///   - ledger: Takes the articles.
  ///   - jobs: Number of tasks that analyse at the same time, at least 1.
  ///   - givenOutlet: Tells the outlet of a source when it is known apart from its bytes.
  ///   - extract: Makes the record of a source; runs on several threads at once.
  public init(
    ledger: Ledger, jobs: Int,
    givenOutlet: @escaping @Sendable (ArticleSource) -> String? = { $0.metadata.outlet },
    extract: @escaping @Sendable (ArticleSource) -> ExtractedArticle
  ) {
    self.ledger = ledger
    self.jobs = jobs
    self.givenOutlet = givenOutlet
    self.extract = extract
  }

  /// Imports sources.
  ///
  /// When the task is cancelled, the articles that are ready are stored, and the summary says
  /// that the import is not complete.
  ///
  /// - Parameters:
  ///   - sources: Iterated as the import goes; their ids must be unique.
  ///   - total: Their number, for the progress; `nil` when it is not known.
  ///   - progress: Called on the calling task after each batch.
  /// - Returns: What became of the sources.
  /// - Throws: ``LedgerError`` when the ledger cannot be read or written; batches that were stored
  ///   before stay.
  public func ingest(
    _ sources: some Sequence<PendingSource>, total: Int? = nil,
    progress: (ImportProgress) -> Void = { _ in }
  ) async throws -> ImportSummary {
    var collector = BatchCollector(ledger: ledger, total: total)
    let analysis = OrderedParallelMap<PendingSource, Analysis>(jobs: jobs) { analyse($0) }
    do {
      try await analysis.run(sources) { try collector.add($0, progress: progress) }
      collector.summary.isComplete = true
    } catch is CancellationError {
      collector.summary.isComplete = false
    }
    try collector.flush(progress: progress)
    return collector.summary
  }

  /// All that is done to a source before it is stored; runs on several threads at once.
  private func analyse(_ pending: PendingSource) -> Analysis {
    do {
      let source = try pending.read()
      let outlet = givenOutlet(source)
      let key = ArticleKey(digest: SHA256Digest(of: source.bytes), givenOutlet: outlet)
      if let known = try ledger.knownOriginals([key])[key] {
        return Analysis(byteCount: source.bytes.count, outcome: .known(known, source.place))
      }
      let article = try Ledger.prepare(
        extract(source), givenOutlet: outlet, vectors: ledger.options.vectors)
      return Analysis(byteCount: source.bytes.count, outcome: .ready(article))
    } catch let error as LedgerError where error.code != .invalidArticle {
      return Analysis(byteCount: 0, outcome: .broken(error))
    } catch {
      let failure = StoreSummary.Failure(
        location: pending.location, message: Self.message(of: error, location: pending.location))
      return Analysis(byteCount: 0, outcome: .failed(failure))
    }
  }

  private static func message(of error: any Error, location: String) -> String {
    if let error = error as? IngestError { return error.message }
    if let error = error as? LedgerError { return error.message }
    return "'\(location)' cannot be read: \(error)"
  }
}

/// What came of one source before it is stored.
struct Analysis: Sendable {
  /// Bytes of the source.
  var byteCount: Int

  var outcome: Outcome

  enum Outcome: Sendable {
    case ready(PreparedArticle)
    case known(KnownOriginal, SourcePlace)
    case failed(StoreSummary.Failure)
    /// The ledger cannot be read, which ends the import.
    case broken(LedgerError)
  }
}

/// Under which name and where a source was met.
struct SourcePlace: Sendable {
  var name: String
  var location: String
}

extension ArticleSource {
  fileprivate var place: SourcePlace { SourcePlace(name: id, location: location) }
}

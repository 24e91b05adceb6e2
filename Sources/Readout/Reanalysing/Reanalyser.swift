public import ReadoutEngine
public import ReadoutIngest
public import ReadoutLedger
public import ReadoutRecord

/// Analyses articles of a ledger anew, on several tasks, and replaces what was found in them, in
/// their order.
///
/// The stored texts are analysed, so that receipts and corrections stand where they stood. One that
/// was broken off goes on with what the ledger knew of persons' roles when it began, so that both
/// parts together make the records of an undisturbed one.
public struct Reanalyser: Sendable {
  private let ledger: Ledger
  private let jobs: Int
  private let metadata: MetadataTable?
  private let extract: @Sendable (Article) -> Record

  /// Articles of one transaction: what a kill in between costs at most.
  private static let batchCount = 32

  /// Creates a reanalyser.
  ///
  /// - Parameters:
  ///   - ledger: Holds the articles.
  ///   - jobs: Number of tasks that analyse at the same time, at least 1.
  ///   - metadata: What is given for articles, by the names of their files, in place of what the
  ///     ledger has.
  ///   - engine: Extracts the records.
  public init(ledger: Ledger, jobs: Int, metadata: MetadataTable? = nil, engine: Engine) {
    self.init(ledger: ledger, jobs: jobs, metadata: metadata) { engine.extract($0).record }
  }

  /// Creates a reanalyser that extracts the records in a way of its own.
  ///
  /// - Parameters:
  ///   - ledger: Holds the articles.
  ///   - jobs: Number of tasks that analyse at the same time, at least 1.
  ///   - metadata: What is given for articles, by the names of their files, in place of what the
  ///     ledger has.
  ///   - extract: Makes the record of an article; runs on several threads at once.
  public init(
    ledger: Ledger, jobs: Int, metadata: MetadataTable? = nil,
    extract: @escaping @Sendable (Article) -> Record
  ) {
    self.ledger = ledger
    self.jobs = jobs
    self.metadata = metadata
    self.extract = extract
  }

  /// Analyses articles anew and replaces what was found in them.
  ///
  /// When the task is cancelled, what is analysed is stored, and the report says that it is not
  /// complete.
  ///
  /// - Parameters:
  ///   - articles: Ids of the ledger, ascending; one that is not there is passed over.
  ///   - progress: Called on the calling task after each batch with the number of articles done.
  /// - Returns: What has changed.
  /// - Throws: ``LedgerError`` when the ledger cannot be read or written, or a record does not fit
  ///   its text; batches that were stored before stay.
  public func run(
    _ articles: [ArticleID], progress: (Int) -> Void = { _ in }
  ) async throws -> ReanalysisReport {
    var report = ReanalysisReport()
    let before = try inapplicable()
    var batch: [ReanalysedArticle] = []
    func flush() throws {
      report.summary.add(try ledger.replace(batch))
      batch = []
      progress(report.summary.articles)
    }
    do {
      try await analyses(articles) { analysis in
        guard let article = try analysis.article.get() else { return }
        batch.append(article)
        if batch.count >= Self.batchCount { try flush() }
      }
      report.isComplete = true
    } catch is CancellationError {
      report.isComplete = false
    }
    try flush()
    report.lostCorrections = try inapplicable().subtracting(before).sorted()
    return report
  }

  /// Tells what analysing articles anew would change, and writes nothing.
  ///
  /// What is compared is what the analysis found, without corrections.
  ///
  /// - Parameters:
  ///   - articles: Ids of the ledger.
  ///   - receive: Called with the difference of one article after the other.
  /// - Throws: ``LedgerError`` when the ledger cannot be read, and whatever `receive` throws.
  public func rehearse(
    _ articles: [ArticleID], receive: (RecordDifference) throws -> Void
  ) async throws {
    try await analyses(articles) { analysis in
      guard let new = try analysis.article.get(), let old = try ledger.foundRecord(new.id) else {
        return
      }
      try receive(
        RecordDifference(
          from: ComparedRecord(old.record, ids: old.ids), to: ComparedRecord(new.record, ids: [])))
    }
  }

  private struct ReanalysisOutcome: Sendable {
    let article: Result<ReanalysedArticle?, any Error>
  }

  private func analyses(
    _ articles: [ArticleID], receive: (ReanalysisOutcome) throws -> Void
  ) async throws {
    let map = OrderedParallelMap<ArticleID, ReanalysisOutcome>(jobs: jobs) { id in
      ReanalysisOutcome(
        article: Result {
          guard var article = try ledger.articleToAnalyse(id) else { return nil }
          article.metadata =
            metadata?.completed(article.metadata, id: article.id) ?? article.metadata
          return try ReanalysedArticle(id, record: extract(article), text: article.text)
        })
    }
    try await map.run(articles, receive: receive)
  }

  private func inapplicable() throws -> Set<Int> {
    Set(try ledger.journal(.init(state: .doesNotApply)).map(\.number))
  }
}

/// What came of analysing articles anew.
public struct ReanalysisReport: Sendable, Hashable {
  /// What has changed in the ledger.
  public var summary = ReanalysisSummary()

  /// The entries of the journal that applied before and do not any more, by number.
  public var lostCorrections: [Int] = []

  /// Whether all articles were analysed; `false` when the task was cancelled.
  public var isComplete = false

  /// Creates an empty report.
  public init() {}
}

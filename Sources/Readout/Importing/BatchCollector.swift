internal import ReadoutLedger

/// Gathers analysed articles into batches and stores each batch in one transaction.
struct BatchCollector {
  private let ledger: Ledger
  private var batch: [PreparedArticle] = []
  private var batchByteCount = 0

  /// Where originals that are stored already were met again.
  private var met: [Provenance] = []
  private var progress: ImportProgress

  /// What came of the articles so far.
  var summary = ImportSummary()

  /// Articles of a batch: what a kill in between costs at most.
  private static let batchCount = 64

  /// Compressed bytes of a batch.
  private static let batchByteLimit = 8_000_000

  init(ledger: Ledger, total: Int?) {
    self.ledger = ledger
    progress = ImportProgress(totalArticles: total)
  }

  /// Takes what came of the next source, and stores the batch when it is full.
  mutating func add(_ analysis: Analysis, progress report: (ImportProgress) -> Void) throws {
    summary.byteCount += analysis.byteCount
    switch analysis.outcome {
    case .ready(let article):
      batch.append(article)
      batchByteCount += article.byteCount
    case .known(.stored(let id), let place):
      met.append(Provenance(article: id, name: place.name, location: place.location))
      summary.store.knownArticles += 1
    case .known(.forgotten, _): summary.store.forgottenArticles += 1
    case .failed(let failure): summary.store.failures.append(failure)
    case .broken(let error): throw error
    }
    if max(batch.count, met.count / 8) >= Self.batchCount || batchByteCount >= Self.batchByteLimit {
      try flush(progress: report)
    } else if case .ready = analysis.outcome {
      return
    } else {
      self.report(report)
    }
  }

  /// Stores what is gathered.
  mutating func flush(progress report: (ImportProgress) -> Void) throws {
    summary.store.add(try ledger.store(batch))
    try ledger.note(met)
    batch = []
    met = []
    batchByteCount = 0
    self.report(report)
  }

  private mutating func report(_ report: (ImportProgress) -> Void) {
    progress.doneArticles = summary.store.articleCount
    if let total = progress.totalArticles, total < progress.doneArticles {
      // A container holds more than the one article that it was counted as.
      progress.totalArticles = nil
    }
    progress.byteCount = summary.byteCount
    progress.rejectedArticles = summary.store.rejectedCount
    progress.storedArticles = summary.store.storedArticles
    report(progress)
  }
}

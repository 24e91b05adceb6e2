internal import GRDB
public import ReadoutRecord

extension Ledger {
  /// The greatest number of articles of a batch.
  public static let maximumBatchCount = 1_000

  /// Prepares and stores articles; one that cannot be prepared is among the failures.
  public func store(_ batch: [ExtractedArticle]) throws -> StoreSummary {
    var prepared: [PreparedArticle] = []
    var failures: [StoreSummary.Failure] = []
    for extracted in batch {
      do {
        prepared.append(try Self.prepare(extracted, vectors: options.vectors))
      } catch let error as LedgerError {
        failures.append(.init(location: extracted.location, message: error.message))
      }
    }
    var summary = try store(prepared)
    summary.failures = failures + summary.failures
    return summary
  }

  /// Stores articles in one transaction, each wholly or not at all.
  ///
  /// An original that is there already is left as it is; one that was forgotten stays away; a
  /// rejected one is listed among the rejections. Storing the same batch again changes nothing.
  ///
  /// - Parameter batch: At most ``maximumBatchCount`` articles, so that the transaction stays
  ///   brief; more are stored in several.
  /// - Returns: What became of each article.
  /// - Throws: ``LedgerError`` when the file cannot be written; then nothing of the batch is kept.
  public func store(_ batch: [PreparedArticle]) throws -> StoreSummary {
    var summary = StoreSummary()
    for start in stride(from: 0, to: batch.count, by: Self.maximumBatchCount) {
      let end = min(start + Self.maximumBatchCount, batch.count)
      summary.add(try storeAtOnce(batch[start..<end]))
    }
    return summary
  }

  private func storeAtOnce(_ batch: ArraySlice<PreparedArticle>) throws -> StoreSummary {
    try translatingErrors(path: path) {
      try pool.write { db in
        var writer = try BatchWriter(db: db)
        for article in batch { try writer.store(article) }
        try writer.finish()
        return writer.summary
      }
    }
  }

  /// Notes where originals that are stored were met again.
  ///
  /// - Throws: ``LedgerError`` when the file cannot be written.
  public func note(_ provenances: [Provenance]) throws {
    guard !provenances.isEmpty else { return }
    try translatingErrors(path: path) {
      try pool.write { db in
        let writer = LinkWriter(db: db)
        for provenance in provenances { try writer.note(provenance) }
      }
    }
  }

  /// What the ledger knows of some originals; those that it does not name need an analysis.
  ///
  /// - Complexity: O(n log m), about 10 µs for each key.
  public func knownOriginals(_ keys: [ArticleKey]) throws -> [ArticleKey: KnownOriginal] {
    try translatingErrors(path: path) {
      try pool.read { db in
        var known: [ArticleKey: KnownOriginal] = [:]
        for key in keys { known[key] = try KnownOriginal(of: key, db) }
        return known
      }
    }
  }
}

internal import ReadoutEngine
internal import ReadoutIngest
internal import ReadoutLedger
internal import ReadoutRecord

/// An import that writes nothing: what `ingest --dry-run` does.
struct Rehearsal {
  /// The ledger that an import would go to; `nil` when there is none yet.
  let ledger: Ledger?

  /// What an import would come to so far.
  private(set) var summary = StoreSummary()

  /// Files that could not be opened, and why.
  private(set) var complaints: [String] = []

  private var met: Set<ArticleKey> = []

  init(ledger: Ledger?) { self.ledger = ledger }

  /// Takes what came of the next file.
  ///
  /// - Throws: `LedgerError` when the ledger cannot be read.
  mutating func add(_ outcome: ArticleExtraction.Outcome) throws {
    switch outcome {
    case .unreadable(let reason): complaints.append(reason)
    case .record(let record): try add(record)
    }
  }

  private mutating func add(_ record: Record) throws {
    let key = ArticleKey(digest: record.article.sha256)
    switch try ledger?.knownOriginals([key])[key] {
    case .forgotten: summary.forgottenArticles += 1
    case .stored: summary.knownArticles += 1
    case nil: addUnknown(record, key)
    }
  }

  private mutating func addUnknown(_ record: Record, _ key: ArticleKey) {
    if let rejection = record.rejected {
      summary.rejectedArticles[rejection.code, default: 0] += 1
    } else if met.insert(key).inserted {
      summary.storedArticles += 1
      summary.storedStatements += record.statements.count
    } else {
      summary.knownArticles += 1
    }
  }
}

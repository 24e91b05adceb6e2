internal import Readout
internal import ReadoutLedger
internal import ReadoutRecord

/// Where articles are brought in: files to send, how far they are, what could not be read.
struct ImportPage: Sendable {
  /// A number of what became of the articles.
  struct Figure: Sendable {
    var name: String
    var value: String
  }

  /// An original that could not be read.
  struct Rejected: Sendable {
    var location: VisibleText
    var reason: VisibleText
    var code: String
    var place: String
  }

  var status: String?
  var isRunning: Bool
  var done: Int
  var total: Int?
  var figures: [Figure]
  var hasFigures: Bool
  var failure: VisibleText?
  var failures: [VisibleText]
  var rejections: [Rejected]
  var hasRejections: Bool
  var recent: [ArticleListPage.Item]
  var hasRecent: Bool
  var uploadLimit: String

  /// The greatest number of rejections that are listed.
  private static let limit = 100

  /// Asks the ledger.
  init(_ ledger: Ledger, state: UploadImport.State, byteLimit: Int) throws {
    (isRunning, done, figures, failures) = (false, 0, [], [])
    rejections = try ledger.rejections(limit: Self.limit).map(Rejected.init)
    hasRejections = !rejections.isEmpty
    recent = try ledger.articles(limit: 10).map(ArticleListPage.Item.init)
    (hasRecent, hasFigures) = (!recent.isEmpty, false)
    uploadLimit = "\(byteLimit >> 20) MB"
    tell(state)
    hasFigures = !figures.isEmpty
  }

  private mutating func tell(_ state: UploadImport.State) {
    switch state {
    case .idle: break
    case .reading(let progress):
      (status, isRunning) = ("Reading the articles", true)
      (done, total) = (progress.doneArticles, progress.totalArticles)
    case .grouping(let summary):
      (status, isRunning) = ("Putting reports of the same utterance together", true)
      tell(summary)
    case .done(let summary):
      status = "The import is done"
      tell(summary)
    case .failed(let message): failure = VisibleText(message)
    }
  }

  private mutating func tell(_ summary: StoreSummary) {
    figures = [
      ("new articles", summary.storedArticles), ("their statements", summary.storedStatements),
      ("already there", summary.knownArticles), ("rejected", summary.rejectedCount),
      ("forgotten earlier, left out", summary.forgottenArticles),
      ("failed", summary.failures.count),
    ].map { Figure(name: $0.0, value: Count.grouped($0.1)) }
    failures = summary.failures.map { VisibleText($0.message) }
    (done, total) = (summary.articleCount, summary.articleCount)
  }
}

extension ImportPage.Rejected {
  fileprivate init(_ rejection: StoredRejection) {
    location = VisibleText(rejection.location)
    reason = VisibleText(rejection.rejection.reason)
    code = rejection.rejection.code.rawValue
    place = "byte \(Count.grouped(rejection.rejection.byteOffset))"
  }
}

import GRDB
import ReadoutRecord
import ReadoutTestSupport
import ReadoutText
import Testing

@testable import ReadoutLedger

struct StoringTests {
  private let place: TemporaryLedger
  private let ledger: Ledger

  init() throws {
    place = try TemporaryLedger()
    ledger = try place.open()
  }

  private func articles(_ count: Int, from first: Int = 0) -> [ExtractedArticle] {
    (first..<first + count).map { number in
      SampleArticle(
        name: "report-\(number)",
        paragraphs: (0..<5).map { "[source:Varga] [cue:said] [content:number \(number) \($0)]." }
      ).extracted
    }
  }

  private func lines() throws -> [String] {
    var lines: [String] = []
    try ledger.forEachArticle { lines.append($0.json.line) }
    return lines
  }

  @Test func storingAgainChangesNothing() throws {
    let batch = articles(3) + [SampleArticle.rejected("noise", bytes: [0, 1, 2])]
    let first = try ledger.store(batch)
    #expect(first.storedArticles == 3 && first.storedStatements == 15 && first.rejectedCount == 1)
    let before = try lines()
    let again = try ledger.store(batch)
    #expect(again.knownArticles == 3 && again.storedArticles == 0 && again.rejectedCount == 1)
    #expect(try lines() == before)
    #expect(try ledger.rejections().count == 1)
  }

  @Test func theSameBytesTwiceInABatchAreOneArticle() throws {
    let summary = try ledger.store(articles(1) + articles(1))
    #expect(summary.storedArticles == 1 && summary.knownArticles == 1)
  }

  @Test func anArticleThatFailsLeavesNoTraceAndTheOthersAreIn() throws {
    var batch = articles(5)
    // The table refuses it at its last statement, when all other rows are written.
    batch[2].record.statements[4].confidence = .nan
    // This one is refused before it comes to the table.
    batch[3].record.statements[0].content = [CodePointSpan(5, 100_000)]
    let summary = try ledger.store(batch)
    #expect(summary.storedArticles == 3)
    #expect(summary.failures.map(\.location) == ["reports/report-3.txt", "reports/report-2.txt"])
    #expect(try ledger.search(StatementQuery(words: "2", limit: 100)).isEmpty == false)
    #expect(try lines().count == 3)
    #expect(try ledger.statistics().statementCount == 15)
    #expect(try ledger.check().isClean)
    #expect(try ledger.store(articles(5)).storedArticles == 2)
  }

  @Test func aFullDiskEndsABatchWithoutATraceAndStoringGoesOnLater() throws {
    _ = try ledger.store(articles(10))
    let before = try lines()
    try ledger.pool.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages + 4)")
    }
    let error = #expect(throws: LedgerError.self) { _ = try ledger.store(articles(500, from: 10)) }
    #expect(error?.code == .diskFull)
    #expect(error?.message.contains(place.path) == true)
    #expect(try lines() == before)
    #expect(try ledger.check().isClean)
    try ledger.pool.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA max_page_count = 1000000")
    }
    #expect(try ledger.store(articles(510)).storedArticles == 500)
    #expect(try ledger.check().isClean)
  }

  @Test func anotherWriterIsWaitedForAndThenNamed() throws {
    let other = try DatabaseQueue(path: place.path)
    try other.inTransaction(.immediate) { _ in
      let error = #expect(throws: LedgerError.self) { _ = try ledger.store(articles(1)) }
      #expect(error?.code == .locked)
      let refused = #expect(throws: LedgerError.self) { _ = try ledger.check() }
      #expect(refused?.code == .locked)
      return .rollback
    }
    #expect(try ledger.store(articles(1)).storedArticles == 1)
  }

  @Test func aBatchOfMoreThanAThousandIsStoredInParts() throws {
    #expect(try ledger.store(articles(1_001)).storedArticles == 1_001)
  }

  @Test func anOriginalThatIsReadLaterIsNoRejectionAnyMore() throws {
    let article = articles(1)[0]
    var rejected = SampleArticle.rejected("report-0", bytes: article.original)
    rejected.location = article.location
    _ = try ledger.store([rejected])
    #expect(try ledger.rejections().first?.sample == Array(article.original.prefix(64)))
    _ = try ledger.store([article])
    #expect(try ledger.rejections().isEmpty)
  }

  @Test func anArticleWhoseRecordIsOfAnotherTextIsRefused() throws {
    var article = articles(1)[0]
    article.original.append(0x21)
    let error = #expect(throws: LedgerError.self) { try Ledger.prepare(article) }
    #expect(error?.code == .invalidArticle)
    article = articles(1)[0]
    article.record.text?.length += 1
    #expect(throws: LedgerError.self) { try Ledger.prepare(article) }
    article = articles(1)[0]
    article.article = nil
    #expect(throws: LedgerError.self) { try Ledger.prepare(article) }
    article = articles(1)[0]
    article.record.statements.reverse()
    #expect(throws: LedgerError.self) { try Ledger.prepare(article) }
  }

  @Test func knownOriginalsAreThoseStoredAndThoseForgotten() throws {
    let batch = articles(3)
    _ = try ledger.store(Array(batch[0..<2]))
    let day = try #require(CalendarDay(year: 2031, month: 6, day: 1))
    _ = try ledger.forget(ArticleID(rawValue: 2), reason: "a test", on: day)
    let keys = batch.map { ArticleKey(digest: $0.record.article.sha256) }
    let known = try ledger.knownOriginals(keys)
    #expect(known == [keys[0]: .stored(ArticleID(rawValue: 1)), keys[1]: .forgotten])
  }

  @Test func theSameBytesAreOneArticleWhateverTheirNameAndPlace() throws {
    var batch = [articles(1)[0], articles(1)[0], articles(1)[0]]
    batch[1].record.id += "~2"
    batch[2].record.id = "another name"
    batch[2].location = "archive.warc.gz@512"
    let summary = try ledger.store(batch)
    #expect(summary.storedArticles == 1 && summary.knownArticles == 2)
    let stored = try #require(try ledger.article(ArticleID(rawValue: 1)))
    #expect(
      stored.provenance.map(\.location) == ["reports/report-0.txt", "archive.warc.gz@512"])
    #expect(try ledger.check().problems.isEmpty)
  }

  @Test func theSameBytesFromTwoOutletsAreTwoArticlesAndForgottenTogether() throws {
    var other = articles(1)[0]
    other.record.id = "another name"
    other.record.article.metadata.outlet = "Harbour Times"
    let batch = [
      try Ledger.prepare(articles(1)[0]), try Ledger.prepare(other, givenOutlet: "Harbour Times"),
    ]
    #expect(try ledger.store(batch).storedArticles == 2)
    #expect(try ledger.store(batch).knownArticles == 2)
    let day = try #require(CalendarDay(year: 2031, month: 6, day: 1))
    _ = try ledger.forget(ArticleID(rawValue: 1), reason: "a test", on: day)
    #expect(try ledger.article(ArticleID(rawValue: 2)) == nil)
    #expect(try ledger.store(batch).forgottenArticles == 2)
  }

  @Test func aRetryTakesOffWhatIsRejectedNoMore() throws {
    let noise = SampleArticle.rejected("noise", bytes: [0, 1, 2])
    let mended = SampleArticle.rejected("mended", bytes: [3])
    let unread = SampleArticle.rejected("unread", bytes: [4])
    _ = try ledger.store([noise, mended, unread])
    let retried = try ledger.rejections().filter { $0.location != unread.location }
    _ = try ledger.store([noise])
    #expect(try ledger.settle(retried) == 1)
    #expect(try ledger.rejections().map(\.location) == [noise.location, unread.location])
  }
}

import Foundation
import ReadoutLedger
import ReadoutRecord
import ReadoutTestSupport
import ReadoutText
import Testing

struct CheckTests {
  private let place: TemporaryLedger

  init() throws {
    place = try TemporaryLedger()
    let ledger = try place.open()
    let articles = (0..<12).map { number in
      SampleArticle(
        name: "report-\(number)",
        paragraphs: (0..<4).map {
          "[source:Varga] [cue:said] [content:plan \(number) \($0) stands]."
        }
      ).extracted
    }
    _ = try ledger.store(articles)
    try ledger.close()
  }

  private func report() throws -> CheckReport { try place.open(.existing).check() }

  @Test func anUndamagedLedgerIsClean() throws {
    var steps: [CheckProgress] = []
    let report = try place.open().check { steps.append($0) }
    #expect(report.isClean && report.articleCount == 12 && report.statementCount == 48)
    #expect(steps.count == 12)
    #expect(steps.last?.checkedArticles == 12 && steps.last?.totalArticles == 12)
  }

  @Test(arguments: [
    "UPDATE original SET compressed = x'00' WHERE article = 3",
    "UPDATE original SET compressed = zeroblob(100) WHERE article = 3",
    "UPDATE original SET byteCount = 1 WHERE article = 3",
    "UPDATE original SET byteCount = -1 WHERE article = 3",
    "UPDATE text SET compressed = x'' WHERE article = 3",
    "UPDATE text SET sourceMap = x'28B52FFD' WHERE article = 3",
    "UPDATE text SET sourceMapByteCount = 1000000000000 WHERE article = 3",
    "UPDATE text SET sourceMap = (SELECT compressed FROM text WHERE article = 4) WHERE article = 3",
    "UPDATE original SET compressed = (SELECT compressed FROM original WHERE article = 4) WHERE article = 3",
    "UPDATE article SET originalDigest = x'00' WHERE id = 3",
    "UPDATE article SET textDigest = zeroblob(32) WHERE id = 3",
    "UPDATE article SET textLength = 5 WHERE id = 3",
    "UPDATE article SET format = 'scroll' WHERE id = 3",
    "UPDATE article SET credit = '{' WHERE id = 3",
    "UPDATE article SET bodySpan = '[1' WHERE id = 3",
    "UPDATE article SET published = 'soon' WHERE id = 3",
    "DELETE FROM original WHERE article = 3",
    "DELETE FROM text WHERE article = 3",
  ])
  func damageToAnArticleIsNamed(sql: String) throws {
    try place.execute("PRAGMA foreign_keys = OFF; " + sql)
    let ledger = try place.open(.existing)
    let report = try ledger.check()
    #expect(!report.isClean && report.articleCount == 12)
    #expect(report.problems.allSatisfy { $0.article == ArticleID(rawValue: 3) })
    #expect(report.problems.allSatisfy { !$0.finding.isEmpty && !$0.remedy.isEmpty })
    // Whatever is asked of the damaged article is answered or refused, never a crash.
    _ = try? ledger.article(ArticleID(rawValue: 3))
    for hit in (try? ledger.search(StatementQuery(limit: 1_000))) ?? [] {
      _ = try? ledger.statement(hit.id)
    }
  }

  @Test(arguments: [
    "contentWords = 'plan that never was'", "content = '[[0,4]]'", "content = '[[0,999999]]'",
    "content = '[[9,2]]'", "content = 'x'", "content = '[[99999999999999999999,1]]'",
    "content = '[[1]]'", "content = '[[20,24],[0,4]]'", "kind = 'sung'", "saidOn = '2031-99'",
    "occasion = '[]'", "saidOnEvidence = ']'", "speakerHow = 'guessed'",
  ])
  func damageToAStatementIsNamed(change: String) throws {
    try place.execute("UPDATE statement SET \(change) WHERE article = 3 AND n = 2")
    let ledger = try place.open(.existing)
    let problems = try ledger.check().problems.filter { $0.article != nil }
    #expect(problems.count == 1)
    #expect(problems.first?.article == ArticleID(rawValue: 3))
    let id = try #require(problems.first?.statement)
    _ = try? ledger.statement(id)
    _ = try? ledger.search(StatementQuery(limit: 1_000))
  }

  @Test func anOriginalWithOneByteChangedFailsItsDigestAndItsReceipts() throws {
    // The same article with one letter of its original changed, its digest made to fit.
    let sample = SampleArticle(
      name: "forged", paragraphs: ["[source:Varga] [cue:said] [content:we never agreed]."])
    var forged = sample.extracted
    let index = try #require(forged.original.lastIndex(of: UInt8(ascii: "v")))
    forged.original[index] = UInt8(ascii: "w")
    forged.record.article.sha256 = SHA256Digest(of: forged.original)
    _ = try place.open().store([forged])
    let problems = try report().problems
    #expect(problems.count == 1)
    #expect(problems.first?.article == ArticleID(rawValue: 13))
    #expect(problems.first?.statement != nil)
  }

  @Test func anIndexOfWordsThatMissesAStatementIsNamed() throws {
    try place.execute("INSERT INTO statementWords(statementWords) VALUES ('delete-all')")
    let problems = try report().problems
    #expect(problems.count == 1 && problems.first?.finding.contains("index of words") == true)
  }

  @Test func aStatementWithoutItsArticleIsNamed() throws {
    try place.execute("PRAGMA foreign_keys = OFF; DELETE FROM article WHERE id = 3")
    #expect(try report().problems.contains { $0.finding.contains("belongs to no article") })
  }

  /// Overwrites one page after the other with noise: the check names damage or finds the ledger
  /// refused, and never crashes.
  @Test func everyDamagedPageIsNamedAndNoneCrashes() throws {
    let file = URL(fileURLWithPath: place.path)
    let whole = try Data(contentsOf: file)
    let pageCount = whole.count / 8_192
    #expect(pageCount > 10)
    var found = 0
    for page in 0..<pageCount {
      var damaged = whole
      let noise = Data((0..<8_192).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ page) })
      damaged.replaceSubrange(page * 8_192..<(page + 1) * 8_192, with: noise)
      try damaged.write(to: file)
      found += isDamageFound() ? 1 : 0
      for suffix in ["-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: place.path + suffix)
      }
    }
    #expect(found == pageCount)
  }

  private func isDamageFound() -> Bool {
    guard let ledger = try? place.open(.existing) else { return true }
    _ = try? ledger.search(StatementQuery(words: "plan"))
    _ = try? ledger.statistics()
    let report = try? ledger.check()
    return report?.isClean != true
  }
}

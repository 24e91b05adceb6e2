import ReadoutEngine
import ReadoutIngest
import ReadoutRecord
import Testing

struct EngineTests {
  private let report = """
    Ostria expects a reply

    LUNDEN, February 10 (Corvex) - President Tomas Veld hopes that Norland will answer soon.

    "We are ready to talk at any hour," Veld said on Thursday. He said that Norland knew it.
    """

  private func record(_ options: Engine.Options) -> Record {
    let source = ArticleSource(id: "r", location: "r.txt", bytes: Array(report.utf8))
    return Engine(options: options).extract(source, reading: ReadingOptions()).record
  }

  @Test func statementsOfOtherActsAreLeftOutAndTheRestIsNumberedFromOne() {
    let all = record(.init(acts: Set(StatementAct.allCases)))
    let spoken = record(.init())
    #expect(all.statements.contains { $0.act == .thought })
    #expect(spoken.statements.allSatisfy { $0.act == .speech || $0.act == .document })
    #expect(spoken.statements.map(\.n) == Array(1..<spoken.statements.count + 1))
    #expect(spoken.statements.count < all.statements.count)
  }

  @Test func noStatementIsSurerThanCertain() {
    #expect(record(.init(minimumConfidence: 1.01)).statements.isEmpty)
  }

  @Test func theTextOfPlainTextIsInTheRecordOnlyWhenAskedFor() {
    #expect(record(.init()).text?.value == nil)
    #expect(record(.init(includesText: true)).text?.value == report)
  }

  @Test func aSourceWithoutTextIsRejectedWithTheDigestOfItsBytes() {
    let source = ArticleSource(id: "e", location: "e.txt", bytes: [])
    let extracted = Engine().extract(source, reading: ReadingOptions())
    #expect(extracted.article == nil)
    #expect(extracted.record.rejected?.code == .empty)
    #expect(extracted.record.article.sha256 == SHA256Digest(of: []))
  }
}

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
    let all = record(.init(model: .fast, acts: Set(StatementAct.allCases)))
    let spoken = record(.init(model: .fast))
    #expect(all.statements.contains { $0.act == .thought })
    #expect(spoken.statements.allSatisfy { $0.act == .speech || $0.act == .document })
    #expect(spoken.statements.map(\.n) == Array(1..<spoken.statements.count + 1))
    #expect(spoken.statements.count < all.statements.count)
  }

  @Test func noStatementIsSurerThanCertain() {
    #expect(record(.init(model: .fast, minimumConfidence: 1.01)).statements.isEmpty)
  }

  @Test func theTextOfPlainTextIsInTheRecordOnlyWhenAskedFor() {
    #expect(record(.init(model: .fast)).text?.value == nil)
    #expect(record(.init(model: .fast, includesText: true)).text?.value == report)
  }

  @Test func aSourceWithoutTextIsRejectedWithTheDigestOfItsBytes() {
    let source = ArticleSource(id: "e", location: "e.txt", bytes: [])
    let extracted = Engine(options: .init(model: .fast)).extract(source, reading: ReadingOptions())
    #expect(extracted.article == nil)
    #expect(extracted.record.rejected?.code == .empty)
    #expect(extracted.record.article.sha256 == SHA256Digest(of: []))
  }

  @Test func theRecordNamesTheModelAndTheDigestOfItsWeights() throws {
    let rules = record(.init(model: .rules)).engine
    #expect(rules.model == "rules" && rules.weights == nil)
    let fast = record(.init(model: .fast)).engine
    let weights = try #require(fast.weights)
    #expect(fast.model == "fast")
    #expect(weights.wholeMatch(of: #/sha256:[0-9a-f]{64}/#) != nil, "\(weights)")
  }

  @Test func theFastModelGivesTheSameBytesOnAnyNumberOfJobs() async throws {
    let engine = Engine(options: .init(model: .fast))
    let sources = (0..<12).map { number in
      ArticleSource(
        id: "r\(number)", location: "r\(number).txt",
        bytes: Array(report.replacing("Thursday", with: "day \(number)").utf8))
    }
    var outputs: [[String]] = []
    for jobs in [1, 3] {
      let map = OrderedParallelMap<ArticleSource, String>(jobs: jobs, chunkCount: 2) {
        engine.extract($0, reading: ReadingOptions()).record.json.line
      }
      var lines: [String] = []
      try await map.run(sources) { lines.append($0) }
      outputs.append(lines)
    }
    #expect(outputs[0] == outputs[1] && outputs[0].count == 12)
    #expect(outputs[0].allSatisfy { $0.contains("\"fast\"") })
  }
}

import HTTPTypes
import ReadoutLedger
import ReadoutRecord
import ReadoutTestSupport
import Testing

struct CorrectionPageTests {
  private let desk: PageDesk
  private let statement: StatementID

  init() throws {
    desk = try PageDesk(PageTests.articles())
    statement = try #require(try desk.ledger.search(StatementQuery(words: "terminal")).first).id
  }

  private var path: String { "/statements/\(statement)/corrections" }

  @Test func aSpeakerIsCorrectedAndTheCorrectionUndone() async throws {
    let sent = try await desk.post(
      path,
      [("action", "speaker"), ("speaker", "Marek Dolan"), ("type", "person"), ("why", "read it")])
    #expect(sent.status == 303)
    #expect(sent.headers[.location] == "/statements/\(statement)?done=1")
    let entry = try #require(try desk.ledger.journal().first)
    #expect(entry.stamp.why == "read it")
    #expect(try desk.ledger.statement(statement)?.hit.statement.speaker?.name == "Marek Dolan")
    let page = try await desk.page("/statements/\(statement)?done=1")
    #expect(page.text.contains("as entry 1.") && page.text.contains("action=\"/journal/1/undo\""))
    #expect(try await desk.post("/journal/1/undo", []).status == 303)
    #expect(try desk.ledger.statement(statement)?.hit.statement.speaker?.name == "Ilona Varga")
    #expect(try await desk.page("/journal").text.contains("Entry 1 undone"))
  }

  @Test func aLongJournalGoesOnOnAnotherPage() async throws {
    for number in 1...101 {
      _ = try desk.ledger.correct(
        [.defineCode(label: "code \(number)", description: "")], on: nil,
        stamp: JournalStamp(who: "ilona", at: "2031-02-10T08:00:00Z", why: nil))
    }
    let first = try await desk.page("/journal").text
    #expect(first.contains("href=\"/journal?before=2\""))
    #expect(!first.contains("action=\"/journal/1/undo"))
    let second = try await desk.page("/journal?before=2").text
    #expect(second.contains("action=\"/journal/1/undo\"") && !second.contains("rel=\"next\""))
  }

  @Test(arguments: ["accept", "reject", "unresolved"])
  func aButtonIsEnough(_ action: String) async throws {
    #expect(try await desk.post(path, [("action", action)]).status == 303)
    #expect(try desk.ledger.journal().count == 1)
  }

  @Test func aFormFromElsewhereChangesNothing() async throws {
    let page = try await desk.post(path, [("action", "reject")], withKey: false)
    #expect(page.status == 403)
    let other = try await desk.post(path, [("key", "0"), ("action", "reject")], withKey: false)
    #expect(other.status == 403)
    #expect(try desk.ledger.journal().isEmpty)
  }

  @Test func aFormLeadsToNoOtherSite() async throws {
    for back in [
      "//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nSet-Cookie: a",
    ] {
      let page = try await desk.post(path, [("action", "accept"), ("back", back)])
      #expect(page.headers[.location]?.hasPrefix("/statements/") == true, "\(back)")
    }
  }

  @Test func aFormThatSaysNothingIsRefused() async throws {
    #expect(try await desk.post(path, []).status == 400)
    #expect(try await desk.post(path, [("action", "said-on"), ("date", "soon")]).status == 400)
    #expect(try await desk.post(path, [("action", "speaker")]).status == 400)
    #expect(
      try await desk.post("/persons/merge", [("first", "p1"), ("second", "x")]).status == 400)
    #expect(try await desk.post("/journal/99/undo", []).status == 409)
    #expect(try desk.ledger.journal().isEmpty)
  }

  @Test func twoReportsAreJoinedAndToldApart() async throws {
    let reports = try desk.ledger.search(StatementQuery(words: "stay open")).prefix(2).map(\.id)
    let pair = [("first", "\(reports[0])"), ("second", "\(reports[1])")]
    func utterances() throws -> [UtteranceID?] {
      try reports.map { try desk.ledger.statement($0)?.hit.groups.utterance }
    }
    #expect(try await desk.post("/utterances/pairs", pair + [("action", "merge")]).status == 303)
    let joined = try utterances()
    #expect(joined[0] != nil && joined[0] == joined[1])
    #expect(try await desk.post("/utterances/pairs", pair + [("action", "split")]).status == 303)
    let apart = try utterances()
    #expect(apart[0] != apart[1])
  }
}

import Foundation
import HTTPTypes
import HummingbirdTesting
import ReadoutLedger
import ReadoutRecord
import Testing

@testable import ReadoutServer

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct WritingTests {
  @Test func aSpeakerIsCorrectedAndTheCorrectionTakenBack() async throws {
    let desk = try DeskFixture()
    let id = try await statement(of: desk)
    let made = try await desk.send(
      "/v1/corrections",
      #"{"action": "speaker", "statement": "\#(id)", "name": "Anton Reiss", "why": "third line"}"#)
    #expect(made.status == .created)
    let number = try #require(made.json["number"] as? Int)
    #expect(try await speaker(of: id, desk) == "Anton Reiss")
    let undone = try await desk.send("/v1/corrections/\(number)/undo", "{}")
    #expect(undone.status == .created)
    #expect(try await speaker(of: id, desk) == "Ilona Varga")
    #expect(try await desk.ask("/v1/corrections").items.count == 2)
  }

  @Test func theJournalIsReadPageByPage() async throws {
    let desk = try DeskFixture()
    for code in ["a", "b", "c"] {
      let body = #"{"action": "define-code", "code": "\#(code)"}"#
      #expect(try await desk.send("/v1/corrections", body).status == .created)
    }
    func numbers(_ path: String) async throws -> [Int] {
      try await desk.ask(path).items.compactMap { $0["number"] as? Int }
    }
    #expect(try await numbers("/v1/corrections?limit=2") == [2, 3])
    #expect(try await numbers("/v1/corrections?limit=2&cursor=2") == [1])
    #expect(try desk.ledger.journal(.init(before: 3, limit: 1)).map(\.number) == [2])
  }

  @Test func theJournalNamesTheAccount() async throws {
    let options = DeskOptions(accounts: AccessTests.accounts)
    let desk = try DeskFixture(options: options)
    let id = try #require(try desk.ledger.search(.init()).first?.id)
    let made = try await desk.send(
      "/v1/corrections", #"{"action": "accept", "statement": "\#(id)"}"#,
      headers: [.authorization: "Bearer editor-token"])
    #expect(made.json["who"] as? String == "ilona")
  }

  @Test(arguments: [
    (#"{"action": "fly"}"#, 400), (#"{"action": "accept"}"#, 409), ("{", 400), ("[]", 400),
    (#"{"action": "accept", "statement": "nobody"}"#, 400),
    (#"{"action": "accept", "statement": "s1zzzzzzzz"}"#, 409),
    (#"{"action": "merge", "persons": ["p1"]}"#, 409),
    (#"{"action": "split", "person": "p1"}"#, 409),
  ])
  func whatDoesNotFitChangesNothing(body: String, status: Int) async throws {
    let desk = try DeskFixture()
    let before = try desk.ledger.contentDigest()
    let answer = try await desk.send("/v1/corrections", body)
    #expect(answer.status.code == status)
    #expect(try desk.ledger.contentDigest() == before)
    #expect(try desk.ledger.journal().isEmpty)
  }

  @Test func aSearchIsSavedAndFollowedAsAFeed() async throws {
    let desk = try DeskFixture()
    let made = try await desk.send(
      "/v1/feeds", #"{"name": "Strait & <sea>", "question": "about=strait"}"#)
    let address = try #require(made.headers[.location])
    let atom = try await desk.ask(address + "/atom")
    #expect(atom.headers[.contentType] == "application/atom+xml; charset=utf-8")
    #expect(atom.text.contains("<title>Strait &amp; &lt;sea&gt;</title>"))
    #expect(atom.text.contains("<entry>"))
    #expect(XMLParser(data: Data(atom.text.utf8)).parse())
    let json = try await desk.ask(address + "/json")
    #expect((json.json["items"] as? [Any])?.isEmpty == false)
    #expect(try await desk.ask(address, .delete).status == .noContent)
    #expect(try await desk.ask(address).status == .notFound)
  }

  @Test func aSavedSearchWhosePeriodEndsBeforeItBeginsIsRefused() async throws {
    let desk = try DeskFixture()
    let answer = try await desk.send(
      "/v1/feeds", #"{"name": "Strait", "question": "from=2032&to=2031-05"}"#)
    #expect(answer.status == .conflict)
    #expect(answer.text.contains("(2032-01-01) behind 'to' (2031-05-31)"))
  }

  @Test(arguments: ["foo=bar", "from=2031-02-30", "kind=loud", "abuot=strait"])
  func aSavedSearchWithAConditionThatIsNotReadIsRefused(question: String) async throws {
    let desk = try DeskFixture()
    let body = #"{"name": "Strait", "question": "\#(question)"}"#
    let answer = try await desk.send("/v1/feeds", body)
    #expect(answer.status == .conflict)
    #expect(answer.text.contains(question))
    #expect(try desk.ledger.savedSearches(limit: 9).isEmpty)
  }

  private func statement(of desk: DeskFixture) async throws -> String {
    let hits = try desk.ledger.search(.init(about: "searched"))
    return try #require(hits.first?.id.description)
  }

  private func speaker(of id: String, _ desk: DeskFixture) async throws -> String? {
    let statement = try await desk.ask("/v1/statements/\(id)").json["statement"]
    let speaker = (statement as? [String: Any])?["speaker"] as? [String: Any]
    return speaker?["name"] as? String
  }
}

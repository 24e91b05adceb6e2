import ReadoutLedger
import ReadoutRecord
import ReadoutServer
import Testing

struct MCPToolTests {
  private let desk: AgentDesk

  init() throws { desk = try AgentDesk() }

  private func contents(_ answer: JSONValue?) -> [String] {
    (answer?["statements"]?.elements ?? []).compactMap { $0["words"]?["content"]?.string }
  }

  private func firstID(of words: String) throws -> String {
    let found = desk.data(of: "search_statements", ["words": .string(words)])
    return try #require(found?["statements"]?.elements.first?["statement"]?["id"]?.string)
  }

  // MARK: - What the tools are

  @Test func thereIsAToolForEachQuestion() {
    #expect(
      desk.tools().map { $0["name"]?.string } == [
        "search_statements", "said_about", "show_statement", "verify_quotation",
        "speaker_timeline", "compare_wordings",
      ])
  }

  @Test(arguments: [MCPRevision.march2025, .june2025, .november2025])
  func everyToolSaysThatItOnlyReads(revision: MCPRevision) {
    for tool in desk.tools(under: revision) {
      #expect(tool["inputSchema"]?["additionalProperties"] == .bool(false))
      #expect(tool["annotations"]?["readOnlyHint"] == .bool(true))
      #expect(tool["annotations"]?["destructiveHint"] == .bool(false))
      #expect(tool["annotations"]?["openWorldHint"] == .bool(false))
    }
  }

  @Test func theStructureOfAnAnswerIsWhatItsTextSpells() throws {
    let result = try #require(desk.call("search_statements", ["words": .string("grain")]))
    let text = try #require(result["content"]?.elements.first?["text"]?.string)
    #expect(result["structuredContent"]?.line == text)
    #expect(result["isError"] == .bool(false))
  }

  @Test(arguments: [MCPRevision.november2024, .march2025])
  func revisionsBeforeStructureGetTheTextAlone(revision: MCPRevision) {
    let result = desk.call("search_statements", ["words": .string("grain")], under: revision)
    #expect(result?["structuredContent"] == nil)
    #expect(result?["content"]?.elements.count == 1)
    #expect(desk.tools(under: revision).allSatisfy { $0["outputSchema"] == nil })
  }

  @Test func theFirstRevisionKnowsNoAnnotations() {
    #expect(desk.tools(under: .november2024).allSatisfy { $0["annotations"] == nil })
  }

  @Test(
    arguments: [
      ("search_statements", ["words": .string("grain")]),
      ("said_about", ["speaker": .string("Aldquist"), "about": .string("grain")]),
      ("verify_quotation", ["text": .string("Grain must never become a weapon")]),
      ("verify_quotation", ["text": .string("Bread is a weapon, grain must be a bargaining chip")]),
      ("speaker_timeline", ["speaker": .string("Mira Aldquist")]),
    ] as [(String, JSONValue)])
  func answersAreAsTheirSchemasSay(tool: String, arguments: JSONValue) throws {
    try expectAsDeclared(tool, arguments)
  }

  @Test func answersAboutAStatementAreAsTheirSchemasSay() throws {
    let id = JSONValue.string(try firstID(of: "weapon"))
    try expectAsDeclared("show_statement", ["id": id])
    try expectAsDeclared("compare_wordings", ["ids": .array([id])])
  }

  private func expectAsDeclared(_ tool: String, _ arguments: JSONValue) throws {
    let result = try #require(desk.call(tool, arguments))
    let declared = desk.tools().first { $0["name"] == .string(tool) }
    let schema = try #require(declared?["outputSchema"])
    let content = try #require(result["structuredContent"])
    #expect(SchemaCheck.faults(of: content, against: schema) == [], "\(tool)")
  }

  // MARK: - What they answer

  @Test func aSearchFindsByWordsAndSpeaker() {
    let found = desk.data(
      of: "search_statements", ["words": .string("harbour"), "speaker": .string("Ombrado")])
    #expect(contents(found) == ["\u{201C}The harbour is closed.\u{201D}"])
  }

  @Test func aSearchGoesOnBehindTheLastStatement() throws {
    let first = desk.data(of: "search_statements", ["limit": .integer(1)])
    let id = try #require(first?["statements"]?.elements.first?["statement"]?["id"])
    let next = desk.data(of: "search_statements", ["limit": .integer(100), "before": id])
    #expect(next?["statements"]?.elements.count == 5)
  }

  @Test func whatASpeakerSaidComesWithWhatTheLedgerCovers() {
    let answer = desk.data(
      of: "said_about", ["speaker": .string("Aldquist"), "about": .string("weapon")])
    #expect(contents(answer).count == 2)
    #expect(answer?["coverage"]?["articles"] == .integer(3))
  }

  @Test func aStatementComesWithItsReceipt() throws {
    let answer = desk.data(of: "show_statement", ["id": .string(try firstID(of: "harbour"))])
    #expect(answer?["receipt"]?["original"]?["sha256"]?.string?.count == 64)
    #expect(answer?["article"]?["outlet"] == .string("Corvex"))
  }

  @Test func aQuotationIsClassed() {
    let exact = desk.data(
      of: "verify_quotation", ["text": .string("Grain must never become a weapon.")])
    #expect(exact?["finding"] == .string("verbatim"))
    let other = desk.data(
      of: "verify_quotation",
      [
        "text": .string("Grain must never become a weapon."),
        "speaker": .string("Sena Ombrado"),
      ])
    #expect(other?["finding"] == .string("other-speaker"))
  }

  @Test func aTimelineHoldsTheReportsOfAnUtterance() {
    let answer = desk.data(of: "speaker_timeline", ["speaker": .string("Aldquist")])
    let reports = answer?["dated"]?.elements.map { $0["reports"]?.elements.count ?? 0 }
    #expect(reports?.contains(2) == true)
    #expect(answer?["speaker"]?["name"] == .string("Mira Aldquist"))
  }

  @Test func wordingsAreComparedByStatementOrUtterance() throws {
    let id = try firstID(of: "weapon")
    let byStatement = desk.data(of: "compare_wordings", ["ids": .strings([id])])
    let utterance = try #require(byStatement?["utterance"]?.string)
    let byUtterance = desk.data(of: "compare_wordings", ["ids": .strings([utterance])])
    #expect(byStatement == byUtterance)
    #expect(byStatement?["reports"]?.elements.count == 1)
  }

  // MARK: - What they refuse

  @Test(
    arguments: [
      ("search_statements", ["wordz": .string("x")], "no argument 'wordz'"),
      ("search_statements", ["limit": .integer(-1)], "1 to 100"),
      ("search_statements", ["limit": .integer(1_000_000_000)], "1 to 100"),
      ("search_statements", ["limit": .string("3")], "integer"),
      ("search_statements", ["kind": .string("shouted")], "direct, indirect, mixed"),
      ("search_statements", ["from": .string("soon")], "a date"),
      (
        "search_statements", ["from": .string("2032"), "to": .string("2031")],
        "'from' (2032-01-01) lies behind 'to' (2031-12-31)"
      ),
      ("search_statements", ["before": .string("a1")], "id of a statement"),
      ("said_about", ["speaker": .string("Aldquist")], "'about' is missing"),
      ("show_statement", ["id": .string("s999")], "knows no statement"),
      ("show_statement", ["id": .string("../../etc/passwd")], "knows no statement"),
      ("speaker_timeline", ["speaker": .string("Nobody")], "knows no speaker"),
      ("compare_wordings", ["ids": .array([])], "1 to 20"),
      ("compare_wordings", ["ids": .array([.integer(1)])], "strings"),
    ] as [(String, JSONValue, String)])
  func aWrongArgumentIsToldToTheCaller(tool: String, arguments: JSONValue, part: String) {
    let result = desk.call(tool, arguments)
    #expect(result?["isError"] == .bool(true))
    let text = result?["content"]?.elements.first?["text"]?.string ?? ""
    #expect(text.contains(part), "\(text)")
    #expect(result?["structuredContent"] == nil)
  }

  @Test func anUnknownToolIsAnErrorOfTheProtocol() {
    let answer = desk.answer(
      "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"forget\"}}")
    #expect(answer?["error"]?["code"] == .integer(-32602))
  }

  @Test(arguments: [
    "AND", "\"", "NEAR(", "*", "a'b", "multi-agent", "text:x", "^", "'; DROP TABLE statement; --",
    String(repeating: "a* ", count: 10_000), "\u{0}", "\u{202E}",
  ])
  func whateverIsSearchedForIsLookedForAsItStands(words: String) {
    for name in ["words", "about", "speaker", "like", "outlet"] {
      let result = desk.call("search_statements", .object([.init(name, .string(words))]))
      #expect(result?["isError"] == .bool(false), "\(name)")
    }
    #expect(
      desk.call("verify_quotation", ["text": .string(words)])?["isError"] == .bool(false))
  }
}

import ReadoutIngest
import ReadoutRecord
import ReadoutServer
import Testing

struct MCPServerTests {
  private let desk: AgentDesk

  init() throws { desk = try AgentDesk() }

  private func errorCode(_ line: String, under revision: MCPRevision = .november2025) -> JSONValue?
  {
    desk.answer(line, under: revision)?["error"]?["code"]
  }

  // MARK: - Handshake

  @Test(arguments: MCPRevision.allCases.filter { $0 != .july2026 })
  func aHandshakeAgreesOnTheRevisionThatWasAskedFor(revision: MCPRevision) {
    let result = desk.result(
      of: "initialize", ["protocolVersion": .string(revision.rawValue)], under: .november2024)
    #expect(result?["protocolVersion"] == .string(revision.rawValue))
    #expect(result?["serverInfo"]?["name"] == .string("readout"))
    #expect(result?["capabilities"]?["tools"] != nil)
  }

  @Test(arguments: ["1999-01-01", "2026-07-28", "later"])
  func aHandshakeForAnUnknownRevisionIsAnsweredWithTheNewestThatHasOne(asked: String) {
    let result = desk.result(of: "initialize", ["protocolVersion": .string(asked)])
    #expect(result?["protocolVersion"] == .string("2025-11-25"))
  }

  @Test func theIdComesBackAsItWasSent() {
    for id in ["7", "\"seven\"", "-1"] {
      let answer = desk.answer("{\"jsonrpc\":\"2.0\",\"id\":\(id),\"method\":\"ping\"}")
      #expect(answer?.line == "{\"jsonrpc\": \"2.0\", \"id\": \(id), \"result\": {}}")
    }
  }

  // MARK: - Without a handshake

  private static let stateless: JSONValue = [
    "_meta": [
      "io.modelcontextprotocol/protocolVersion": .string("2026-07-28"),
      "io.modelcontextprotocol/clientCapabilities": [:],
    ]
  ]

  @Test func aClientMayAskWhatTheServerSpeaks() {
    let result = desk.result(of: "server/discover", Self.stateless)
    #expect(result?["supportedVersions"]?.elements.first == .string("2026-07-28"))
    #expect(result?["supportedVersions"]?.elements.count == MCPRevision.allCases.count)
    #expect(result?["resultType"] == .string("complete"))
    #expect(result?["cacheScope"] == .string("public"))
    let identity = result?["_meta"]?["io.modelcontextprotocol/serverInfo"]
    #expect(identity?["name"] == .string("readout"))
  }

  @Test func aRequestThatNamesItsRevisionNeedsNoHandshake() {
    let result = desk.result(of: "tools/list", Self.stateless, under: .november2024)
    #expect(result?["ttlMs"] == .integer(3_600_000))
    #expect(result?["tools"]?.elements.first?["outputSchema"] != nil)
  }

  @Test func aRevisionThatTheServerDoesNotSpeakIsRefusedWithThoseItDoes() {
    let answer = desk.answer(
      """
      {"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"_meta":\
      {"io.modelcontextprotocol/protocolVersion":"2030-01-01"}}}
      """)
    #expect(answer?["error"]?["code"] == .integer(-32022))
    #expect(answer?["error"]?["data"]?["requested"] == .string("2030-01-01"))
    #expect(answer?["error"]?["data"]?["supported"]?.elements.count == 5)
  }

  @Test func aRequestWithoutItsCapabilitiesIsRefused() {
    #expect(
      errorCode(
        """
        {"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"_meta":\
        {"io.modelcontextprotocol/protocolVersion":"2026-07-28"}}}
        """) == .integer(-32602))
    #expect(
      errorCode("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"server/discover\"}")
        == .integer(-32602))
  }

  @Test(arguments: ["ping", "initialize"])
  func whatTheStatelessRevisionHasDroppedIsUnknownToIt(method: String) {
    let request: JSONValue = [
      "jsonrpc": .string("2.0"), "id": .integer(1), "method": .string(method),
      "params": Self.stateless,
    ]
    #expect(errorCode(request.line) == .integer(-32601))
  }

  // MARK: - Bad input

  @Test(arguments: [
    "", "{", "nonsense", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"} x", "\u{1}",
    "{\"a\":NaN}", String(repeating: "[", count: 100) + String(repeating: "]", count: 100),
  ])
  func whatIsNoJSONIsAParseError(line: String) {
    #expect(errorCode(line) == .integer(-32700))
  }

  @Test func bytesThatAreNoTextAreAParseError() {
    let answer = desk.server.answer(to: [0x22, 0xFF, 0x22], under: .november2025)
    #expect(answer.errorCode == -32700)
  }

  @Test(arguments: [
    "1", "\"ping\"", "null", "{}", "{\"id\":1,\"method\":\"ping\"}",
    "{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"ping\"}",
    "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}",
    "{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"ping\"}",
    "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"ping\"}",
    "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":7}", "{\"jsonrpc\":\"2.0\",\"id\":1}",
  ])
  func whatIsNoRequestIsInvalid(line: String) {
    #expect(errorCode(line) == .integer(-32600))
  }

  @Test func anUnknownMethodIsNotFound() {
    #expect(
      errorCode("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/delete\"}") == .integer(-32601))
  }

  @Test func aMessageOfTooManyBytesIsRefusedUnread() {
    let huge = [UInt8](repeating: UInt8(ascii: "["), count: MCPServer.byteLimit + 1)
    #expect(desk.server.answer(to: huge, under: .november2025).errorCode == -32600)
  }

  @Test(arguments: [
    "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}",
    "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":9}}",
    "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/unheard-of\"}",
    "{\"jsonrpc\":\"2.0\",\"method\":\"tools/call\"}",
    "{\"jsonrpc\":\"2.0\",\"id\":4,\"result\":{}}",
    "{\"jsonrpc\":\"2.0\",\"id\":4,\"error\":{\"code\":1,\"message\":\"x\"}}",
  ])
  func notificationsAndResponsesAreNeverAnswered(line: String) {
    #expect(desk.answer(line) == nil)
  }

  // MARK: - Lists of messages

  private static let list = """
    [{"jsonrpc":"2.0","id":1,"method":"ping"},{"jsonrpc":"2.0","method":"notifications/x"},\
    {"jsonrpc":"2.0","id":2,"method":"nothing"},3]
    """

  @Test func theRevisionThatHasListsOfMessagesAnswersEach() {
    let answers = desk.answer(Self.list, under: .march2025)?.elements ?? []
    #expect(answers.map { $0["error"]?["code"] } == [nil, .integer(-32601), .integer(-32600)])
  }

  @Test(arguments: MCPRevision.allCases.filter { $0 != .march2025 })
  func otherRevisionsRefuseListsOfMessages(revision: MCPRevision) {
    #expect(errorCode(Self.list, under: revision) == .integer(-32600))
  }

  @Test func anEmptyListAndALongOneAreRefusedAndOneOfNotificationsIsNotAnswered() {
    #expect(errorCode("[]", under: .march2025) == .integer(-32600))
    let long = "[" + Array(repeating: "1", count: 51).joined(separator: ",") + "]"
    #expect(errorCode(long, under: .march2025) == .integer(-32600))
    #expect(desk.answer("[{\"jsonrpc\":\"2.0\",\"method\":\"n\"}]", under: .march2025) == nil)
  }

  @Test func noMessageThatIsCutOffOrAlteredStopsTheServer() {
    let line = Array(
      """
      {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"search_statements",\
      "arguments":{"words":"grain","limit":3}}}
      """.utf8)
    for place in line.indices {
      _ = desk.server.answer(to: Array(line[..<place]), under: .november2025)
      var altered = line
      altered[place] ^= 0x12
      _ = desk.server.answer(to: altered, under: .november2025)
    }
    #expect(desk.server.answer(to: line, under: .november2025).errorCode == nil)
  }
}

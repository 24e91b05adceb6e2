import HTTPTypes
import HummingbirdTesting
import ReadoutRecord
import ReadoutServer
import Testing

struct MCPPostTests {
  private let desk: AgentDesk

  init() throws { desk = try AgentDesk() }

  private func reply(
    _ method: String, _ parameters: String = "{}", id: String = "\"id\":1,",
    revision: String? = nil, header: String? = nil, name: String? = nil
  ) -> MCPReply {
    let body = "{\"jsonrpc\":\"2.0\",\(id)\"method\":\"\(method)\",\"params\":\(parameters)}"
    return desk.server.reply(
      to: MCPPost(revision: revision, method: header, name: name, body: Array(body.utf8)))
  }

  private func stateless(_ more: String = "") -> String {
    """
    {\(more)"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",\
    "io.modelcontextprotocol/clientCapabilities":{}}}
    """
  }

  private func errorCode(_ reply: MCPReply) -> JSONValue? { reply.message?["error"]?["code"] }

  // MARK: - With a handshake

  @Test func aHandshakeNeedsNoHeader() {
    let reply = reply("initialize", "{\"protocolVersion\":\"2025-06-18\"}")
    #expect(reply.status == 200)
    #expect(reply.message?["result"]?["protocolVersion"] == .string("2025-06-18"))
  }

  @Test func theHeaderSaysHowARequestIsAnswered() {
    let structured = reply("tools/list", revision: "2025-11-25").message?["result"]?["tools"]
    #expect(structured?.elements.first?["outputSchema"] != nil)
    let plain = reply("tools/list").message?["result"]?["tools"]
    #expect(plain?.elements.first?["outputSchema"] == nil)
  }

  @Test func aNotificationIsTakenWithoutAnAnswer() {
    let reply = reply("notifications/initialized", id: "", revision: "2025-11-25")
    #expect(reply.status == 202 && reply.message == nil)
  }

  @Test func anErrorOfARequestIsItsAnswer() {
    let reply = reply("tools/delete", revision: "2025-11-25")
    #expect(reply.status == 200 && errorCode(reply) == .integer(-32601))
  }

  @Test func aRevisionThatTheServerDoesNotSpeakIsABadRequest() {
    let reply = reply("tools/list", revision: "2030-01-01")
    #expect(reply.status == 400 && errorCode(reply) == .integer(-32022))
  }

  @Test(arguments: ["", "{", "7", "[]"])
  func aBodyThatIsNoMessageIsABadRequest(body: String) {
    let post = MCPPost(revision: "2025-11-25", method: nil, name: nil, body: Array(body.utf8))
    #expect(desk.server.reply(to: post).status == 400)
  }

  // MARK: - Without a handshake

  @Test func aRequestWhoseHeadersAgreeWithItIsAnswered() {
    let reply = reply(
      "tools/call", stateless("\"name\":\"search_statements\","), revision: "2026-07-28",
      header: "tools/call", name: "search_statements")
    #expect(reply.status == 200)
    #expect(reply.message?["result"]?["resultType"] == .string("complete"))
  }

  @Test func aNameInBase64IsTheSame() {
    let reply = reply(
      "tools/call", stateless("\"name\":\"search_statements\","), revision: "2026-07-28",
      header: "tools/call", name: "=?base64?c2VhcmNoX3N0YXRlbWVudHM=?=")
    #expect(reply.status == 200)
  }

  @Test(
    arguments: [
      ("2026-07-28", nil, "search_statements"), ("2026-07-28", "tools/list", "search_statements"),
      ("2026-07-28", "tools/call", nil), ("2026-07-28", "tools/call", "show_statement"),
      ("2026-07-28", "tools/call", "=?base64?###?="), (nil, "tools/call", "search_statements"),
      ("2025-11-25", "tools/call", "search_statements"),
    ] as [(String?, String?, String?)])
  func headersThatDifferFromTheBodyAreRefused(revision: String?, method: String?, name: String?) {
    let reply = reply(
      "tools/call", stateless("\"name\":\"search_statements\","), revision: revision,
      header: method, name: name)
    #expect(reply.status == 400 && errorCode(reply) == .integer(-32020))
    #expect(reply.message?["id"] == .integer(1))
  }

  @Test func aRequestThatSaysNothingOfItselfIsRefused() {
    let reply = reply("tools/list", revision: "2026-07-28", header: "tools/list")
    #expect(reply.status == 400 && errorCode(reply) == .integer(-32602))
  }

  @Test func anUnknownMethodIsNotFound() {
    let reply = reply(
      "tools/delete", stateless(), revision: "2026-07-28", header: "tools/delete")
    #expect(reply.status == 404 && errorCode(reply) == .integer(-32601))
  }
}

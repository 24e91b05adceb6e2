import ReadoutIngest
import ReadoutRecord
import ReadoutServer
import Testing

struct StatementResourceTests {
  private let desk: AgentDesk

  init() throws { desk = try AgentDesk() }

  private func read(_ uri: String, under revision: MCPRevision = .november2025) -> JSONValue? {
    let request: JSONValue = [
      "jsonrpc": .string("2.0"), "id": .integer(1), "method": .string("resources/read"),
      "params": ["uri": .string(uri)],
    ]
    return desk.answer(request.line, under: revision)
  }

  @Test func aStatementIsAResourceOfQuotedData() throws {
    let found = desk.data(of: "search_statements", ["words": .string("harbour")])
    let id = try #require(found?["statements"]?.elements.first?["statement"]?["id"]?.string)
    let contents = read("readout://statement/\(id)")?["result"]?["contents"]?.elements.first
    #expect(contents?["uri"] == .string("readout://statement/\(id)"))
    #expect(contents?["mimeType"] == .string("application/json"))
    let text = try #require(contents?["text"]?.string)
    let value = try JSONValue(reading: Array(text.utf8))
    #expect(value["notice"]?.string?.hasPrefix("Quoted data") == true)
    #expect(value["answer"]?["receipt"] != nil)
  }

  @Test(arguments: [
    "readout://statement/s999", "readout://statement/", "readout://statement/../x",
    "readout://article/a1", "file:///etc/passwd", "",
  ])
  func whatIsNoStatementIsNotFound(uri: String) {
    #expect(read(uri)?["error"]?["code"] == .integer(-32002))
    #expect(read(uri)?["error"]?["data"]?["uri"] == .string(uri))
  }

  @Test func aRequestWithoutAnAddressIsRefused() {
    let answer = desk.answer("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/read\"}")
    #expect(answer?["error"]?["code"] == .integer(-32602))
  }

  @Test func theFormOfTheAddressesIsListed() {
    let template = desk.result(of: "resources/templates/list")?["resourceTemplates"]?.elements.first
    #expect(template?["uriTemplate"] == .string("readout://statement/{id}"))
    #expect(desk.result(of: "resources/list")?["resources"] == .array([]))
  }
}

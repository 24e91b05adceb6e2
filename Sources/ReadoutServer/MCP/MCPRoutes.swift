internal import HTTPTypes
internal import Hummingbird
internal import ReadoutRecord

/// What agents ask, over HTTP: the transport "Streamable HTTP" with an answer in JSON to each
/// message.
enum MCPRoutes {
  /// Where messages are sent to.
  static let path = "/mcp"

  /// Adds its addresses to the router.
  static func add(to router: Router<DeskContext>, desk: Desk) {
    router.post(RouterPath(path)) { request, _ in
      let post = try await post(request)
      return response(try await desk.read { MCPServer(ledger: $0).reply(to: post) })
    }
    // There are no streams to open and no sessions to end.
    for method in [HTTPRequest.Method.get, .delete] {
      router.on(RouterPath(path), method: method) { _, _ -> Response in
        throw DeskError(
          .wrongMethod, "agents send their messages with POST", headers: [.allow: "POST"])
      }
    }
  }

  private static func post(_ request: Request) async throws -> MCPPost {
    let type = request.headers[.contentType] ?? ""
    guard type.prefix(while: { $0 != ";" }).lowercased() == "application/json" else {
      throw DeskError(.wrongType, "a message to \(path) is of the type application/json")
    }
    let body = try await BodyReader.collect(request, upTo: MCPServer.byteLimit)
    return MCPPost(
      revision: request.headers[.mcpProtocolVersion], method: request.headers[.mcpMethod],
      name: request.headers[.mcpName], body: Array(buffer: body))
  }

  private static func response(_ reply: MCPReply) -> Response {
    guard let message = reply.message else { return Response(status: .init(code: reply.status)) }
    return Response(
      status: .init(code: reply.status),
      headers: [.contentType: "application/json", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: message.line)))
  }
}

extension HTTPField.Name {
  fileprivate static let mcpProtocolVersion = HTTPField.Name("MCP-Protocol-Version")
  fileprivate static let mcpMethod = HTTPField.Name("Mcp-Method")
  fileprivate static let mcpName = HTTPField.Name("Mcp-Name")
}

extension HTTPFields {
  /// The value of a field whose name is known to be one; `nil` where it is missing.
  fileprivate subscript(name: HTTPField.Name?) -> String? { name.flatMap { self[$0] } }
}

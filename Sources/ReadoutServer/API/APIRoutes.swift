internal import HTTPTypes
internal import Hummingbird
internal import ReadoutLedger

/// The API that programs ask.
enum APIRoutes {
  /// Adds every route to the router.
  static func add(to router: Router<DeskContext>, desk: Desk) {
    router.get("/v1/statements/:id") { request, context in
      let text = context.parameters.get("id") ?? ""
      guard let id = StatementID(text), let statement = try await desk.read({ try $0.statement(id) })
      else { throw DeskError(.notFound, "the ledger has no statement '\(text)'") }
      return Response(
        status: .ok, headers: [.contentType: "application/json"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: statement.json.line)))
    }
  }
}

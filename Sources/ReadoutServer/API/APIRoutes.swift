internal import HTTPTypes
internal import Hummingbird
internal import ReadoutRecord

/// The API that programs ask.
enum APIRoutes {
  /// Adds every route to the router, and the document that describes them.
  static func add(_ routes: [APIRoute], to router: Router<DeskContext>, desk: Desk) {
    for route in routes { add(route, to: router, desk) }
    let document = OpenAPIDocument(routes: routes).json
    router.get("/openapi.json") { _, _ in
      Response(
        status: .ok, headers: [.contentType: "application/json"],
        body: .init(byteBuffer: ByteBuffer(string: document.line)))
    }
  }

  private static func add(_ route: APIRoute, to router: Router<DeskContext>, _ desk: Desk) {
    let path = route.path.replacing("{", with: ":").replacing("}", with: "")
    router.on(RouterPath(path), method: route.method) { request, context in
      let body = try await BodyReader.bytes(of: request, for: route.body)
      let question = try question(route, request, context, body)
      let answer = try await desk.run(route.work) { ledger in
        APIResponse(try route.handle(question, ledger), of: route, to: question)
      }
      return answer.response(ifNoneMatch: request.headers[.ifNoneMatch])
    }
  }

  private static func question(
    _ route: APIRoute, _ request: Request, _ context: DeskContext, _ body: [UInt8]
  ) throws -> APIQuestion {
    guard let query = QueryFields(request.uri.query ?? "") else {
      throw DeskError(.invalid, "the query of the address is no UTF-8")
    }
    var values: [String: String] = [:]
    for parameter in route.parameters where parameter.place == .path {
      let text = context.parameters.get(parameter.name) ?? ""
      guard let value = PercentText.decode(text) else {
        throw DeskError(.notFound, "there is nothing at '\(request.uri.path)'")
      }
      values[parameter.name] = value
    }
    return try APIQuestion(
      route, path: request.uri.path, pathValues: values, query: query, body: body,
      account: context.account)
  }
}

internal import HTTPTypes
internal import Hummingbird

/// What a client gets where something went wrong: a problem in JSON under the paths that programs
/// ask, a page everywhere else.
struct ErrorAnswers: Sendable {
  /// The routes of the API, which tell what an address takes.
  let routes: [APIRoute]

  /// Says what went wrong.
  func answer(to request: Request, _ error: any Error) -> Response {
    let error = deskError(error, request)
    guard !isForPrograms(request.uri.path) else { return Problem(error).response }
    return PageRoutes.response(to: error, request)
  }

  private func isForPrograms(_ path: String) -> Bool {
    ["/v1", "/mcp", "/openapi.json", "/feeds"].contains { path == $0 || path.hasPrefix($0 + "/") }
  }

  private func deskError(_ error: any Error, _ request: Request) -> DeskError {
    guard let error = error as? any HTTPResponseError else { return DeskError(error) }
    switch error.status {
    case .contentTooLarge:
      return DeskError(.tooLarge, "the body is larger than what is taken here; send less")
    case .notFound: return missing(request)
    default:
      return DeskError(.invalid, "the request could not be read", cause: error)
    }
  }

  /// Nothing is there, or something that takes other methods.
  private func missing(_ request: Request) -> DeskError {
    let path = request.uri.path
    let methods = RouteTable.methods(at: path, in: routes).map(\.rawValue)
    guard !methods.isEmpty else { return DeskError(.notFound, "there is nothing at '\(path)'") }
    return DeskError(
      .wrongMethod, "'\(path)' takes \(methods.joined(separator: ", "))",
      headers: [.allow: methods.joined(separator: ", ")])
  }
}

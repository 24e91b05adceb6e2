internal import HTTPTypes
internal import Hummingbird

/// What a client gets where something went wrong: a problem in JSON under the paths that programs
/// ask, a page everywhere else.
struct ErrorAnswers: Sendable {
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
    case .contentTooLarge: return .tooLarge(limit: 0)
    case .notFound:
      return DeskError(.notFound, "there is nothing at '\(request.uri.path)'")
    default:
      return DeskError(.invalid, "the request could not be read", cause: error)
    }
  }
}

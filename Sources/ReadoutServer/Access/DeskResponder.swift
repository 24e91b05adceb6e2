internal import HTTPTypes
internal import Hummingbird

/// Stands in front of the router: refuses what may not ask, and answers errors.
///
/// The order is that of cost and danger: which name was asked, which page asks, how large the body
/// says that it is, who asks. No route sees a request that fails one of them.
struct DeskResponder<Router: HTTPResponder>: HTTPResponder where Router.Context == DeskContext {
  let router: Router
  let guardian: AccessGuard
  let errors: ErrorAnswers

  func respond(to request: Request, context: DeskContext) async throws -> Response {
    var response: Response
    do {
      var context = context
      context.account = try guardian.account(asking: request)
      response = try await router.respond(to: request, context: context)
      // What the router itself refuses it answers with a status alone.
      if response.status.kind == .clientError, response.body.contentLength == 0 {
        response = errors.answer(to: request, HTTPError(response.status, headers: response.headers))
      }
    } catch {
      response = errors.answer(to: request, error)
    }
    SecurityHeaders.add(to: &response)
    return response
  }
}

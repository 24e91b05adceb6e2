internal import HTTPTypes

/// All routes of the API.
enum RouteTable {
  /// The routes, in the order of the document.
  static func routes(of desk: Desk) -> [APIRoute] {
    let areas: [[APIRoute]] = [
      SearchRoutes.all, StatementRoutes.all, ArticleRoutes.all, SpeakerRoutes(desk.answers).all,
      UtteranceRoutes.all, TalkingPointRoutes.all, OccasionRoutes.all, OutletRoutes.all,
      CorrectionRoutes.all, VerifyRoutes.all, ExtractRoutes(desk.engines).all,
      CoverageRoutes(desk.answers).all, FeedRoutes.all,
    ]
    return areas.flatMap(\.self)
  }

  /// The methods that a path takes; empty where there is nothing.
  static func methods(at path: String, in routes: [APIRoute]) -> [HTTPRequest.Method] {
    let own = routes.filter { $0.matches(path) }.map(\.method)
    return own.contains(.get) ? own + [.head] : own
  }
}

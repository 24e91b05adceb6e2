internal import Hummingbird

/// What language models ask, over HTTP.
enum MCPRoutes {
  /// Adds its addresses to the router.
  static func add(to router: Router<DeskContext>, desk: Desk) {}
}

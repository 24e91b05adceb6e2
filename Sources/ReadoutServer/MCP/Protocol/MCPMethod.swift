/// What a client may ask.
enum MCPMethod: String, CaseIterable {
  case initialize
  case ping
  case discover = "server/discover"
  case listTools = "tools/list"
  case callTool = "tools/call"
  case listResources = "resources/list"
  case listTemplates = "resources/templates/list"
  case readResource = "resources/read"

  /// The method of a name under a revision; `nil` where that has none of it.
  init?(_ name: String, under revision: MCPRevision) {
    guard let method = MCPMethod(rawValue: name) else { return nil }
    switch method {
    case .initialize, .ping: if revision.isStateless { return nil }
    case .discover: if !revision.isStateless { return nil }
    default: break
    }
    self = method
  }

  /// For how many seconds a client may keep the answer without asking again, and whether it is the
  /// same for everybody; `nil` where it may not be kept.
  var caching: (seconds: Int, isPublic: Bool)? {
    switch self {
    case .discover, .listTools, .listResources, .listTemplates: (3_600, true)
    case .readResource: (0, false)
    case .initialize, .ping, .callTool: nil
    }
  }
}

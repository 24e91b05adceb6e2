internal import HTTPTypes

/// Which pages may send a request.
///
/// A browser says with `Origin` and `Sec-Fetch-Site` which page a request came from. Only the
/// server's own pages may ask it; a link that somebody follows from elsewhere has no `Origin`.
/// Programs that are no browsers send neither.
enum OriginRule {
  /// Whether the page that a request came from is one of the server's.
  ///
  /// - Parameters:
  ///   - request: The head of the request.
  ///   - authority: What the request says that it asks, such as `localhost:7717`.
  /// - Returns: Whether it may be answered.
  static func allows(_ request: HTTPRequest, authority: String) -> Bool {
    let headers = request.headerFields
    if let origin = headers[.origin] { return isSame(origin, authority) }
    guard !request.method.isRead, let site = headers[.fetchSite] else { return true }
    return site == "same-origin" || site == "none"
  }

  private static func isSame(_ origin: String, _ authority: String) -> Bool {
    let parts = origin.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "http:" || parts[0] == "https:" else { return false }
    return parts[2].lowercased() == authority.lowercased()
  }
}

extension HTTPField.Name {
  /// Where a request came from, as browsers tell.
  fileprivate static let fetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .origin
}

extension HTTPRequest.Method {
  /// Whether the method changes nothing.
  var isRead: Bool { self == .get || self == .head || self == .options }
}

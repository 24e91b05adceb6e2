internal import HTTPTypes
internal import Hummingbird

/// The token that a request shows.
enum AccessToken {
  /// The name of the cookie that keeps it in a browser.
  static let cookieName = "readout-token"

  /// The token of the header `Authorization: Bearer …`, or else of the cookie.
  static func shown(in headers: HTTPFields) -> String? {
    if let field = headers[.authorization] {
      let parts = field.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
      return parts[1].trimmingPrefix { $0 == " " }.description
    }
    return Cookies(from: headers[values: .cookie])[cookieName]?.value
  }
}

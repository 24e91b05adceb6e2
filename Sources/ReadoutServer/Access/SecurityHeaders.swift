internal import HTTPTypes
internal import Hummingbird

/// The headers that every answer carries.
///
/// Nothing but what the server itself sends may run or be loaded: no inline script, no frame, no
/// other host. What an article holds is shown as text; were it ever to reach a page as markup, the
/// browser would not run it.
enum SecurityHeaders {
  private static let policy = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:",
    "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
  ].joined(separator: "; ")

  /// Adds them where the answer has not set its own.
  static func add(to response: inout Response) {
    for (name, value) in fields where response.headers[name] == nil {
      response.headers[name] = value
    }
  }

  private static let fields: [(HTTPField.Name, String)] =
    [
      (.contentSecurityPolicy, policy), (.xContentTypeOptions, "nosniff"),
      (.cacheControl, "no-cache"),
    ]
    + [
      // Without any referrer a browser sends the origin of a form as null, ours too.
      ("Referrer-Policy", "same-origin"), ("X-Frame-Options", "DENY"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
      ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
}

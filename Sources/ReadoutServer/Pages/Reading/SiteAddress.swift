internal import HTTPTypes

extension HTTPRequest {
  /// The address of the site as the browser knows it, without a last slash; empty where the request
  /// names no host.
  ///
  /// A proxy that speaks HTTPS says so with `X-Forwarded-Proto`. Whoever invents the field finds it in
  /// their own answer alone.
  var siteAddress: String {
    guard let authority else { return "" }
    let isEncrypted = headerFields[.forwardedScheme]?.lowercased() == "https"
    return (isEncrypted ? "https://" : "http://") + authority
  }
}

extension HTTPField.Name {
  fileprivate static let forwardedScheme = HTTPField.Name("X-Forwarded-Proto") ?? .via
}

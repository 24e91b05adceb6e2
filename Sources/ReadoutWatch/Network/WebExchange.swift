/// One request and its response.
struct WebRequest: Sendable {
  var address: WebAddress

  /// The numeric address of the host, checked before.
  var network: NetworkAddress

  /// Names in small letters.
  var headers: [(name: String, value: String)]

  /// Bodies of more bytes are refused.
  var bodyLimit: Int
}

/// What a host answered.
struct WebResponse: Sendable {
  var status: Int

  /// Values by names in small letters; of repeated ones the first.
  var headers: [String: String]

  var body: [UInt8]
}

/// Why there is no response.
struct WebFailure: Error, Sendable {
  /// What went wrong, in a few words.
  var reason: String
}

/// Asks a host; redirects are answers like others.
protocol WebExchange: Sendable {
  /// Sends one request.
  ///
  /// - Throws: ``WebFailure``.
  func response(to request: WebRequest) async throws -> WebResponse
}

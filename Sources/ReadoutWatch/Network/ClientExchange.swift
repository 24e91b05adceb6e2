internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPCompression

/// Asks through async-http-client; the only file that opens a connection.
struct ClientExchange: WebExchange {
  /// Seconds for a connection, and for a response as a whole.
  var connectSeconds: Int64 = 10
  var responseSeconds: Int64 = 60

  func response(to request: WebRequest) async throws -> WebResponse {
    let client = HTTPClient(
      eventLoopGroupProvider: .singleton, configuration: configuration(for: request))
    let result: Result<WebResponse, any Error>
    do {
      result = .success(try await ask(client, request))
    } catch {
      result = .failure(error)
    }
    try? await client.shutdown()
    switch result {
    case .success(let response): return response
    case .failure(let error as WebFailure): throw error
    case .failure(let error): throw WebFailure(reason: "the host cannot be asked: \(error)")
    }
  }

  /// The host's name leads to the address that was checked and to no other: a name server that
  /// answers anew cannot lead us elsewhere.
  private func configuration(for request: WebRequest) -> HTTPClient.Configuration {
    var configuration = HTTPClient.Configuration()
    configuration.dnsOverride = [request.address.host: request.network.text]
    configuration.redirectConfiguration = .disallow
    configuration.timeout = .init(
      connect: .seconds(connectSeconds), read: .seconds(connectSeconds * 3))
    configuration.decompression = .enabled(limit: .size(request.bodyLimit))
    configuration.httpVersion = .http1Only
    configuration.connectionPool.retryConnectionEstablishment = false
    return configuration
  }

  private func ask(_ client: HTTPClient, _ request: WebRequest) async throws -> WebResponse {
    var message = HTTPClientRequest(url: request.address.text)
    for (name, value) in request.headers { message.headers.add(name: name, value: value) }
    let response = try await client.execute(message, timeout: .seconds(responseSeconds))
    var body: [UInt8] = []
    for try await part in response.body {
      body.append(contentsOf: part.readableBytesView)
      guard body.count <= request.bodyLimit else {
        throw WebFailure(reason: "the answer has more than \(request.bodyLimit) bytes")
      }
    }
    var headers: [String: String] = [:]
    for (name, value) in response.headers where headers[name.lowercased()] == nil {
      headers[name.lowercased()] = value
    }
    return WebResponse(status: Int(response.status.code), headers: headers, body: body)
  }
}

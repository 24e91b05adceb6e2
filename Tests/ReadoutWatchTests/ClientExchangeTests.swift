import NIOHTTP1
import Testing

@testable import ReadoutWatch

/// The client against a real server on this machine.
@Suite struct ClientExchangeTests {
  private static let here = NetworkAddress(bytes: [127, 0, 0, 1])

  private func response(
    from server: LocalServer, host: String = "tarnow.example", limit: Int = 10_000
  ) async throws -> WebResponse {
    let address = try #require(WebAddress("http://\(host):\(server.port)/feed?x=1"))
    return try await ClientExchange().response(
      to: WebRequest(
        address: address, network: Self.here, headers: [(name: "user-agent", value: "readout")],
        bodyLimit: limit))
  }

  @Test func theConnectionGoesToTheAddressThatWasChecked() async throws {
    let server = try await LocalServer { request in
      (200, [("ETag", "\"1\"")], Array("\(request.uri) \(request.headers["host"])".utf8))
    }
    let port = server.port
    let response = try await response(from: server)
    await server.stop()
    #expect(response.status == 200 && response.headers["etag"] == "\"1\"")
    #expect(
      String(decoding: response.body, as: UTF8.self)
        == "/feed?x=1 [\"tarnow.example:\(port)\"]")
  }

  @Test func aRedirectIsAnAnswerLikeOthers() async throws {
    let server = try await LocalServer { _ in (302, [("Location", "http://127.0.0.1/")], []) }
    let response = try await response(from: server)
    await server.stop()
    #expect(response.status == 302 && response.headers["location"] == "http://127.0.0.1/")
  }

  @Test func aBodyBeyondTheLimitIsRefused() async throws {
    let server = try await LocalServer { _ in (200, [], Array(repeating: 0x61, count: 20_000)) }
    let failure = await #expect(throws: WebFailure.self) { try await response(from: server) }
    await server.stop()
    #expect(failure?.reason.contains("10000 bytes") == true)
  }

  @Test func aHostThatDoesNotAnswerIsAFailure() async throws {
    let server = try await LocalServer { _ in (200, [], []) }
    await server.stop()
    await #expect(throws: WebFailure.self) { try await response(from: server) }
  }

  @Test func aWatchOfThisMachineOpensNoConnectionUnlessAllowed() async throws {
    let server = try await LocalServer { _ in (200, [], Array("x".utf8)) }
    let address = try #require(WebAddress("http://127.0.0.1:\(server.port)/feed"))
    func outcome(allowed: Bool) async -> VisitOutcome {
      await WebVisitor(
        exchange: ClientExchange(), resolver: SystemResolver(), allowsPrivateHosts: allowed,
        bodyLimit: 1_000, now: { 0 }
      ).outcome(of: Visit(address: address))
    }
    let refused = await outcome(allowed: false)
    let fetched = await outcome(allowed: true)
    await server.stop()
    guard case .refused = refused, case .fetched(let page) = fetched else {
      Issue.record("refused: \(refused), fetched: \(fetched)")
      return
    }
    #expect(page.body == Array("x".utf8))
  }
}

import Synchronization

@testable import ReadoutWatch

/// A web in memory: what each address answers, and which were asked.
final class FakeWeb: WebExchange, HostResolver {
  private struct State {
    var answers: [String: WebResponse] = [:]
    var hosts: [String: [NetworkAddress]] = [:]
    var asked: [String] = []
    var open: [String: Int] = [:]
    var mostOpen = 0
    var lastHeaders: [String: String] = [:]
  }

  private let state = Mutex(State())

  /// Lets an address answer.
  func put(
    _ address: String, status: Int = 200, headers: [String: String] = [:], body: String = ""
  ) {
    state.withLock {
      $0.answers[address] = WebResponse(status: status, headers: headers, body: Array(body.utf8))
    }
  }

  /// Gives a host numeric addresses; hosts without have one of the public internet.
  func host(_ name: String, _ addresses: [[UInt8]]) {
    state.withLock { $0.hosts[name] = addresses.map { NetworkAddress(bytes: $0) } }
  }

  /// The addresses that were asked, in order, without those of rules for robots.
  var asked: [String] {
    state.withLock { $0.asked }.filter { !$0.hasSuffix("/robots.txt") }
  }

  /// The greatest number of requests to one host at a time.
  var mostOpen: Int { state.withLock { $0.mostOpen } }

  /// The headers of the last request.
  var lastHeaders: [String: String] { state.withLock { $0.lastHeaders } }

  func addresses(of host: String) async -> [NetworkAddress] {
    state.withLock { $0.hosts[host] ?? [NetworkAddress(bytes: [93, 184, 216, 34])] }
  }

  func response(to request: WebRequest) async throws -> WebResponse {
    let origin = request.address.origin
    state.withLock {
      $0.asked.append(request.address.text)
      $0.open[origin, default: 0] += 1
      $0.mostOpen = max($0.mostOpen, $0.open[origin, default: 0])
      $0.lastHeaders = Dictionary(
        request.headers.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
    await Task.yield()
    return try state.withLock {
      $0.open[origin, default: 0] -= 1
      if let answer = $0.answers[request.address.text] { return answer }
      guard request.address.text.hasSuffix("/robots.txt") else {
        throw WebFailure(reason: "nobody answers")
      }
      return WebResponse(status: 404, headers: [:], body: [])
    }
  }
}

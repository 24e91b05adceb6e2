/// What is asked of the web, and what is known of it from the last time.
struct Visit: Sendable {
  var address: WebAddress

  /// The mark of the version that is known.
  var etag: String?

  /// When the version that is known was last changed, as the host wrote it.
  var lastModified: String?
}

/// What came of a visit.
enum VisitOutcome: Sendable {
  case fetched(VisitedPage)

  /// The version that is known is still the one.
  case unchanged

  /// It must not be asked for, and why.
  case refused(String)

  /// It could not be had, and why; seconds after which the host wants to be asked again.
  case failed(String, retryAfter: Int?)
}

/// What an address held.
struct VisitedPage: Sendable {
  /// The address behind all redirects.
  var address: WebAddress
  var body: [UInt8]
  var charset: String?
  var etag: String?
  var lastModified: String?
}

/// Visits addresses of the web as a guest should: asks only hosts of the public internet, keeps to
/// their rules for robots, and asks each host one thing at a time.
actor WebVisitor {
  private let exchange: any WebExchange
  private let resolver: any HostResolver
  private let now: @Sendable () -> Int
  private let allowsPrivateHosts: Bool
  private let bodyLimit: Int

  /// How robots are told of us, and how we name ourselves.
  static let robotName = "readout"
  private static let userAgent = "readout/0.1 (reads feeds that its user has listed)"

  private static let mostRedirects = 5

  /// Seconds for which the rules of a host are kept.
  private static let rulesSeconds = 86_400

  private var rules: [String: (rules: RobotsRules, until: Int)] = [:]
  private var turns: [String: Task<Void, Never>] = [:]

  init(
    exchange: any WebExchange, resolver: any HostResolver, allowsPrivateHosts: Bool,
    bodyLimit: Int, now: @escaping @Sendable () -> Int
  ) {
    self.exchange = exchange
    self.resolver = resolver
    self.allowsPrivateHosts = allowsPrivateHosts
    self.bodyLimit = bodyLimit
    self.now = now
  }

  /// Visits an address and those that it redirects to.
  func outcome(of visit: Visit) async -> VisitOutcome {
    var visit = visit
    for _ in 0...Self.mostRedirects {
      guard await rules(for: visit.address).allow(visit.address.pathAndQuery) else {
        return .refused("the host's robots.txt forbids it")
      }
      switch await answer(to: visit) {
      case .failure(let stop): return stop.outcome
      case .success(let response):
        guard (301...308).contains(response.status), response.status != 304 else {
          return outcome(of: response, at: visit.address)
        }
        guard let next = response.headers["location"].flatMap(visit.address.resolving) else {
          return .failed("it redirects to no address of the web", retryAfter: nil)
        }
        visit.address = next
      }
    }
    return .failed("it redirects more than \(Self.mostRedirects) times", retryAfter: nil)
  }

  private struct Stop: Error {
    var outcome: VisitOutcome
  }

  /// Asks for an address once it is this host's turn.
  private func answer(to visit: Visit) async -> Result<WebResponse, Stop> {
    let origin = visit.address.origin
    let former = turns[origin]
    let task = Task { () -> Result<WebResponse, Stop> in
      await former?.value
      return await self.ask(visit)
    }
    turns[origin] = Task { _ = await task.value }
    return await task.value
  }

  private func ask(_ visit: Visit) async -> Result<WebResponse, Stop> {
    let addresses = await resolver.addresses(of: visit.address.host)
    guard let network = addresses.first else {
      return .failure(
        Stop(outcome: .failed("there is no host '\(visit.address.host)'", retryAfter: nil)))
    }
    if !allowsPrivateHosts, let reason = addresses.lazy.compactMap(\.refusal).first {
      return .failure(
        Stop(
          outcome: .refused(
            "'\(visit.address.host)' is not asked: \(reason); --allow-private allows it")))
    }
    do {
      return .success(
        try await exchange.response(
          to: WebRequest(
            address: visit.address, network: network, headers: Self.headers(of: visit),
            bodyLimit: bodyLimit)))
    } catch {
      let reason = (error as? WebFailure)?.reason ?? "\(error)"
      return .failure(Stop(outcome: .failed(reason, retryAfter: nil)))
    }
  }

  private static func headers(of visit: Visit) -> [(name: String, value: String)] {
    var headers = [
      (name: "user-agent", value: userAgent),
      (
        name: "accept",
        value:
          "application/rss+xml, application/atom+xml, application/feed+json, text/html, */*;q=0.5"
      ),
      (name: "accept-encoding", value: "gzip, deflate"),
    ]
    if let etag = visit.etag { headers.append((name: "if-none-match", value: etag)) }
    if let date = visit.lastModified { headers.append((name: "if-modified-since", value: date)) }
    return headers
  }

  private func outcome(of response: WebResponse, at address: WebAddress) -> VisitOutcome {
    switch response.status {
    case 304: return .unchanged
    case 200:
      return .fetched(
        VisitedPage(
          address: address, body: response.body, charset: Self.charset(of: response),
          etag: response.headers["etag"], lastModified: response.headers["last-modified"]))
    default:
      let wait = response.headers["retry-after"].flatMap { Int($0) }
      return .failed("the host answers with status \(response.status)", retryAfter: wait)
    }
  }

  /// The charset that the header of a response gives.
  private static func charset(of response: WebResponse) -> String? {
    guard let type = response.headers["content-type"]?.lowercased(),
      let mark = type.firstRange(of: "charset=")
    else { return nil }
    let value = type[mark.upperBound...].prefix { $0 != ";" && !$0.isWhitespace }
    return value.filter { $0 != "\"" && $0 != "'" }
  }
}

extension WebVisitor {
  /// The rules of a host, asked for once a day: what cannot be found forbids nothing, and a host
  /// that fails forbids everything for now.
  private func rules(for address: WebAddress) async -> RobotsRules {
    if let kept = rules[address.origin], kept.until > now() { return kept.rules }
    guard let robots = address.robots else { return .none }
    let found = await read(robots)
    let seconds = found == .unreachable ? 600 : Self.rulesSeconds
    rules[address.origin] = (found, now() + seconds)
    return found
  }

  private func read(_ robots: WebAddress) async -> RobotsRules {
    var address = robots
    for _ in 0...Self.mostRedirects {
      guard case .success(let response) = await answer(to: Visit(address: address)) else {
        // The visit itself will tell why the host cannot be asked.
        return .none
      }
      switch response.status {
      case 200:
        return RobotsRules(
          String(decoding: response.body, as: UTF8.self), robot: Self.robotName)
      case 301...308:
        guard let next = response.headers["location"].flatMap(address.resolving) else {
          return .none
        }
        address = next
      case 500...: return .unreachable
      default: return .none
      }
    }
    return .none
  }
}

import Hummingbird

/// A server with one route that answers the same few bytes each time.
///
/// Usage: bare-route PORT
@main struct BareRoute {
  static func main() async throws {
    let port = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 7718
    let router = Router()
    router.get("/") { _, _ in "{}" }
    let app = Application(
      router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)))
    try await app.runService()
  }
}

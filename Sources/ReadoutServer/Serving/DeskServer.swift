internal import HTTPTypes
package import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
package import ReadoutLedger

/// Serves a ledger to browsers, programs and language models.
package struct DeskServer: Sendable {
  /// What the routes share.
  package let desk: Desk

  /// Prepares to serve a ledger.
  package init(ledger: Ledger, options: DeskOptions = DeskOptions()) {
    desk = Desk(ledger: ledger, options: options)
  }

  /// Listens until the program is told to end by SIGINT or SIGTERM; what is being answered then is
  /// answered.
  ///
  /// - Parameter onRunning: Called with the address, such as `http://127.0.0.1:7717/`, as soon as
  ///   requests are answered.
  /// - Throws: ``DeskError`` with code `cannotListen`.
  package func run(onRunning: @escaping @Sendable (String) async -> Void) async throws {
    OpenFiles.makeRoom(forConnections: desk.options.limits.connectionCount)
    makeVectors()
    do {
      try await application(onRunning: onRunning).runService()
    } catch let error as IOError {
      throw DeskError(
        .cannotListen,
        "cannot listen at \(desk.options.address), port \(desk.options.port) "
          + "(\(error.description)); choose another with --port or --address", cause: error)
    }
  }

  /// Gives vectors to the statements that lack them, such as corrected ones, beside the answering;
  /// until then words find them.
  private func makeVectors() {
    Task { [desk] in try? await desk.analyse { _ = try $0.fillVectors() } }
  }

  /// The application with all its routes; tests ask it in process.
  package func application(
    onRunning: @escaping @Sendable (String) async -> Void = { _ in }
  ) -> some ApplicationProtocol {
    let options = desk.options
    var logger = Logger(label: "readout")
    logger.logLevel = .critical
    return Application(
      responder: responder(), server: .http1(configuration: options.limits.channel),
      configuration: ApplicationConfiguration(
        address: .hostname(options.address, port: options.port),
        availableConnectionsDelegate: MaximumAvailableConnections(
          OpenFiles.connections(atMost: options.limits.connectionCount))),
      onServerRunning: { channel in
        await onRunning(Self.address(of: channel, host: options.address))
      }, logger: logger)
  }

  private func responder() -> some HTTPResponder<DeskContext> {
    let router = Router(context: DeskContext.self, options: .autoGenerateHeadEndpoints)
    let routes = RouteTable.routes(of: desk)
    APIRoutes.add(routes, to: router, desk: desk)
    MCPRoutes.add(to: router, desk: desk)
    PageRoutes.add(to: router, desk: desk)
    return DeskResponder(
      router: router.buildResponder(), guardian: AccessGuard(desk.options),
      errors: ErrorAnswers(routes: routes))
  }

  private static func address(of channel: any Channel, host: String) -> String {
    let host = host.contains(":") ? "[\(host)]" : host
    return "http://\(host):\(channel.localAddress?.port ?? 0)/"
  }
}

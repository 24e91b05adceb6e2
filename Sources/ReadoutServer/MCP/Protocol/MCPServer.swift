internal import ReadoutIngest
package import ReadoutLedger
internal import ReadoutRecord

/// Answers agents that speak the Model Context Protocol, out of one ledger, which it only reads.
///
/// Bytes go in and JSON comes out; it opens no connection and keeps nothing between two messages.
/// What articles say stands in an answer as data beside a notice (``QuotedAnswer``), and a tool runs
/// because a client asks for it, never because of words that were read.
///
/// - SeeAlso: https://modelcontextprotocol.io/specification
package struct MCPServer: Sendable {
  /// A message may have this many bytes.
  package static let byteLimit = 1 << 20

  /// A list may hold this many messages.
  static let batchLimit = 50

  /// What is asked.
  let ledger: Ledger

  /// Serves a ledger.
  package init(ledger: Ledger) { self.ledger = ledger }

  /// Answers a message, or a list of messages where the revision has such.
  ///
  /// Blocks until the ledger has answered.
  ///
  /// - Parameters:
  ///   - bytes: The message, JSON in UTF-8.
  ///   - revision: What a handshake has agreed on; a request that names its own revision is answered
  ///     under that.
  /// - Returns: What is to be sent back, which may be nothing.
  /// - Complexity: Reading is O(n); each tool bounds its own work.
  package func answer(to bytes: [UInt8], under revision: MCPRevision) -> MCPAnswer {
    do {
      return answer(to: try Self.value(of: bytes), under: revision)
    } catch {
      return MCPAnswer(error, to: nil)
    }
  }

  /// The JSON of a message.
  ///
  /// - Throws: ``MCPFault`` when it is none, or too much of it.
  static func value(of bytes: [UInt8]) throws(MCPFault) -> JSONValue {
    guard bytes.count <= byteLimit else { throw tooLong }
    do {
      return try JSONValue(reading: bytes)
    } catch {
      throw MCPFault(.unreadable, "Parse error at byte \(error.byteOffset): \(error.reason)")
    }
  }

  /// What is said of a message that has more bytes than ``byteLimit``.
  static var tooLong: MCPFault {
    MCPFault(.invalidRequest, "A message has at most \(byteLimit) bytes; this one has more")
  }

  /// Answers the JSON of a message, or of a list of messages.
  func answer(to value: JSONValue, under revision: MCPRevision) -> MCPAnswer {
    guard case .array(let messages) = value else { return answer(toOne: value, under: revision) }
    guard revision.takesBatches, (1...Self.batchLimit).contains(messages.count) else {
      return MCPAnswer(
        MCPFault(
          .invalidRequest,
          "Send one message; revision \(MCPRevision.march2025.rawValue) alone "
            + "takes lists of them, of at most \(Self.batchLimit)"), to: nil)
    }
    return MCPAnswer(batch: messages.map { answer(toOne: $0, under: revision) })
  }

  private func answer(toOne value: JSONValue, under revision: MCPRevision) -> MCPAnswer {
    do {
      switch try MCPMessage(value) {
      case .notification, .response: return .silence
      case .request(let request): return answer(to: request, under: revision)
      }
    } catch {
      return MCPAnswer(
        MCPFault(.invalidRequest, "Invalid request: \(error.reason)"), to: error.id)
    }
  }
}

// MARK: - Requests

extension MCPServer {
  private func answer(to request: MCPRequest, under revision: MCPRevision) -> MCPAnswer {
    do throws(MCPFault) {
      let revision = try request.revision(under: revision)
      guard let method = MCPMethod(request.method, under: revision) else {
        throw MCPFault(.unknownMethod, "Method not found: \(request.method.prefix(80))")
      }
      let agreed =
        method == .initialize ? MCPRevision.agreed(on: try request.string("protocolVersion")) : nil
      let result = try result(of: method, request, under: agreed ?? revision)
      return MCPAnswer(
        result: .object(result + trailer(of: method, under: revision)), to: request.id,
        agreed: agreed)
    } catch {
      return MCPAnswer(error, to: request.id)
    }
  }

  private func result(
    of method: MCPMethod, _ request: MCPRequest, under revision: MCPRevision
  ) throws(MCPFault) -> [JSONValue.Member] {
    switch method {
    case .initialize: ServerDescription.handshake(under: revision)
    case .ping: []
    case .discover: ServerDescription.discovery
    case .listTools:
      [.init("tools", .array(MCPTool.all.map { $0.description(under: revision) }))]
    case .callTool: try call(request, under: revision)
    case .listResources: [.init("resources", .array([]))]
    case .listTemplates:
      [.init("resourceTemplates", .array([StatementResource.template(under: revision)]))]
    case .readResource: try StatementResource(request).contents(in: ledger, under: revision)
    }
  }

  private func call(
    _ request: MCPRequest, under revision: MCPRevision
  ) throws(MCPFault) -> [JSONValue.Member] {
    let name = try request.string("name")
    guard let tool = MCPTool.all.first(where: { $0.name == name }) else {
      throw MCPFault(.invalidParameters, "Unknown tool: \(name.prefix(80))")
    }
    return tool.call(with: request["arguments"], ledger).members(under: revision)
  }

  /// What every result says at its end where requests stand for themselves.
  private func trailer(of method: MCPMethod, under revision: MCPRevision) -> [JSONValue.Member] {
    guard revision.isStateless else { return [] }
    let caching = method.caching.map {
      [
        JSONValue.Member("ttlMs", .integer($0.seconds * 1_000)),
        .init("cacheScope", .string($0.isPublic ? "public" : "private")),
      ]
    }
    return [.init("resultType", .string("complete"))] + (caching ?? []) + [
      .init("_meta", ["io.modelcontextprotocol/serverInfo": ServerDescription.identity])
    ]
  }
}

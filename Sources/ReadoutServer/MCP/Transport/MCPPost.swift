internal import Foundation
package import ReadoutRecord

/// A message that a client sends as the body of an HTTP request, with the headers that repeat parts
/// of it: what the transport "Streamable HTTP" needs of a request.
///
/// Every message stands for itself; there are no sessions.
package struct MCPPost: Sendable {
  /// The header `MCP-Protocol-Version`.
  package var revision: String?

  /// The header `Mcp-Method`.
  package var method: String?

  /// The header `Mcp-Name`.
  package var name: String?

  /// The body.
  package var body: [UInt8]

  /// Takes a body with its headers.
  package init(revision: String?, method: String?, name: String?, body: [UInt8]) {
    self.revision = revision
    self.method = method
    self.name = name
    self.body = body
  }
}

/// What an HTTP request is answered with.
package struct MCPReply: Sendable {
  /// The status: 200 with an answer, 202 where none is due, 400 or 404 with an error.
  package var status: Int

  /// The body, JSON; `nil` for none.
  package var message: JSONValue?
}

extension MCPServer {
  /// Answers a message that came by HTTP; blocks until the ledger has answered.
  package func reply(to post: MCPPost) -> MCPReply {
    do {
      let standing = try post.standingRevision()
      let value = try Self.value(of: post.body)
      if case .request(let request)? = try? MCPMessage(value) {
        do {
          try post.check(against: request, standing)
        } catch {
          return MCPReply(MCPAnswer(error, to: request.id), under: standing)
        }
      }
      return MCPReply(answer(to: value, under: standing), under: standing)
    } catch {
      return MCPReply(MCPAnswer(error, to: nil), under: .july2026)
    }
  }
}

extension MCPReply {
  /// A client with a handshake takes an error as the answer to its request; one without looks at
  /// the status first.
  fileprivate init(_ answer: MCPAnswer, under revision: MCPRevision) {
    message = answer.message
    status =
      switch answer.errorCode.flatMap(MCPFault.Code.init) {
      case nil: answer.message == nil ? 202 : 200
      case .unreadable, .invalidRequest, .headerMismatch, .unsupportedRevision: 400
      case .unknownMethod: revision.isStateless ? 404 : 200
      case .invalidParameters: revision.isStateless ? 400 : 200
      case .failed, .unknownResource: 200
      }
  }
}

// MARK: - Headers

extension MCPPost {
  /// The revision that the header names; the first one that was spoken over HTTP where it is
  /// missing, since that knew no such header.
  fileprivate func standingRevision() throws(MCPFault) -> MCPRevision {
    guard let named = revision else { return .unnamed }
    guard let known = MCPRevision(rawValue: named) else { throw MCPFault.unsupported(named) }
    return known
  }

  /// Compares the headers with the body, where the revision demands that they agree.
  ///
  /// - Throws: ``MCPFault`` when a header is missing or says something else.
  fileprivate func check(
    against request: MCPRequest, _ standing: MCPRevision
  ) throws(MCPFault) {
    if let named = request.namedRevision, named != .optional(revision) {
      throw mismatch("MCP-Protocol-Version")
    }
    guard standing.isStateless else { return }
    guard method == request.method else { throw mismatch("Mcp-Method") }
    let expected: JSONValue? =
      switch MCPMethod(rawValue: request.method) {
      case .callTool: request["name"]
      case .readResource: request["uri"]
      default: nil
      }
    guard let expected else { return }
    guard expected == .optional(name.flatMap(Self.decoded)) else { throw mismatch("Mcp-Name") }
  }

  private func mismatch(_ header: String) -> MCPFault {
    MCPFault(
      .headerMismatch, "Header mismatch: \(header) is missing or differs from the body")
  }

  /// The value of a header that may be written in Base64, as `=?base64?…?=`; `nil` when it is not
  /// well formed.
  private static func decoded(_ value: String) -> String? {
    let (start, end) = ("=?base64?", "?=")
    guard value.hasPrefix(start), value.hasSuffix(end), value.count >= start.count + end.count
    else { return value }
    let digits = String(value.dropFirst(start.count).dropLast(end.count))
    return Data(base64Encoded: digits).flatMap { String(data: $0, encoding: .utf8) }
  }
}

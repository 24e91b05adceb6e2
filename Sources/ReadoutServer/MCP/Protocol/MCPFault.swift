internal import ReadoutRecord

/// Why a request is answered with an error of the protocol: a JSON-RPC error object.
struct MCPFault: Error, Hashable {
  /// The codes that the server answers with.
  enum Code: Int {
    /// The bytes are no JSON.
    case unreadable = -32700
    /// The JSON is no request.
    case invalidRequest = -32600
    case unknownMethod = -32601
    case invalidParameters = -32602
    case failed = -32603
    /// There is no such resource, in the revisions with a handshake.
    case unknownResource = -32002
    /// The headers of an HTTP request say something else than its body.
    case headerMismatch = -32020
    case unsupportedRevision = -32022
  }

  /// The kind of fault.
  var code: Code

  /// What is wrong, in one sentence.
  var message: String

  /// What a program may do with it; `nil` for nothing.
  var data: JSONValue?

  init(_ code: Code, _ message: String, data: JSONValue? = nil) {
    self.code = code
    self.message = message
    self.data = data
  }

  /// The revision that a request names is none of the server's.
  static func unsupported(_ requested: String) -> MCPFault {
    MCPFault(
      .unsupportedRevision, "Unsupported protocol version",
      data: [
        "supported": .strings(MCPRevision.allCases.reversed().map(\.rawValue)),
        "requested": .string(requested),
      ])
  }

  /// The error object.
  var json: JSONValue {
    let members: [JSONValue.Member] = [
      .init("code", .integer(code.rawValue)), .init("message", .string(message)),
    ]
    return .object(members + (data.map { [.init("data", $0)] } ?? []))
  }
}

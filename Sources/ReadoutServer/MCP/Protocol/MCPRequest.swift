internal import ReadoutRecord

/// A request of a client.
struct MCPRequest: Hashable {
  /// What ties an answer to its request.
  enum ID: Hashable {
    case string(String)
    case integer(Int)

    /// Reads an id; `nil` for what cannot be one.
    init?(_ value: JSONValue?) {
      switch value {
      case .string(let text): self = .string(text)
      case .integer(let number): self = .integer(number)
      default: return nil
      }
    }

    /// The id as it came.
    var json: JSONValue {
      switch self {
      case .string(let text): .string(text)
      case .integer(let number): .integer(number)
      }
    }
  }

  /// What ties the answer to it.
  var id: ID

  /// What is asked.
  var method: String

  /// What it is asked with, as it came.
  var parameters: JSONValue?

  /// A parameter; `nil` where there is none.
  subscript(name: String) -> JSONValue? { parameters?[name] }

  /// The parameter that must be a string.
  ///
  /// - Throws: ``MCPFault`` when it is missing or something else.
  func string(_ name: String) throws(MCPFault) -> String {
    guard case .string(let text)? = self[name] else {
      throw MCPFault(.invalidParameters, "\(method) takes a string as \"\(name)\"")
    }
    return text
  }
}

// MARK: - The revision

extension MCPRequest {
  private static let prefix = "io.modelcontextprotocol/"

  /// What the request says in its own `_meta` of its revision; `nil` for nothing.
  var namedRevision: JSONValue? { self["_meta"]?[Self.prefix + "protocolVersion"] }

  /// The revision that it is answered under.
  ///
  /// - Parameter standing: What a handshake has agreed on, or the header of an HTTP request says.
  /// - Returns: The revision that the request names itself, else the standing one.
  /// - Throws: ``MCPFault`` when it names one that the server does not speak in this way, or leaves
  ///   out what a request without a handshake must say.
  func revision(under standing: MCPRevision) throws(MCPFault) -> MCPRevision {
    guard namedRevision != nil || standing.isStateless || method == MCPMethod.discover.rawValue
    else { return standing }
    guard case .string(let text)? = namedRevision else { throw missing("protocolVersion") }
    guard let revision = MCPRevision(rawValue: text), revision.isStateless else {
      throw MCPFault.unsupported(text)
    }
    guard case .object? = self["_meta"]?[Self.prefix + "clientCapabilities"] else {
      throw missing("clientCapabilities")
    }
    return revision
  }

  private func missing(_ name: String) -> MCPFault {
    MCPFault(.invalidParameters, "\"_meta\" of every request names \"\(Self.prefix)\(name)\"")
  }
}

extension JSONValue {
  /// The member of an object, of several with one name the last; `nil` for anything else.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }
}

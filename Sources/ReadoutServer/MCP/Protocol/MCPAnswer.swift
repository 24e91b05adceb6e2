package import ReadoutRecord

/// What the server has to say to a message.
package struct MCPAnswer: Sendable {
  /// The JSON to send; `nil` where nothing is answered, as to a notification.
  package var message: JSONValue?

  /// The code of the error that it tells; `nil` for a result and for several answers at once.
  package var errorCode: Int?

  /// The revision that a handshake has agreed on.
  package var agreed: MCPRevision?

  /// Nothing to say.
  static let silence = MCPAnswer()

  private init() {}

  /// Several answers, one for each request of a list; silence when none is needed.
  init(batch answers: [MCPAnswer]) {
    let messages = answers.compactMap(\.message)
    message = messages.isEmpty ? nil : .array(messages)
  }

  /// The result of a request.
  init(result: JSONValue, to id: MCPRequest.ID, agreed: MCPRevision? = nil) {
    message = ["jsonrpc": .string("2.0"), "id": id.json, "result": result]
    self.agreed = agreed
  }

  /// An error; the id is `nil` where that of the request cannot be known.
  init(_ fault: MCPFault, to id: MCPRequest.ID?) {
    message = ["jsonrpc": .string("2.0"), "id": id?.json ?? .null, "error": fault.json]
    errorCode = fault.code.rawValue
  }
}

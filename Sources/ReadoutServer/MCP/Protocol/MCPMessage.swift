internal import ReadoutRecord

/// One message of a client, as JSON-RPC 2.0 has it.
enum MCPMessage: Hashable {
  /// Something that is to be answered.
  case request(MCPRequest)
  /// Something that is told and never answered.
  case notification(method: String)
  /// The answer to a question of the server; it asks none.
  case response

  /// Reads a message.
  ///
  /// - Throws: ``MCPMessage/Invalid`` when the value is none.
  init(_ value: JSONValue) throws(Invalid) {
    let id = MCPRequest.ID(value["id"])
    guard value["jsonrpc"] == .string("2.0") else {
      throw Invalid(id: id, reason: "a message is an object whose \"jsonrpc\" is \"2.0\"")
    }
    guard case .string(let method)? = value["method"] else {
      guard value["method"] == nil, value["result"] != nil || value["error"] != nil else {
        throw Invalid(id: id, reason: "a request names its \"method\"")
      }
      self = .response
      return
    }
    guard value["id"] != nil else {
      self = .notification(method: method)
      return
    }
    guard let id else {
      throw Invalid(id: nil, reason: "the \"id\" of a request is a string or an integer")
    }
    self = .request(MCPRequest(id: id, method: method, parameters: value["params"]))
  }

  /// Why a value is no message, and the id of the request that it may have been.
  struct Invalid: Error {
    var id: MCPRequest.ID?
    var reason: String
  }
}

internal import HTTPTypes
internal import Hummingbird
internal import ReadoutRecord

/// An error as programs read it: problem details in JSON.
///
/// - SeeAlso: RFC 9457.
struct Problem: Sendable {
  private let error: DeskError

  init(_ error: DeskError) { self.error = error }

  /// The members of the problem; `type` is the same for all of one kind.
  var json: JSONValue {
    [
      "type": .string("urn:readout:problem:\(error.code.name)"),
      "title": .string(error.code.title), "status": .integer(error.code.status),
      "detail": .string(error.message),
    ]
  }

  /// The problem as an answer.
  var response: Response {
    var headers = error.headers
    headers[.contentType] = "application/problem+json"
    headers[.cacheControl] = "no-store"
    return Response(
      status: .init(code: error.code.status), headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(string: json.line)))
  }
}

internal import HTTPTypes
internal import Hummingbird
internal import ReadoutRecord

/// An answer of the API as bytes with their headers; made where the answer was found, so that no
/// event loop has to write JSON.
struct APIResponse: Sendable {
  private let status: HTTPResponse.Status
  private var headers: HTTPFields = [:]
  private let bytes: [UInt8]

  /// Writes the answer of a route to a question.
  init(_ answer: APIAnswer, of route: APIRoute, to question: APIQuestion) {
    var status = HTTPResponse.Status.ok
    switch answer {
    case .value(let value): bytes = Self.line(value)
    case .made(let value, let location):
      status = .created
      headers[.location] = location
      bytes = Self.line(value)
    case .page(let items, let next):
      if let next { headers[.link] = Self.link(to: next, question) }
      bytes = Self.page(items, next: next, of: route, question)
    case .document(let document, _): bytes = document
    case .done:
      status = .noContent
      bytes = []
    }
    self.status = status
    headers[.contentType] = Self.type(of: answer, route, question)
    if route.method == .get { headers[.eTag] = Self.tag(of: bytes) }
  }

  /// The answer for a request; without a body where the client has it already.
  func response(ifNoneMatch known: String?) -> Response {
    if let tag = headers[.eTag], let known, known == "*" || known.contains(tag) {
      return Response(status: .notModified, headers: [.eTag: tag])
    }
    return Response(
      status: status, headers: headers,
      body: bytes.isEmpty ? .init() : .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}

extension APIResponse {
  private static func line(_ value: JSONValue) -> [UInt8] { Array((value.line + "\n").utf8) }

  private static func page(
    _ items: [JSONValue], next: String?, of route: APIRoute, _ question: APIQuestion
  ) -> [UInt8] {
    if case .list(_, let columns) = route.answer, question[.format] == "csv" {
      return Array(CSVTable(columns: columns).text(items).utf8)
    }
    return line(["items": .array(items), "next": .optional(next)])
  }

  private static func type(
    of answer: APIAnswer, _ route: APIRoute, _ question: APIQuestion
  ) -> String? {
    switch answer {
    case .done: nil
    case .document(_, let type): type
    case .page where question[.format] == "csv": "text/csv; charset=utf-8; header=present"
    case .value, .made, .page: "application/json"
    }
  }

  /// The address of the next page, as RFC 8288 writes it.
  private static func link(to next: String, _ question: APIQuestion) -> String {
    let fields = question.query.fields.filter { $0.name != "cursor" } + [("cursor", next)]
    return "<\(question.path)?\(QueryFields(fields).text)>; rel=\"next\""
  }

  /// What stands for the bytes; other bytes have another one.
  private static func tag(of bytes: [UInt8]) -> String {
    "\"\(SHA256Digest(of: bytes).hex.prefix(32))\""
  }
}

extension HTTPField.Name {
  /// Where the next page of a list is; the name is a valid one.
  static let link = HTTPField.Name("Link") ?? .location
}

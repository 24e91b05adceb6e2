internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Reads what a request sends, within bounds.
enum BodyReader {
  /// The bytes of a body of JSON; none where the route takes no body.
  ///
  /// A page of another site can send a form without asking, but not JSON; so nothing else is taken.
  ///
  /// - Throws: ``DeskError`` with code `wrongType` or `tooLarge`.
  static func bytes(of request: Request, for body: APIRoute.Body?) async throws -> [UInt8] {
    guard let body else { return [] }
    let type = request.headers[.contentType]?.prefix { $0 != ";" }.lowercased()
    guard type == "application/json" else {
      throw DeskError(.wrongType, "this route takes JSON: send 'Content-Type: application/json'")
    }
    return Array(buffer: try await collect(request, upTo: body.byteLimit))
  }

  /// A body of any type.
  ///
  /// - Throws: ``DeskError`` with code `tooLarge`; the rest of the body is not waited for.
  static func collect(_ request: Request, upTo byteLimit: Int) async throws -> ByteBuffer {
    do {
      return try await request.body.collect(upTo: byteLimit)
    } catch is NIOTooManyBytesError {
      throw DeskError.tooLarge(limit: byteLimit)
    }
  }
}

internal import HTTPTypes
internal import Hummingbird

/// The pages that people read.
enum PageRoutes {
  /// Adds every page to the router.
  static func add(to router: Router<DeskContext>, desk: Desk) {}

  /// What a browser shows where something went wrong.
  static func response(to error: DeskError, _ request: Request) -> Response {
    var headers = error.headers
    headers[.contentType] = "text/plain; charset=utf-8"
    return Response(
      status: .init(code: error.code.status), headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(string: error.message + "\n")))
  }
}

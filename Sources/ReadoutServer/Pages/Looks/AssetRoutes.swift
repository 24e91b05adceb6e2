internal import HTTPTypes
internal import Hummingbird

/// The stylesheet, the script and the icon.
enum AssetRoutes {
  private static let types = [
    "desk.css": "text/css; charset=utf-8", "desk.js": "text/javascript; charset=utf-8",
    "icon.svg": "image/svg+xml",
  ]

  /// Adds them to the router.
  static func add(to router: Router<DeskContext>) {
    for (name, type) in types.sorted(by: { $0.key < $1.key }) {
      let bytes = PageFiles.all[name] ?? []
      router.get("/assets/\(name)") { _, _ in
        Response(
          status: .ok,
          headers: [.contentType: type, .cacheControl: "max-age=300"],
          body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
      }
    }
  }
}

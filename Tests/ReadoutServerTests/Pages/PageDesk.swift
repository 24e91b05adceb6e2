import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import ReadoutLedger
import ReadoutRecord
import ReadoutServer
import ReadoutTestSupport

/// A desk over a ledger of its own, asked in process; removed with the value.
final class PageDesk: Sendable {
  let ledger: Ledger
  let server: DeskServer
  private let folder: URL

  init(_ articles: [ExtractedArticle] = []) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("readout-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    ledger = try Ledger(path: folder.appendingPathComponent("ledger.sqlite").path)
    _ = try ledger.store(
      articles.map { try Ledger.prepare($0, givenOutlet: nil, vectors: nil) })
    try ledger.group()
    server = DeskServer(ledger: ledger)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Asks for pages one after the other.
  func pages(_ paths: [String]) async throws -> [Page] {
    try await server.application().test(.router) { client in
      var pages: [Page] = []
      for path in paths { pages.append(try await Self.page(client, .get, path)) }
      return pages
    }
  }

  /// Asks for a page.
  func page(_ path: String) async throws -> Page {
    try await server.application().test(.router) { try await Self.page($0, .get, path) }
  }

  /// Sends a form.
  func post(_ path: String, _ fields: [(String, String)], withKey: Bool = true) async throws -> Page
  {
    let key = withKey ? [("key", server.desk.formKey.text)] : []
    let body = (key + fields).map { name, value in
      let encoded = value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
      return "\(name)=\(encoded)"
    }.joined(separator: "&")
    return try await post(path, body: Array(body.utf8), type: "application/x-www-form-urlencoded")
  }

  /// Sends a body.
  func post(_ path: String, body: [UInt8], type: String) async throws -> Page {
    try await server.application().test(.router) {
      try await Self.page($0, .post, path, body: body, type: type)
    }
  }

  private static func page(
    _ client: any TestClientProtocol, _ method: HTTPRequest.Method, _ path: String,
    body: [UInt8] = [], type: String? = nil
  ) async throws -> Page {
    var headers: HTTPFields = [:]
    if let type { headers[.contentType] = type }
    let buffer = body.isEmpty ? nil : ByteBuffer(bytes: body)
    return try await client.execute(uri: path, method: method, headers: headers, body: buffer) {
      Page(
        path: path, status: $0.status.code, headers: $0.headers, text: String(buffer: $0.body))
    }
  }
}

/// What a browser gets.
struct Page: Sendable {
  var path: String
  var status: Int
  var headers: HTTPFields
  var text: String

  /// The targets of its links, of its forms that ask, and of what it loads, without places in them.
  var links: [String] {
    text.matches(of: /(?:href|src|action)="([^"#]*)[^"]*"/).map { String($0.1) }
      .filter { !$0.isEmpty }
      .map { $0.replacing("&amp;", with: "&").replacing("&#39;", with: "'") }
  }
}

import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import ReadoutEngine
import ReadoutIngest
import ReadoutLedger
import ReadoutRecord

@testable import ReadoutServer

/// A ledger of a few invented reports and the server of it; its folder goes with the value.
final class DeskFixture: Sendable {
  let folder: URL
  let ledger: Ledger
  let server: DeskServer

  var path: String { folder.appendingPathComponent("ledger.sqlite").path }

  init(
    _ reports: [Report] = Report.all, options: DeskOptions = DeskOptions()
  ) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("readout-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    ledger = try Ledger(path: folder.appendingPathComponent("ledger.sqlite").path)
    try Self.store(reports, in: ledger)
    server = DeskServer(ledger: ledger, options: options)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Extracts reports and stores them, as an import does.
  static func store(_ reports: [Report], in ledger: Ledger) throws {
    let engine = Engine(options: .init(model: .rules))
    for report in reports {
      let source = ArticleSource(
        id: report.name, location: report.name, bytes: Array(report.text.utf8), format: .text)
      let reading = ReadingOptions(
        published: EDTF(rawValue: report.published), outlet: report.outlet)
      _ = try ledger.store([engine.extract(source, reading: reading)])
    }
    try ledger.group()
  }

  /// Asks the server in process.
  @discardableResult
  func ask(
    _ uri: String, _ method: HTTPRequest.Method = .get, headers: HTTPFields = [:],
    body: String? = nil
  ) async throws -> TestResponse {
    try await server.application().test(.router) { client in
      try await client.execute(
        uri: uri, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
    }
  }

  /// Sends JSON.
  func send(
    _ uri: String, _ json: String, headers: HTTPFields = [:]
  ) async throws -> TestResponse {
    var headers = headers
    headers[.contentType] = "application/json"
    return try await ask(uri, .post, headers: headers, body: json)
  }
}

/// An invented report.
struct Report: Sendable {
  var name: String
  var outlet: String
  var published: String
  var text: String

  static let all = [
    Report(
      name: "strait", outlet: "Tarnow Post", published: "2031-05-04",
      text: """
        Marlow warns over the strait

        TARNOW, May 4 - Foreign Minister Ilona Varga said on Sunday that the strait must stay open.

        "No ship of ours will be searched by anybody in the strait," Varga said at a press \
        conference in Tarnow.

        President Edric Marlow told reporters that the fleet would remain in port until June.
        """),
    Report(
      name: "fleet", outlet: "Vesna Courier", published: "2031-05-05",
      text: """
        Fleet stays, says Marlow

        "No ship of ours will be searched in the strait," Foreign Minister Ilona Varga said at a \
        press conference in Tarnow on Sunday.

        Edric Marlow said the fleet would remain in port until June.
        """),
  ]
}

extension TestResponse {
  /// The body as text.
  var text: String { String(buffer: body) }

  /// The body as JSON.
  var json: [String: Any] {
    (try? JSONSerialization.jsonObject(with: Data(body.readableBytesView))) as? [String: Any] ?? [:]
  }

  /// The items of a list.
  var items: [[String: Any]] { json["items"] as? [[String: Any]] ?? [] }
}

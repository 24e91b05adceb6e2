import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import ReadoutLedger
import ReadoutRecord
import ReadoutServer
import Testing

struct ImportPageTests {
  private func body(_ desk: PageDesk, files: [(String, String)], hasKey: Bool = true) -> [UInt8] {
    var text = ""
    if hasKey {
      text += "--seam\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\n"
      text += "\(desk.server.desk.formKey.text)\r\n"
    }
    text += "--seam\r\nContent-Disposition: form-data; name=\"outlet\"\r\n\r\nTarnow Post\r\n"
    for (name, content) in files {
      text += "--seam\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\(name)\"\r\n"
      text += "Content-Type: text/plain\r\n\r\n\(content)\r\n"
    }
    return Array((text + "--seam--\r\n").utf8)
  }

  private static let type = "multipart/form-data; boundary=seam"

  @Test func anUploadedReportIsReadWhileThePageTellsHowFarItIs() async throws {
    let desk = try PageDesk()
    let report = """
      Port stays open

      TARNOW, May 3. The port will stay open, Mayor Ilona Varga said on Friday. "Nobody will close \
      the grain terminal," she added.
      """
    try await desk.server.application().test(.router) { client in
      let sent = try await client.execute(
        uri: "/import", method: .post, headers: [.contentType: Self.type],
        body: .init(bytes: body(desk, files: [("folder/port.txt", report)])))
      #expect(sent.status == .seeOther && sent.headers[.location] == "/import")
      for _ in 0..<600 {
        let page = try await client.execute(uri: "/import", method: .get)
        guard String(buffer: page.body).contains("http-equiv=\"refresh\"") else { break }
        try await Task.sleep(for: .milliseconds(50))
      }
      let page = try await client.execute(uri: "/import", method: .get)
      #expect(String(buffer: page.body).contains("The import is done"))
    }
    let article = try #require(try desk.ledger.article(ArticleID(rawValue: 1)))
    #expect(article.location == "upload:folder/port.txt")
    #expect(article.record.article.metadata.outlet == "Tarnow Post")
    #expect(!article.record.statements.isEmpty)
  }

  @Test func anUploadFromElsewhereIsRefused() async throws {
    let desk = try PageDesk()
    let sent = try await desk.post(
      "/import", body: body(desk, files: [("a.txt", "text")], hasKey: false), type: Self.type)
    #expect(sent.status == 403)
    #expect(
      try await desk.post("/import", body: body(desk, files: []), type: Self.type).status == 400)
    let damaged = Array("--seam\r\nContent".utf8)
    #expect(try await desk.post("/import", body: damaged, type: Self.type).status == 415)
  }
}

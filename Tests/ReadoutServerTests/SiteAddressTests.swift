import HTTPTypes
import Testing

@testable import ReadoutServer

struct SiteAddressTests {
  private func address(_ authority: String?, forwarded: String? = nil) throws -> String {
    var request = HTTPRequest(method: .get, scheme: "http", authority: authority, path: "/")
    let name = try #require(HTTPField.Name("X-Forwarded-Proto"))
    request.headerFields[name] = forwarded
    return request.siteAddress
  }

  @Test func aPermalinkNamesTheHostAsItWasAsked() throws {
    #expect(try address("localhost:7717") == "http://localhost:7717")
    #expect(try address(nil) == "")
  }

  @Test(arguments: [("https", "https://desk.example"), ("HTTPS", "https://desk.example")])
  func aProxyTellsThatItSpeaksHTTPS(scheme: String, expected: String) throws {
    #expect(try address("desk.example", forwarded: scheme) == expected)
  }

  @Test(arguments: ["http", "ftp", "https://evil.example", ""])
  func anyOtherSchemeIsNotTaken(scheme: String) throws {
    #expect(try address("desk.example", forwarded: scheme) == "http://desk.example")
  }
}

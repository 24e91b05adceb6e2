import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import ReadoutLedger
import ReadoutRecord
import Testing

@testable import ReadoutServer

struct AccessTests {
  /// A reader and an editor, with tokens by which a test asks.
  static let accounts = AccountList([
    SHA256Digest(of: Array("reader-token".utf8)): Account(name: "anton", role: .reader),
    SHA256Digest(of: Array("editor-token".utf8)): Account(name: "ilona", role: .editor),
  ])

  @Test(arguments: [
    "evil.example", "evil.example:7717", "localhost.evil.example", "10.0.0.5", "127.0.0.1.evil",
    "127.evil.example", "", "[2001:db8::1]:80",
  ])
  func anotherHostIsRefused(host: String) {
    #expect(!HostRule(DeskOptions()).allows(host))
  }

  @Test(arguments: ["localhost", "LOCALHOST:7717", "127.0.0.1:7717", "[::1]:7717", "127.0.0.2"])
  func thisMachineIsNotRefused(host: String) {
    #expect(HostRule(DeskOptions()).allows(host))
  }

  @Test func aProxyIsAllowedByItsName() {
    let rule = HostRule(DeskOptions(address: "10.0.0.5", hostNames: ["desk.example"]))
    #expect(rule.allows("desk.example"))
    #expect(rule.allows("10.0.0.5:7717"))
    #expect(!rule.allows("other.example"))
  }

  @Test(arguments: ["http://evil.example", "null", "http://localhost.evil", "http://localhost:1"])
  func aForeignPageIsRefused(origin: String) async throws {
    let desk = try DeskFixture()
    #expect(try await desk.ask("/v1/statements", headers: [.origin: origin]).status == .forbidden)
    let before = try desk.ledger.journal().count
    let answer = try await desk.send(
      "/v1/corrections", #"{"action": "define-code", "code": "x"}"#, headers: [.origin: origin])
    #expect(answer.status == .forbidden)
    #expect(try desk.ledger.journal().count == before)
  }

  @Test func anOwnPageIsNotRefused() async throws {
    let answer = try await DeskFixture().send(
      "/v1/corrections", #"{"action": "define-code", "code": "x"}"#,
      headers: [.origin: "http://localhost"])
    #expect(answer.status == .created)
  }

  @Test(arguments: ["cross-site", "same-site"])
  func aWritingThatABrowserCallsForeignIsRefused(site: String) async throws {
    let name = try #require(HTTPField.Name("Sec-Fetch-Site"))
    let answer = try await DeskFixture().send("/v1/corrections", "{}", headers: [name: site])
    #expect(answer.status == .forbidden)
  }

  @Test(arguments: [
    "application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x", nil,
  ])
  func aFormIsNotTakenForJSON(type: String?) async throws {
    var headers: HTTPFields = [:]
    if let type { headers[.contentType] = type }
    let answer = try await DeskFixture().ask(
      "/v1/corrections", .post, headers: headers,
      body: #"{"action": "define-code", "code": "x"}"#)
    #expect(answer.status == .unsupportedMediaType)
  }

  @Test func readingChangesNothing() async throws {
    let desk = try DeskFixture()
    let before = try desk.ledger.contentDigest()
    for route in RouteTable.routes(of: desk.server.desk) where route.method == .get {
      let path = route.path.replacing("{id}", with: "a1")
      _ = try await desk.ask(path)
      #expect(route.work == .reading)
    }
    #expect(try desk.ledger.contentDigest() == before)
  }

  @Test func withoutATokenNothingIsTold() async throws {
    let desk = try DeskFixture(options: DeskOptions(accounts: Self.accounts))
    for headers: HTTPFields in [
      [:], [.authorization: "Bearer wrong"], [.authorization: "Bearer"],
      [.authorization: "Basic !!"], [.authorization: "Digest reader-token"],
    ] {
      for path in ["/v1/statements", "/openapi.json", "/", "/nothing"] {
        let answer = try await desk.ask(path, headers: headers)
        #expect(answer.status == .unauthorized)
        #expect(answer.headers[.wwwAuthenticate] != nil)
      }
    }
  }

  @Test func aTokenIsShownByProgramsAndByBrowsers() async throws {
    let desk = try DeskFixture(options: DeskOptions(accounts: Self.accounts))
    let basic = Data("anybody:reader-token".utf8).base64EncodedString()
    for value in ["Bearer reader-token", "bearer editor-token", "Basic \(basic)"] {
      let answer = try await desk.ask("/v1/statements", headers: [.authorization: value])
      #expect(answer.status == .ok)
    }
  }

  @Test func aReaderChangesNothing() async throws {
    let desk = try DeskFixture(options: DeskOptions(accounts: Self.accounts))
    let headers: HTTPFields = [.authorization: "Bearer reader-token"]
    let answer = try await desk.send(
      "/v1/corrections", #"{"action": "define-code", "code": "x"}"#, headers: headers)
    #expect(answer.status == .forbidden)
    #expect(try await desk.ask("/v1/feeds/q1", .delete, headers: headers).status == .forbidden)
    let extracted = try await desk.send(
      "/v1/extract", #"{"text": "x", "model": "rules"}"#, headers: headers)
    #expect(extracted.status == .ok)
  }

  @Test(arguments: ["/v1/statements", "/v1/nothing", "/nothing", "/openapi.json"])
  func everyAnswerForbidsScriptsFromElsewhere(path: String) async throws {
    let answer = try await DeskFixture().ask(path)
    let policy = try #require(answer.headers[.contentSecurityPolicy])
    #expect(policy.contains("default-src 'none'"))
    #expect(!policy.contains("unsafe"))
    #expect(answer.headers[.xContentTypeOptions] == "nosniff")
  }

  @Test func aFormKeyMatchesItselfOnly() {
    let key = FormKey()
    #expect(key.matches(key.text))
    #expect(!key.matches(FormKey().text))
    #expect(!key.matches(""))
  }

  @Test func onlyTheDigestOfATokenIsKept() throws {
    let desk = try DeskFixture()
    let file = AccountFile(besideLedger: desk.path)
    #expect(throws: DeskError.self) { try file.accounts() }
    let token = try file.add(Account(name: "ilona", role: .editor))
    let bytes = try String(contentsOfFile: desk.path + ".accounts", encoding: .utf8)
    #expect(!bytes.contains(token))
    #expect(try file.accounts().account(of: token) == Account(name: "ilona", role: .editor))
    let mode = try FileManager.default.attributesOfItem(atPath: desk.path + ".accounts")
    #expect(mode[.posixPermissions] as? Int == 0o600)
    let newer = try file.add(Account(name: "ilona", role: .reader))
    #expect(try file.accounts().account(of: token) == nil)
    #expect(try file.accounts().account(of: newer)?.role == .reader)
    #expect(try file.remove("ilona"))
    #expect(try file.list().isEmpty)
  }
}

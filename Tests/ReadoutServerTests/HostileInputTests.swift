import Foundation
import HTTPTypes
import HummingbirdTesting
import ReadoutRecord
import Testing

@testable import ReadoutServer

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct HostileInputTests {
  private static let storms = [
    "a'b", "multi-agent", "AND", "\"", "NEAR(", "*", "", "text:x", "^", "NEAR(a b, 5)", "a* b* c*",
    "{}", "col:", "-", "\u{0}", "'; DROP TABLE statement; --", "%", "_", "\\", "((((", "OR OR",
    "\u{202E}evil", "strait\u{200B}", String(repeating: "a* ", count: 120),
  ]

  @Test(arguments: storms)
  func noTextIsReadAsSyntax(text: String) async throws {
    let desk = try DeskFixture()
    let value = PercentText.encode(text)
    for path in [
      "/v1/search?q=", "/v1/search?about=", "/v1/search?like=", "/v1/statements?speaker=",
      "/v1/statements?outlet=", "/v1/search/facets?q=", "/v1/verify?quotation=",
      "/v1/speakers?name=", "/v1/outlets?cursor=", "/v1/utterances?speaker=",
      "/v1/talking-points?speaker=", "/v1/articles?outlet=", "/v1/corrections?who=",
    ] {
      let answer = try await desk.ask(path + value)
      #expect(answer.status == .ok, "\(path)\(value): \(answer.text)")
    }
  }

  @Test func hundredsOfTermsAreAnsweredAndThousandsRefused() async throws {
    let desk = try DeskFixture()
    let long = (0..<350).map { "w\($0)" }.joined(separator: "+")
    #expect(try await desk.ask("/v1/search?q=\(long)").status == .ok)
    let tooLong = (0..<10_000).map { "w\($0)" }.joined(separator: "+")
    #expect(try await desk.ask("/v1/search?q=\(tooLong)").status == .badRequest)
  }

  @Test(arguments: [
    ("-1", 1), ("0", 1), ("1000000000", nil), ("99999999999999999999", nil), ("2", 2),
  ])
  func aLimitIsClamped(limit: String, count: Int?) async throws {
    let answer = try await DeskFixture().ask("/v1/statements?limit=\(limit)")
    #expect(answer.status == .ok)
    if let count { #expect(answer.items.count == count) }
  }

  @Test(arguments: [
    "limit=x", "limit=", "kind=loud", "rejected=yes", "from=yesterday", "to=2031-13",
    "cursor=;", "nothing=1", "limit=1&limit=2", "q=%ff", "q=%2", "format=xml",
    "from=2032&to=2031",
  ])
  func whatARouteDoesNotTakeIsNamed(query: String) async throws {
    let answer = try await DeskFixture().ask("/v1/statements?\(query)")
    #expect(answer.status == .badRequest)
    #expect(answer.headers[.contentType] == "application/problem+json")
  }

  /// A report whose every field holds markup.
  private static let hostile = Report(
    name: "<img src=x onerror=alert(1)>", outlet: "<script>alert(2)</script>",
    published: "2031-05-06",
    text: """
      <svg onload=alert(3)> =HYPERLINK("http://evil.example")

      "<script>alert(4)</script> we will stay," said Foreign Minister Ilona Varga.

      Vаrga\u{202E} said that she would go.
      """)

  @Test func markupInAnArticleStaysText() async throws {
    let desk = try DeskFixture([Self.hostile])
    for path in [
      "/v1/statements", "/v1/articles", "/v1/outlets", "/v1/articles/a1", "/v1/speakers",
    ] {
      let answer = try await desk.ask(path)
      #expect(answer.headers[.contentType] == "application/json")
      #expect(answer.headers[.xContentTypeOptions] == "nosniff")
    }
    let outlets = try await desk.ask("/v1/outlets").items
    #expect(outlets.first?["name"] as? String == Self.hostile.outlet)
  }

  @Test func markupInAFeedIsEscaped() async throws {
    let desk = try DeskFixture([Self.hostile])
    _ = try await desk.send("/v1/feeds", #"{"name": "all", "question": ""}"#)
    let atom = try await desk.ask("/v1/feeds/q1/atom").text
    #expect(!atom.contains("<script"))
    #expect(atom.contains("&lt;script&gt;"))
    #expect(XMLParser(data: Data(atom.utf8)).parse())
  }

  @Test func aSpreadsheetRunsNoFormula() {
    let table = CSVTable(columns: [CSVColumn("a")])
    for text in ["=1+1", "+1", "-1", "@x", "\t=1"] {
      #expect(table.text([["a": .string(text)]]).contains("\"'\(text)\""))
    }
    #expect(table.text([["a": .string("say \"x\"")]]) == "\"a\"\r\n\"say \"\"x\"\"\"\r\n")
  }

  @Test func signsThatCannotBeSeenAreKeptAsTheyAre() async throws {
    let desk = try DeskFixture([Self.hostile])
    let article = try await desk.ask("/v1/articles/a1/original")
    #expect(article.text.contains("V\u{430}rga\u{202E} said"))
  }
}

import HTTPTypes
import ReadoutLedger
import ReadoutRecord
import ReadoutTestSupport
import Testing

struct PageTests {
  /// Every page that needs no id.
  static let plain = [
    "/", "/search", "/search?q=port&speaker=Varga&about=open&kind=direct&from=2031&to=2031",
    "/verify", "/verify?text=the+port+will+stay+open+for+everybody", "/speakers",
    "/speakers?name=Varga", "/talking-points", "/talking-points?words=will+stay+open", "/occasions",
    "/outlets", "/articles", "/review", "/review?kind=persons", "/journal", "/journal?state=undone",
    "/coverage", "/import",
  ]

  static func articles() -> [ExtractedArticle] {
    [
      SampleArticle(name: "one", outlet: "Tarnow Post"),
      SampleArticle(name: "two", outlet: "Lesko Wire", published: "2031-05-05"),
      SampleArticle(
        name: "three", outlet: "Tarnow Post", published: "2033-01-02", saidOn: "2033-01-01",
        paragraphs: [
          "[source:Varga] [cue:said] [content:the port will stay open].",
          "[content:\"Nobody will close the grain terminal\"], [source:she] [cue:added].",
        ]),
      SampleArticle(
        name: "four", speaker: nil, outlet: nil, published: nil, saidOn: nil,
        paragraphs: ["[source:Somebody] [cue:said] [content:the talks would go on for weeks]."]),
    ].map(\.extracted)
  }

  @Test(arguments: plain)
  func aPageIsThereForAnEmptyLedger(_ path: String) async throws {
    let page = try await PageDesk().page(path)
    #expect(page.status == 200, "\(path): \(page.text)")
    #expect(page.text.contains("<main id=\"main\""))
  }

  @Test(arguments: plain)
  func aPageIsThereForAFilledLedger(_ path: String) async throws {
    let page = try await PageDesk(Self.articles()).page(path)
    #expect(page.status == 200, "\(path): \(page.text)")
    #expect(page.text.contains("</html>"))
  }

  @Test func everyLinkLeadsToAPage() async throws {
    let desk = try PageDesk(Self.articles())
    var open = Self.plain
    var seen: [String: Page] = [:]
    while let path = open.popLast() {
      guard seen[path] == nil, seen.count < 400 else { continue }
      let page = try await desk.page(path)
      seen[path] = page
      let isMoved = (300..<400).contains(page.status)
      open += isMoved ? [page.headers[.location] ?? "/nowhere"] : page.links.filter(Self.isRead)
    }
    let broken = seen.values.filter { $0.status >= 400 }.map { "\($0.path): \($0.status)" }
    #expect(broken.sorted() == [])
    for kind in ["/statements/", "/articles/a1", "/speakers/p", "/utterances/", "/assets/desk.css"]
    {
      #expect(seen.keys.contains { $0.hasPrefix(kind) }, "no page links to \(kind)")
    }
  }

  /// Whether a link is asked with GET.
  private static func isRead(_ path: String) -> Bool {
    !["/corrections", "/saved", "/remove", "/undo", "/pairs", "/merge", "/apart", "/split"].contains
    {
      path.hasSuffix($0)
    }
  }

  @Test func nothingIsLoadedFromElsewhere() async throws {
    for page in try await PageDesk(Self.articles()).pages(Self.plain) {
      let outside = page.links.filter { !$0.hasPrefix("/") || $0.hasPrefix("//") }
      #expect(outside == [], "\(page.path)")
      #expect(!page.text.contains("<style") && !page.text.contains(" style="))
      #expect(!page.text.contains(" onclick") && !page.text.contains("javascript:"))
    }
  }

  @Test(arguments: [
    "/statements/s0", "/statements/nobody", "/articles/a99", "/articles/x",
    "/articles/a99/original",
    "/speakers/p99", "/utterances/u1", "/talking-points/t1", "/occasions/2031-05-03",
    "/occasions/today", "/outlets/named?name=Nobody", "/nowhere",
  ])
  func whatIsNotThereIsSaidOnAPage(_ path: String) async throws {
    let page = try await PageDesk().page(path)
    #expect(page.status == 404)
    #expect(page.text.contains("<h1>Not found</h1>"))
  }

  @Test(arguments: [
    "from=yesterday", "kind=loud", "from=2033&to=2031", "before=nothing", "q=AND", "q=%22",
    "q=NEAR(", "q=*", "q=a'b", "q=%ff%00", "limit=-1", "q=%",
  ])
  func whatIsNotUnderstoodIsSaidAndNothingBreaks(_ query: String) async throws {
    #expect(try await PageDesk(Self.articles()).page("/search?\(query)").status == 200)
  }

  @Test func aReceiptIsCheckedAsItIsShown() async throws {
    let desk = try PageDesk(Self.articles())
    let hit = try #require(try desk.ledger.search(StatementQuery()).first)
    let page = try await desk.page("/statements/\(hit.id)")
    let receipt = try #require(try desk.ledger.statement(hit.id)).receipt
    #expect(page.text.contains("Holds: checked as this page was made"))
    #expect(page.text.contains(receipt.originalDigest.hex))
    #expect(page.text.contains(receipt.textDigest.hex))
  }

  @Test func anOriginalIsShownAsTextAndNeverRun() async throws {
    let page = try await PageDesk(Self.articles()).page("/articles/a1/original")
    #expect(page.status == 200)
    #expect(page.headers[.contentType] == "text/plain; charset=utf-8")
    #expect(page.headers[.contentSecurityPolicy] == "sandbox; default-src 'none'")
    #expect(page.text.hasPrefix("Port talks end"))
  }
}

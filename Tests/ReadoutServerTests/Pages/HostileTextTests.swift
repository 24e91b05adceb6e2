import HTTPTypes
import ReadoutLedger
import ReadoutRecord
import ReadoutTestSupport
import ReadoutText
import Testing

/// What an article holds is text on a page, whatever it is.
struct HostileTextTests {
  private static let script = "<script>alert(1)</script>\"'\u{301}><img src=x onerror=alert(1)>"

  /// A mark that ends an attribute, with an accent that hides it in one character.
  private static let accentedMark = "\"\u{301}"

  private static func articles() -> [ExtractedArticle] {
    var sample = SampleArticle(
      name: "hostile", speaker: "Eva \(script)", outlet: "Outlet \(script)",
      paragraphs: [
        "[source:Eva] [cue:said] [content:the port \(script) stays \u{202E}open\u{202C} today]."
      ])
    sample.extracted.record.article.metadata.title = "Title \(script)"
    sample.extracted.record.article.metadata.byline = [script]
    sample.extracted.record.article.metadata.credit = ["Wire \(script)"]
    sample.extracted.record.article.metadata.url = "javascript:alert(1)"
    var occasion = sample.extracted
    occasion.record.statements[0].occasion = Occasion(
      kind: .talks, place: "Lesko \(script)", with: ["Guest \(script)"], evidence: [])
    return [occasion, SampleArticle(name: "plain", speaker: "Eva \(script)").extracted]
  }

  @Test func noFieldBecomesMarkup() async throws {
    let desk = try PageDesk(Self.articles())
    var open = PageTests.plain + ["/search?q=%3Cscript%3E%22%27%CC%81&speaker=%22%3E%3Cimg"]
    var seen: Set<String> = []
    while let path = open.popLast() {
      guard seen.insert(path).inserted, seen.count < 200 else { continue }
      let page = try await desk.page(path)
      guard page.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
      #expect(!page.text.contains("<script>"), "\(path)")
      #expect(!page.text.contains("<img"), "\(path)")
      #expect(!page.text.contains(Self.accentedMark), "\(path)")
      #expect(!page.links.contains { $0.hasPrefix("javascript:") }, "\(path)")
      open += page.links.filter { $0.hasPrefix("/") && !$0.hasSuffix("/corrections") }
    }
    #expect(seen.count > 30)
  }

  @Test func signsThatNobodySeesAreShown() async throws {
    let desk = try PageDesk(Self.articles())
    let hits = try desk.ledger.search(StatementQuery(words: "stays"))
    let page = try await desk.page("/statements/\(try #require(hits.first).id)")
    #expect(!page.text.contains("\u{202E}"))
    #expect(page.text.contains("U+202E") && page.text.contains("right-to-left override"))
  }
}

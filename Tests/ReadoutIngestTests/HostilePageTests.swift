import ReadoutIngest
import ReadoutRecord
import ReadoutText
import Testing

/// Pages made to break a reader: each is read to the end, and no text is lost.
struct HostilePageTests {
  private let sentence = "The minister said that the strait would stay open to all ships for good."

  @Test(arguments: [1_000, 20_000])
  func textUnderDeepNestingIsKept(depth: Int) throws {
    let html =
      "<html><body>" + String(repeating: "<div>", count: depth) + "<p>\(sentence)</p>"
      + String(repeating: "</div>", count: depth) + "<p>\(sentence)</p>"
    #expect(try article(html).paragraphs == [sentence, sentence])
  }

  @Test func nestingThatNeverClosesIsKept() throws {
    let html = String(repeating: "<div><a><b><i><p>", count: 5_000) + sentence
    #expect(try article(html, options: ReadingOptions(format: .html)).bodyText.contains("minister"))
  }

  @Test func endTagsThatFitNothingAreIgnored() throws {
    let html =
      "<html><div>" + String(repeating: "<span></section></b></p></td>", count: 5_000)
      + "<p>\(sentence)</p>"
    #expect(try article(html).paragraphs == [sentence])
  }

  @Test func anEndTagOfAnUnknownElementDoesNotCloseTheDocument() throws {
    let html = "</unknown><h1>Bread and ships</h1><p>\(sentence)</p>"
    let article = try article(html, options: ReadingOptions(format: .html))
    #expect(article.titleText == "Bread and ships")
    #expect(article.paragraphs == [sentence])
  }

  @Test func aLongRunOfTextIsOneParagraph() throws {
    let long = Array(repeating: sentence, count: 200).joined(separator: " ")
    let article = try article("<html><body><p>\(long)</p></body></html>")
    #expect(article.bodyText == long)
    #expect(article.sourceMap.runs.count <= 2)
  }

  @Test func aTagWithManyAttributesCostsNothing() throws {
    let attributes = (0..<20_000).map { "a\($0)=\"\($0)\"" }.joined(separator: " ")
    let html = "<html><body><p \(attributes)>\(sentence)</p><td colspan=9007199254740992>x</td>"
    #expect(try article(html).paragraphs == [sentence])
  }

  /// What asks for the text around each of them would read the page as often as it has elements.
  @Test(arguments: [
    "<div class=byline>", "<div itemprop=author>", "<div itemprop=datePublished>", "<h1><div>",
    "<blockquote>", "<center>x", "<ul><li>x", "<article>", "<div class=breadcrumb>",
    "<b><i><font>x", "<time>", "<span hidden>x",
  ])
  func elementsWithinEachOtherAreReadInOnePass(open: String) throws {
    let html =
      "<html><body><div><p>\(sentence)</p></div>" + String(repeating: open, count: 1_000)
      + "<div><p>\(sentence) Nobody asked.</p></div>"
    let article = try article(html, options: ReadingOptions(format: .html))
    #expect(article.text.string.contains("strait"))
  }

  @Test func manyShortLinesOfOneClassLengthAreReadInOnePass() throws {
    let lines = (10_000..<11_000).map { "<p class=\"a\($0)\">\(sentence)</p>" }.joined()
    #expect(try article("<html><body><div>\(lines)</div></body>").paragraphs.count == 1_000)
  }

  @Test func longTextOnOneLineIsRead() throws {
    let line = String(repeating: sentence + " ", count: 3_000)
    let article = try article("<html><body><p>\(line)</p></body></html>")
    #expect(article.bodyText.utf8.count == line.utf8.count - 1)
  }

  @Test(arguments: ["colspan", "rowspan", "span"])
  func aHugeSpanOfACellCostsNothing(attribute: String) throws {
    let html = """
      <html><body><p>\(sentence)</p><table><col span=9007199254740992><tr>
      <td \(attribute)="9007199254740992">\(sentence)</td></tr></table></body></html>
      """
    #expect(try article(html).paragraphs == [sentence, sentence])
  }

  @Test func unclosedCommentsScriptsAndTitlesEndQuietly() throws {
    for tail in ["<!-- \(sentence)", "<script>\(sentence)", "<style>a", "<p title=\"\(sentence)"] {
      #expect(try article("<html><p>\(sentence)</p>" + tail).paragraphs == [sentence])
    }
    #expect(try article("<html><title>T<p>\(sentence)</p>").paragraphs == [sentence])
  }

  /// Truncation at each byte: nothing crashes, and what is read holds.
  @Test(arguments: [SamplePage.entities, SamplePage.inlineTags])
  func aPageCutAnywhereStillHolds(page: SamplePage) throws {
    let bytes = Array(page.html.utf8)
    for end in 0..<bytes.count {
      let source = ArticleSource(id: "cut", location: "cut", bytes: Array(bytes[..<end]))
      guard case .article(let article) = readArticle(source, options: ReadingOptions(format: .html))
      else { continue }
      let verdict = SourceCheck(of: article).verdict(
        on: article.text.span, of: article.text, map: article.sourceMap,
        original: article.original)
      #expect(verdict == .holds, "cut at \(end)")
    }
  }

  /// Each byte of a page in turn is replaced by one that means something to a tokeniser.
  @Test(arguments: Array("<>&\"'-/\0".utf8) + [0xC2, 0xFF])
  func aPageWithOneWrongByteStillHolds(byte: UInt8) throws {
    let bytes = Array(SamplePage.entities.html.utf8)
    for offset in bytes.indices {
      var damaged = bytes
      damaged[offset] = byte
      let source = ArticleSource(id: "damaged", location: "damaged", bytes: damaged)
      guard case .article(let article) = readArticle(source, options: ReadingOptions(format: .html))
      else { continue }
      let verdict = SourceCheck(of: article).verdict(
        on: article.text.span, of: article.text, map: article.sourceMap,
        original: article.original)
      #expect(verdict == .holds, "byte \(byte) at \(offset)")
    }
  }
}

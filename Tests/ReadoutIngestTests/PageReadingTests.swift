import ReadoutIngest
import ReadoutRecord
import ReadoutText
import Testing

extension SamplePage: CustomTestStringConvertible {
  var testDescription: String { name }
}

struct PageReadingTests {
  private static let sentence =
    "The minister said that the strait would stay open to all ships for good."

  @Test(arguments: SamplePage.all)
  func aPageGivesItsTitleAndItsParagraphs(page: SamplePage) throws {
    let article = try article(page.html)
    #expect(article.format == .html)
    #expect(article.titleText == page.title)
    #expect(article.paragraphs == page.paragraphs)
    #expect(
      article.text.string == ([page.title] + page.paragraphs).joined(separator: "\n\n"))
  }

  @Test(arguments: SamplePage.all)
  func paragraphsAreWhatAnotherParserReads(page: SamplePage) throws {
    let oracle = LibXML2Oracle.letters(ofPage: page.html)
    for paragraph in try article(page.html).paragraphs {
      #expect(oracle.contains(LibXML2Oracle.letters(of: paragraph)))
    }
  }

  @Test func metadataComesFromThePage() throws {
    let metadata = try article(SamplePage.cleanArticle.html).metadata
    #expect(metadata.title == "Strait stays open, Norland says")
    #expect(metadata.outlet == "The Courant")
    #expect(metadata.byline == ["Ida Orr"])
    #expect(metadata.language == "en")
    #expect(metadata.url == "https://courant.example/strait")
    #expect(metadata.published?.edtf?.rawValue == "2031-02-11")
    #expect(metadata.published?.basis == .metadata)
  }

  @Test func aTitleOutOfTheHeadMapsToTheAttribute() throws {
    let html = """
      <html><head><meta property="og:title" content="Fish &amp; bread: a row - The Courant">
      <meta property="og:site_name" content="The Courant"></head>
      <body><p>A paragraph that is long enough to be taken for the prose of a report.</p></body>
      """
    let article = try article(html)
    #expect(article.titleText == "Fish & bread: a row")
    #expect(article.original(of: "Fish & bread") == "Fish &amp; bread")
  }

  @Test func charactersMapToTheirBytesThroughReferencesAndFoldedSpace() throws {
    let article = try article(SamplePage.entities.html)
    #expect(article.original(of: "“as neighbours”") == "&#8220;as neighbours&#8221;")
    #expect(article.original(of: "Norland & Ostria") == "Norland&nbsp;&amp;&nbsp;Ostria")
    #expect(article.original(of: "… and nobody") == "&hellip; and&#160; &#xA0;nobody")
  }

  @Test func aPageInWindows1252MapsToItsSingleBytes() throws {
    let html = Array("<html><meta charset=iso-8859-1><body><p>She spoke of a ".utf8)
    let rest = Array(" that had been closed for years, and nobody answered her.</p>".utf8)
    let article = try article(html + [0x93, 0x63, 0x61, 0x66, 0xE9, 0x94] + rest)
    #expect(article.charset == "windows-1252")
    let span = try #require(article.text.string.utf8.firstRange(of: Array("“café”".utf8)))
    let start = article.text.string.utf8.distance(
      from: article.text.string.startIndex, to: span.lowerBound)
    #expect(article.sourceMap.original(of: TextSpan(start, start + 11)) == 55..<61)
  }

  @Test func aPageInUTF16MapsToItsPairsOfBytes() throws {
    let html = SamplePage.entities.html
    let bytes: [UInt8] = html.utf16.reduce(into: [0xFF, 0xFE]) { bytes, unit in
      bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    let article = try article(bytes)
    #expect(article.charset == "utf-16le")
    #expect(article.paragraphs == SamplePage.entities.paragraphs)
  }

  @Test func zeroBytesInAPageDropOutAndKeepTheText() throws {
    let html = "<p>The minister\0 said that the \0ships would pass, and that they would do so soon."
    #expect(
      try article(html, options: ReadingOptions(format: .html)).bodyText
        == "The minister said that the ships would pass, and that they would do so soon.")
  }

  @Test func aHeadingThatGivesTheOutletIsNoTitle() throws {
    let html = """
      <html><head><title>Bread and ships | The Courant</title>
      <meta property="og:site_name" content="The Courant"></head>
      <body><h1>The Courant</h1><p>\(Self.sentence)</p></body></html>
      """
    #expect(try article(html).titleText == "Bread and ships")
  }

  @Test func onlyTheArticleAroundTheTitleIsRead() throws {
    let html = """
      <html><body><main><article><h1>Bread and ships</h1><p>\(Self.sentence)</p></article>
      <article><h2>Another report</h2><p>Nobody had asked her for a reason, she said later.</p>
      </article></main></body></html>
      """
    #expect(try article(html).paragraphs == [Self.sentence])
  }

  @Test func aParagraphBesideTheLargePartIsKept() throws {
    let html =
      "<html><body><div><p>\(Self.sentence)</p><div>"
      + String(repeating: "<p>\(Self.sentence)</p>", count: 5) + "</div></div></body></html>"
    #expect(try article(html).paragraphs.count == 6)
  }

  @Test func aQuotedPostIsPartOfTheArticle() throws {
    let html = """
      <html><body><h1>Bread and ships</h1><p>\(Self.sentence)</p>
      <blockquote class="twitter-tweet"><p>We will not be moved. The strait stays open.</p>— Ida Orr
      </blockquote><p>\(Self.sentence)</p></body></html>
      """
    #expect(
      try article(html).paragraphs == [
        Self.sentence, "We will not be moved. The strait stays open.", "— Ida Orr", Self.sentence,
      ])
  }

  @Test(arguments: [
    ("2031-02-10T23:00:00Z", "2031-02-10"), ("2031/2/9", "2031-02-09"), ("20310210", "2031-02-10"),
    ("0001-01-01T00:00:00Z", nil), ("2031-02-30", nil), ("Feb 10, 2031", "2031-02-10"),
  ])
  func aDayIsTakenOnlyFromADateThatIsOne(written: String, expected: String?) throws {
    let html = """
      <html><head><meta property="article:published_time" content="\(written)"></head>
      <body><p>\(Self.sentence)</p></body></html>
      """
    #expect(try article(html).metadata.published?.edtf?.rawValue == expected)
  }

  @Test(arguments: ["<html><body><nav><a href=/>Home</a></nav></body></html>", "<html></html>"])
  func aPageWithoutProseIsNoArticle(html: String) {
    #expect(whyRejected(Array(html.utf8))?.code == .notAnArticle)
  }
}

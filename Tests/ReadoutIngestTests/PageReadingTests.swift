import ReadoutIngest
import ReadoutRecord
import ReadoutText
import Testing

extension SamplePage: CustomTestStringConvertible {
  var testDescription: String { name }
}

struct PageReadingTests {
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

  @Test(arguments: ["<html><body><nav><a href=/>Home</a></nav></body></html>", "<html></html>"])
  func aPageWithoutProseIsNoArticle(html: String) {
    #expect(whyRejected(Array(html.utf8))?.code == .notAnArticle)
  }
}

import ReadoutIngest
import ReadoutRecord
import ReadoutText
import Testing

/// Items of news agencies: ninjs, NewsML-G2, NITF.
struct WireTests {
  private func article(_ text: String) throws -> Article {
    let reading = try readFile(text)
    #expect(reading.rejections.isEmpty)
    return try #require(reading.articles.first)
  }

  // MARK: ninjs

  @Test func ninjsOfVersion1IsRead() throws {
    let article = try article(
      #"{"uri": "https://nta.example/1", "type": "text", "versioncreated": "2031-02-10T09:00:00Z", "firstcreated": "2031-02-10T08:00:00Z", "pubstatus": "usable", "headline": "Port open", "byline": "By Ann Oak", "language": "en", "copyrightholder": "NTA", "located": "Varn", "description_text": "In short.", "body_text": "VARN, Feb 10 (NTA) - It is open.\nIt stays \"so\"."}"#
    )
    #expect(article.format == .ninjs)
    #expect(article.titleText == "Port open")
    #expect(article.teaserText == "In short.")
    #expect(article.paragraphs == ["VARN, Feb 10 (NTA) - It is open.", "It stays \"so\"."])
    #expect(article.metadata.byline == ["Ann Oak"])
    #expect(article.metadata.outlet == "NTA")
    #expect(article.metadata.url == "https://nta.example/1")
    #expect(article.metadata.published?.edtf?.rawValue == "2031-02-10")
  }

  @Test func ninjsWithMarkedBodiesIsReadByTheirParagraphs() throws {
    let article = try article(
      #"{"uri": "urn:x:1", "type": "text", "versioncreated": "2031-02-10T09:00:00Z", "headline_main": "Port \u00abopen\u00bb", "body_html": "<p>One &amp; <em>two<\/em>.<\/p>\n<p>Three.<\/p>", "body_text": "One & two. Three."}"#
    )
    #expect(article.titleText == "Port «open»")
    #expect(article.paragraphs == ["One & two.", "Three."])
    #expect(article.metadata.url == nil)
  }

  @Test func ninjsOfVersions2And3IsRead() throws {
    let article = try article(
      #"{"uri": "urn:x:1", "standard": {"name": "ninjs", "version": "3.0"}, "type": "text", "firstcreated": "2031-02-10T09:00:00+01:00", "by": "Ann Oak; Ben Elm", "language": "nb", "headlines": [{"role": "main", "value": "Port open"}], "descriptions": [{"value": "In short."}], "bodies": [{"contenttype": "text/plain", "value": "Plain."}, {"contenttype": "text/html", "value": "<p>One.</p><p>Two.</p>"}], "infosources": [{"name": "NTA", "role": "source"}]}"#
    )
    #expect(article.titleText == "Port open")
    #expect(article.teaserText == "In short.")
    #expect(article.paragraphs == ["One.", "Two."])
    #expect(article.metadata.byline == ["Ann Oak", "Ben Elm"])
    #expect(article.metadata.credit == ["NTA"])
    #expect(article.metadata.language == "nb")
  }

  @Test func ninjsOfAPictureIsNoArticle() throws {
    let reading = try readFile(
      #"{"uri": "urn:x:1", "type": "picture", "versioncreated": "2031-02-10T09:00:00Z", "description_text": "A ship."}"#
    )
    #expect(reading.rejections.map(\.code) == [.notAnArticle])
    #expect(reading.rejections.first?.reason.contains("picture") == true)
  }

  @Test func linesOfNinjsAreReadOneByOne() throws {
    let item =
      #"{"uri": "urn:x:1", "type": "text", "versioncreated": "2031-02-10", "headline": "T", "body_text": "One."}"#
    let reading = try readFile(item + "\n" + item)
    #expect(reading.articles.map(\.format) == [.ninjs, .ninjs])
  }

  // MARK: NITF

  private let nitf = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.4/specification/dtd/nitf-3-4.dtd">
    <nitf><head><title>Port</title><docdata><date.issue norm="20310210T090000Z"/>
    <doc.copyright year="2031" holder="NTA"/></docdata><pubdata name="Harbour Gazette"/></head>
    <body><body.head><hedline><hl1>Port <em>open</em></hl1><hl2>Ships wait no more</hl2></hedline>
    <byline>By <person>Ann Oak</person><byttl>Staff writer</byttl></byline>
    <distributor><org>NTA</org></distributor>
    <dateline><location>VARN</location>, <story.date norm="20310210">Feb. 10</story.date></dateline>
    <abstract><p>In short.</p></abstract></body.head>
    <body.content><block><p>The <org>Port Authority</org> said: &#x201C;It is open.&#x201D;</p>
    <media media-type="image"><media-caption>A ship.</media-caption></media>
    <hl2>Grain</hl2><p>It <q>stays</q> so<br/>for good.</p></block>
    <ul><li>One</li><li>Two</li></ul></body.content>
    <body.end><tagline>Reporting by Ann Oak.</tagline></body.end></body></nitf>
    """

  @Test func nitfIsRead() throws {
    let article = try article(nitf)
    #expect(article.format == .nitf)
    #expect(article.id == "sample")
    #expect(article.original == Array(nitf.utf8))
    #expect(article.titleText == "Port open")
    #expect(article.teaserText == "In short.")
    #expect(
      article.paragraphs == [
        "Ships wait no more", "VARN, Feb. 10",
        "The Port Authority said: \u{201C}It is open.\u{201D}",
        "Grain", "It stays so for good.", "One", "Two", "Reporting by Ann Oak.",
      ])
    #expect(article.metadata.byline == ["Ann Oak"])
    #expect(article.metadata.outlet == "Harbour Gazette")
    #expect(article.metadata.credit == ["NTA"])
    #expect(article.metadata.published?.edtf?.rawValue == "2031-02-10")
    #expect(article.metadata.published?.basis == .metadata)
  }

  @Test func nitfWithoutDistributorOrBylinePersonIsRead() throws {
    let article = try article(
      "<nitf xml:lang=\"en\"><head><docdata><doc.copyright holder=\"NTA\"/></docdata></head><body><body.head><hedline><hl1>T</hl1></hedline><byline>By Ann Oak</byline></body.head><body.content><p>One.</p></body.content></body></nitf>"
    )
    #expect(article.metadata.byline == ["Ann Oak"])
    #expect(article.metadata.outlet == "NTA")
    #expect(article.metadata.language == "en")
    #expect(article.bodyText == "One.")
  }

  @Test func nitfWithoutWordsIsNoArticle() throws {
    let reading = try readFile(
      "<nitf><body><body.head><hedline><hl1>T</hl1></hedline></body.head><body.content/></body></nitf>"
    )
    #expect(reading.rejections.map(\.code) == [.notAnArticle])
  }

  // MARK: NewsML-G2

  private func newsItem(_ content: String, kind: String = "ninat:text", id: Int = 1) -> String {
    """
    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:\(id)" standard="NewsML-G2" \
    standardversion="2.35" xml:lang="en"><rightsInfo><copyrightHolder literal="NTA Ltd"/></rightsInfo>
    <itemMeta><itemClass qcode="\(kind)"/><provider qcode="nprov:NTA"><name>Norland Telegraph Agency</name></provider>
    <versionCreated>2031-02-11T10:00:00Z</versionCreated><firstCreated>2031-02-10T09:00:00Z</firstCreated></itemMeta>
    <contentMeta><by>By Ann Oak</by><creditline>NTA/Gazette</creditline><language tag="en-GB"/>
    <headline>Port &amp; ship \(id)</headline><description role="drol:summary">In short.</description></contentMeta>
    <contentSet>\(content)</contentSet></newsItem>
    """
  }

  private let xhtml =
    #"<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Not this</title></head><body><p>One &amp; <b>two</b>.</p><p>Three.</p></body></html></inlineXML>"#

  @Test func aNewsItemWithXHTMLIsRead() throws {
    let article = try article(newsItem(xhtml))
    #expect(article.format == .newsml)
    #expect(article.titleText == "Port & ship 1")
    #expect(article.teaserText == "In short.")
    #expect(article.paragraphs == ["One & two.", "Three."])
    #expect(article.metadata.outlet == "Norland Telegraph Agency")
    #expect(article.metadata.byline == ["Ann Oak"])
    #expect(article.metadata.credit == ["NTA/Gazette"])
    #expect(article.metadata.language == "en-GB")
    #expect(article.metadata.published?.edtf?.rawValue == "2031-02-10")
    #expect(article.metadata.updated?.edtf?.rawValue == "2031-02-11")
  }

  @Test func aNewsItemWithNITFIsRead() throws {
    let article = try article(
      newsItem(
        #"<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><hedline><hl1>Inner</hl1></hedline><byline>By Ben Elm</byline></body.head><body.content><p>One.</p><p>Two.</p></body.content></body></nitf></inlineXML>"#
      ))
    #expect(article.titleText == "Port & ship 1")
    #expect(article.paragraphs == ["One.", "Two."])
    #expect(article.metadata.byline == ["Ann Oak"])
  }

  @Test(arguments: [
    #"<inlineData contenttype="text/plain">One.\#n\#nTwo &amp;amp; three.</inlineData>"#,
    #"<inlineData contenttype="text/html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two &amp;amp;amp; three.&lt;/p&gt;</inlineData>"#,
  ])
  func aNewsItemWithCharactersIsRead(content: String) throws {
    #expect(try article(newsItem(content)).paragraphs == ["One.", "Two &amp; three."])
  }

  @Test func aMessageOfSeveralItemsIsAContainer() throws {
    let message =
      "<?xml version=\"1.0\"?><newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header><sent>2031-02-11T10:00:00Z</sent></header><itemSet>"
      + newsItem(xhtml) + "<packageItem guid=\"p\"><groupSet/></packageItem>"
      + newsItem("", kind: "ninat:picture", id: 2) + newsItem(xhtml, id: 3)
      + "</itemSet></newsMessage>"
    let reading = try readFile(message)
    #expect(reading.articles.map(\.titleText) == ["Port & ship 1", "Port & ship 3"])
    #expect(reading.rejections.isEmpty)
    #expect(reading.passedOver == ["packageItem": 1, "picture": 1])
    let original = String(decoding: try #require(reading.articles.last).original, as: UTF8.self)
    #expect(original == newsItem(xhtml, id: 3))
  }

  @Test func aMessageThatWasCutKeepsItsWholeItems() throws {
    let message =
      "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>" + newsItem(xhtml)
      + newsItem(xhtml, id: 2).prefix(600)
    let reading = try readFile(message)
    #expect(reading.articles.count == 1)
    #expect(reading.rejections.map(\.code) == [.truncated])
  }

  /// Cut at each byte: nothing crashes, and what is read holds.
  @Test func anItemCutAnywhereStillHolds() throws {
    for text in [nitf, newsItem(xhtml)] {
      let bytes = Array(text.utf8)
      for end in stride(from: 30, to: bytes.count, by: 7) { _ = try readFile(Array(bytes[..<end])) }
    }
  }
}

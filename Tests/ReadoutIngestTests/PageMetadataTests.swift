import ReadoutIngest
import ReadoutRecord
import Testing

/// What a page says of its publication, one trap at a time.
struct PageMetadataTests {
  private static let sentence =
    "The minister said that the strait would stay open to all ships for good."

  private func metadata(head: String = "", above: String = "", below: String = "") throws
    -> ArticleMetadata
  {
    try article(
      """
      <html lang="en"><head>\(head)</head><body><main><h1>Bread and ships meet in Varn</h1>\(above)
      <div class="text"><p>\(Self.sentence)</p><p>Nobody had asked her for a reason, she said.</p>
      <p>Ostria did not comment at once on the ships or on the bread.</p></div>\(below)</main></body>
      """
    ).metadata
  }

  @Test(arguments: [
    ("Ida Orr", ["Ida Orr"]), ("By Ida Orr and Per Aldo", ["Ida Orr", "Per Aldo"]),
    ("Ida Orr, Political Editor", ["Ida Orr"]), ("Ida Orr Political Editor", ["Ida Orr"]),
    ("Ida Orr in Varn", ["Ida Orr"]), ("Ida Orr (NTA)", ["Ida Orr"]),
    ("Ida Orr | The Courant", ["Ida Orr"]),
    ("Jan van der Aa; O. K. Lund", ["Jan van der Aa", "O. K. Lund"]),
    ("Von Jonas Brede und Uwe Harms", ["Jonas Brede", "Uwe Harms"]),
    ("Norland Telegraph Agency", []), ("Courant Staff", []), ("admin", []), ("Editorial Board", []),
    ("https://courant.example/ida", []), ("ida@courant.example", []), ("Foto: Otto Falk", []),
    ("선수민 기자", ["선수민"]), ("Reuters", []), ("Redaktion", []), ("Super User", []),
  ])
  func aBylineHoldsPersonsOnly(written: String, persons: [String]) throws {
    let head = "<meta name=author content=\"\(written)\">"
    #expect(try metadata(head: head).byline == persons)
  }

  @Test(arguments: [
    ("February 10, 2031", "2031-02-10"), ("10 February 2031 at 14:05", "2031-02-10"),
    ("Mon 10th of Feb, 2031", "2031-02-10"), ("10.02.2031", "2031-02-10"),
    ("25/12/2031", "2031-12-25"), ("2031年2月10日", "2031-02-10"), ("2031년 2월 10일", "2031-02-10"),
    ("10 de febrero de 2031", "2031-02-10"), ("10. Februar 2031", "2031-02-10"),
    ("10 février 2031", "2031-02-10"), ("10 февраля 2031", "2031-02-10"),
    ("20 septembrie 2031", "2031-09-20"), ("10 فبراير 2031", "2031-02-10"),
    ("4 hours ago", nil), ("30 February 2031", nil), ("Call 020 7946 2031", nil),
  ])
  func aDateForReadersIsReadBetweenTitleAndBody(written: String, day: String?) throws {
    let published = try metadata(above: "<div class=info>\(written)</div>").published
    #expect(published?.edtf?.rawValue == day)
    #expect(published?.basis == (day == nil ? nil : .text))
  }

  @Test func ofADateInNumbersTheLanguageSaysWhatIsTheMonth() throws {
    let html = """
      <html lang="LANG"><body><h1>Bread and ships</h1><div>03/02/2031</div><p>\(Self.sentence)</p>
      """
    for (language, day) in [("en-US", "2031-03-02"), ("en-GB", "2031-02-03"), ("fr", "2031-02-03")]
    {
      let page = html.replacing("LANG", with: language)
      #expect(try article(page).metadata.published?.edtf?.rawValue == day)
    }
  }

  @Test func theDayOfAnotherArticleIsNotTaken() throws {
    let teaser = """
      <article class="teaser"><h2><a href="/b">Another report of last year</a></h2>
      <time datetime="2030-01-01">1 January 2030</time><span class="author">Otto Falk</span></article>
      """
    let metadata = try metadata(above: teaser, below: teaser)
    #expect(metadata.published == nil)
    #expect(metadata.byline.isEmpty)
  }

  @Test func theDayInTheAddressIsTheLastResort() throws {
    let link = "<link rel=canonical href=\"https://courant.example/2031/02/10/bread\">"
    let published = try metadata(head: link).published
    #expect(published?.edtf?.rawValue == "2031-02-10")
    #expect(published?.basis == .url)
  }

  @Test func aMomentInUniversalTimeTakesTheOutletsDayFromTheAddress() throws {
    let head = """
      <link rel=canonical href="https://courant.example/2031/02/10/bread">
      <meta property="article:published_time" content="2031-02-11T02:00:00Z">
      """
    #expect(try metadata(head: head).published?.edtf?.rawValue == "2031-02-10")
  }

  @Test func jsonLinkedDataWithFaultsIsReadAllTheSame() throws {
    let script = """
      <script type="application/ld+json">/* made by hand */ {"@type": "NewsArticle", "headline":
      "Bread and\tships meet in Varn", "datePublished": "Mon, 10 Feb 2031 08:00:00 EST",
      "author": {"@type": "Person", "name": "Ida Orr"},}</script>
      """
    let metadata = try metadata(head: script)
    #expect(metadata.published?.edtf?.rawValue == "2031-02-10")
    #expect(metadata.byline == ["Ida Orr"])
  }

  @Test func ofSeveralDescribedArticlesTheOneWithTheTitleCounts() throws {
    let script = """
      <script type="application/ld+json">[{"@type": "NewsArticle", "headline": "Ferry runs again",
      "datePublished": "2030-01-01"}, {"@type": "NewsArticle", "datePublished": "2031-02-10",
      "headline": "Bread and ships meet in Varn", "articleSection": "Sea"}]</script>
      """
    let metadata = try metadata(head: script)
    #expect(metadata.published?.edtf?.rawValue == "2031-02-10")
    #expect(metadata.section == "Sea")
  }
}

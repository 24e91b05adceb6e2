import ReadoutIngest
import ReadoutRecord
import ReadoutText
import Testing

/// JSON Feed, sitemaps, and what a feed's items are as articles.
struct FeedKindTests {
  private func jsonFeed(_ item: String, version: String = "1.1") -> String {
    #"{"version": "https://jsonfeed.org/version/\#(version)", "title": "Harbour Gazette", "language": "en", "home_page_url": "https://gazette.example/", "items": [{"id": "1", \#(item)}]}"#
  }

  @Test(arguments: [
    FeedCase(
      "title and text", #""title": "Port \u0026 ship", "content_text": "One.\n\nTwo.""#,
      title: "Port & ship", body: "One.\n\nTwo."),
    FeedCase(
      "html", #""content_html": "<p>One \u0026amp; two.<\/p><p>Three.<\/p>""#,
      body: "One & two.\n\nThree."),
    FeedCase(
      "html before text", #""content_html": "<p>One.</p>", "content_text": "Two.""#, body: "One."),
    FeedCase(
      "summary beside text", #""summary": "Teaser.", "content_text": "Body.""#, teaser: "Teaser.",
      body: "Body."),
    FeedCase("summary alone", #""summary": "Teaser.""#, teaser: "Teaser.", body: "Teaser."),
    FeedCase(
      "url", #""url": "https://gazette.example/1", "content_text": "B.""#,
      url: "https://gazette.example/1"),
    FeedCase(
      "external_url", #""external_url": "https://o.example/1", "content_text": "B.""#,
      url: "https://o.example/1"),
    FeedCase(
      "date_published", #""date_published": "2031-02-10T08:00:00-05:00", "content_text": "B.""#,
      published: "2031-02-10"),
    FeedCase(
      "authors of 1.1",
      #""authors": [{"name": "Ann Oak"}, {"name": "Ben Elm"}], "content_text": "B.""#,
      byline: ["Ann Oak", "Ben Elm"]),
    FeedCase(
      "author of 1.0", #""author": {"name": "Ann Oak"}, "content_text": "B.""#, byline: ["Ann Oak"]),
    FeedCase("language of the item", #""language": "fr", "content_text": "B.""#, language: "fr"),
    FeedCase(
      "language and outlet of the feed", #""content_text": "B.""#, outlet: "Harbour Gazette",
      language: "en"),
  ])
  func anItemOfAJSONFeedIsRead(feed: FeedCase) throws {
    var whole = feed
    whole.bytes = Array(jsonFeed(String(decoding: feed.bytes, as: UTF8.self)).utf8)
    try whole.check()
    whole.bytes = Array(
      jsonFeed(String(decoding: feed.bytes, as: UTF8.self), version: "1").utf8)
    try whole.check()
  }

  @Test func theOriginalOfAnItemIsItsObjectOrElement() throws {
    let json = try readFile(jsonFeed(#""content_text": "B.""#))
    #expect(
      json.articles.map { String(decoding: $0.original, as: UTF8.self) } == [
        #"{"id": "1", "content_text": "B."}"#
      ])
    #expect(json.articles.map(\.format) == [.jsonFeed])
    let rss = try readFile(Feed.rss("<title>T</title>" + Feed.words))
    let article = try #require(rss.articles.first)
    #expect(
      String(decoding: article.original, as: UTF8.self)
        == "<item><title>T</title>\(Feed.words)</item>")
    #expect(article.format == .feed)
    #expect(article.id.hasPrefix("sample@"))
    #expect(article.original(of: "Words.") == "Words.")
  }

  @Test func theDateOfAFeedHasItsBasis() throws {
    let article = try #require(
      try readFile(Feed.rss("<pubDate>10 Feb 2031</pubDate>" + Feed.words)).articles.first)
    #expect(article.metadata.published?.basis == .feed)
    let updated = try #require(
      try readFile(Feed.atom("<updated>2031-02-10</updated><summary>W.</summary>")).articles.first)
    #expect(updated.metadata.published?.reason?.contains("updated") == true)
  }

  @Test func theTextIsTitleTeaserAndBody() throws {
    let article = try #require(
      try readFile(
        Feed.modular(
          "<title>T</title><description>Teaser.</description><content:encoded>Body.</content:encoded>"
        )
      ).articles.first)
    #expect(article.text.string == "T\n\nTeaser.\n\nBody.")
  }

  @Test func aSitemapIsNoArticle() throws {
    let reading = try readFile(
      #"<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://gazette.example/1</loc><news:news><news:publication><news:name>G</news:name></news:publication><news:title>T</news:title></news:news></url><url><loc>https://gazette.example/2</loc></url></urlset>"#
    )
    #expect(reading.rejections.map(\.code) == [.notAnArticle])
    #expect(reading.rejections.first?.reason.contains("readout watch") == true)
    #expect(reading.passedOver == ["address of a sitemap": 2])
  }

  @Test func anIndexOfSitemapsIsNoArticle() throws {
    let reading = try readFile(
      #"<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://gazette.example/s.xml</loc></sitemap></sitemapindex>"#
    )
    #expect(reading.rejections.map(\.code) == [.notAnArticle])
    #expect(reading.passedOver == ["address of a sitemap": 1])
  }

  @Test func pagesAreNotTakenForFeeds() throws {
    let sentence = "The minister said that the strait would stay open to all ships for good."
    for page in [
      "<!DOCTYPE html><html><body><p>\(sentence)</p></body></html>",
      "<?xml version=\"1.0\"?><!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>Feed</title></head><body><p>\(sentence)</p></body></html>",
    ] {
      #expect(try readFile(page).articles.map(\.format) == [.html])
    }
  }

  @Test func xmlOfAnotherKindIsNotReadAsWords() throws {
    let reading = try readFile("<?xml version=\"1.0\"?><settings><name>Port</name></settings>")
    #expect(reading.rejections.map(\.code) == [.notAnArticle])
  }

  @Test func anInputThatIsNamedAFeedAndIsNoneIsRejected() throws {
    let reading = try readFile("Just words.", options: ReadingOptions(format: .feed))
    #expect(reading.rejections.map(\.code) == [.notAnArticle])
  }
}

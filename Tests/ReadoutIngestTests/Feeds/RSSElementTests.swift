import Testing

/// The elements of RSS 0.90 to 2.0, and those that they borrow.
struct RSSElementTests {
  @Test(arguments: rss + borrowed + older)
  func anElementOfRSSIsRead(feed: FeedCase) throws { try feed.check() }

  private static let rss = [
    FeedCase("title", Feed.rss("<title>Port open</title>" + Feed.words), title: "Port open"),
    FeedCase(
      "title in white space", Feed.rss("<title>\n  Port\n open </title>" + Feed.words),
      title: "Port open"),
    FeedCase("no title", Feed.rss(Feed.words), body: "Words."),
    FeedCase(
      "description alone is body and teaser", Feed.rss("<title>T</title>" + Feed.words),
      teaser: "Words.", body: "Words."),
    FeedCase(
      "link", Feed.rss("<link>https://gazette.example/1</link>" + Feed.words),
      url: "https://gazette.example/1"),
    FeedCase(
      "link in white space", Feed.rss("<link>\n https://gazette.example/1 \n</link>" + Feed.words),
      url: "https://gazette.example/1"),
    FeedCase(
      "link in CDATA",
      Feed.rss("<link><![CDATA[https://gazette.example/?a=1&b=2]]></link>" + Feed.words),
      url: "https://gazette.example/?a=1&b=2"),
    FeedCase(
      "link with a reference",
      Feed.rss("<link>https://gazette.example/?a=1&amp;b=2</link>" + Feed.words),
      url: "https://gazette.example/?a=1&b=2"),
    FeedCase(
      "guid as address", Feed.rss("<guid>https://gazette.example/g</guid>" + Feed.words),
      url: "https://gazette.example/g"),
    FeedCase(
      "guid that is an address by word",
      Feed.rss(#"<guid isPermaLink="true">https://gazette.example/g</guid>"# + Feed.words),
      url: "https://gazette.example/g"),
    FeedCase(
      "link before guid",
      Feed.rss(
        "<guid>https://gazette.example/g</guid><link>https://gazette.example/1</link>" + Feed.words),
      url: "https://gazette.example/1"),
    FeedCase(
      "author with address",
      Feed.rss("<author>ann@gazette.example (Ann Oak)</author>" + Feed.words), byline: ["Ann Oak"]),
    FeedCase(
      "author as name", Feed.rss("<author>Ann Oak</author>" + Feed.words), byline: ["Ann Oak"]),
    FeedCase(
      "author as name and address",
      Feed.rss("<author>Ann Oak &lt;ann@gazette.example&gt;</author>" + Feed.words),
      byline: ["Ann Oak"]),
    FeedCase(
      "author as bare address", Feed.rss("<author>ann@gazette.example</author>" + Feed.words),
      byline: []),
    FeedCase(
      "pubDate", Feed.rss("<pubDate>Mon, 10 Feb 2031 08:00:00 GMT</pubDate>" + Feed.words),
      published: "2031-02-10"),
    FeedCase("no date", Feed.rss(Feed.words), published: "none"),
    FeedCase("channel's title is the outlet", Feed.rss(Feed.words), outlet: "Harbour Gazette"),
    FeedCase(
      "title of the channel's picture is not",
      Feed.rss(Feed.words, channel: "<image><title>Logo</title><url>x</url></image>"),
      outlet: "Harbour Gazette"),
    FeedCase(
      "source is the outlet",
      Feed.rss(#"<source url="https://o.example/rss">Other Post</source>"# + Feed.words),
      outlet: "Other Post"),
    FeedCase(
      "language of the channel", Feed.rss(Feed.words, channel: "<language>en-gb</language>"),
      language: "en-gb"),
    FeedCase(
      "xml:lang of the item's root", Feed.rss(Feed.words, root: #" xml:lang="fr""#), language: "fr"),
    FeedCase(
      "elements in another case",
      Feed.rss(
        "<Title>Port open</Title><pubdate>Mon, 10 Feb 2031 08:00:00 GMT</pubdate><Description>Words.</Description>"
      ), title: "Port open", body: "Words.", published: "2031-02-10"),
    FeedCase(
      "empty description beside content",
      Feed.modular("<description/><content:encoded>Body.</content:encoded>"), body: "Body."),
    FeedCase(
      "unknown elements",
      Feed.rss(
        "<x:y xmlns:x='urn:x'>Not this.</x:y><category>Sea</category><enclosure url='a' length='1' type='b'/>"
          + Feed.words), body: "Words."),
    FeedCase(
      "items behind the channel",
      "<rss version='2.0'><channel><title>G</title></channel><item><title>T</title><description>Words.</description></item></rss>",
      title: "T", body: "Words."),
  ]

  private static let borrowed = [
    FeedCase(
      "content:encoded beside description",
      Feed.modular(
        "<title>T</title><description>Teaser.</description><content:encoded><![CDATA[<p>One.</p><p>Two.</p>]]></content:encoded>"
      ), teaser: "Teaser.", body: "One.\n\nTwo."),
    FeedCase(
      "content:encoded before description",
      Feed.modular(
        "<content:encoded>&lt;p&gt;One.&lt;/p&gt;</content:encoded><description>Teaser.</description>"
      ), teaser: "Teaser.", body: "One."),
    FeedCase(
      "teaser that opens the body",
      Feed.modular(
        "<description>The port is</description><content:encoded>&lt;p&gt;The port is open.&lt;/p&gt;</content:encoded>"
      ), teaser: "The port is", body: "The port is open."),
    FeedCase(
      "cut teaser that opens the body",
      Feed.modular(
        "<description>The port is [&amp;#8230;]</description><content:encoded>&lt;p&gt;The port is open.&lt;/p&gt;</content:encoded>"
      ), teaser: "The port is", body: "The port is open."),
    FeedCase(
      "teaser equal to the body",
      Feed.modular(
        "<description>The port is open.</description><content:encoded>&lt;p&gt;The port is open.&lt;/p&gt;</content:encoded>"
      ), teaser: "The port is open.", body: "The port is open."),
    FeedCase(
      "dc:creator", Feed.modular("<dc:creator>Ann Oak</dc:creator>" + Feed.words),
      byline: ["Ann Oak"]),
    FeedCase(
      "several dc:creator",
      Feed.modular("<dc:creator>Ann Oak</dc:creator><dc:creator>Ben Elm</dc:creator>" + Feed.words),
      byline: ["Ann Oak", "Ben Elm"]),
    FeedCase(
      "dc:creator in CDATA",
      Feed.modular("<dc:creator><![CDATA[By Ann Oak]]></dc:creator>" + Feed.words),
      byline: ["Ann Oak"]),
    FeedCase(
      "creator that is the outlet",
      Feed.modular("<dc:creator>Harbour Gazette</dc:creator>" + Feed.words),
      byline: ["Harbour Gazette"]),
    FeedCase(
      "dc:date", Feed.modular("<dc:date>2031-02-10T08:00:00Z</dc:date>" + Feed.words),
      published: "2031-02-10"),
    FeedCase(
      "pubDate before dc:date",
      Feed.modular(
        "<dc:date>2031-02-11</dc:date><pubDate>Mon, 10 Feb 2031 08:00:00 GMT</pubDate>" + Feed.words
      ), published: "2031-02-10"),
    FeedCase(
      "dcterms:issued", Feed.modular("<dcterms:issued>2031-02-10</dcterms:issued>" + Feed.words),
      published: "2031-02-10"),
    FeedCase(
      "dcterms:modified when nothing else is there",
      Feed.modular("<dcterms:modified>2031-02-10</dcterms:modified>" + Feed.words),
      published: "2031-02-10"),
    FeedCase(
      "dc:language", Feed.modular("<dc:language>ru</dc:language>" + Feed.words), language: "ru"),
    FeedCase(
      "dc:description", Feed.modular("<dc:description>From elsewhere.</dc:description>"),
      body: "From elsewhere."),
    FeedCase(
      "dc:publisher", Feed.modular("<dc:publisher>Other Post</dc:publisher>" + Feed.words),
      outlet: "Other Post"),
    FeedCase(
      "atom:link",
      Feed.modular(#"<atom:link rel="alternate" href="https://gazette.example/a"/>"# + Feed.words),
      url: "https://gazette.example/a"),
    FeedCase(
      "atom:summary", Feed.modular("<atom:summary>A summary.</atom:summary>"), body: "A summary."),
    FeedCase(
      "atom:content",
      Feed.modular(
        #"<atom:content type="html">&lt;p&gt;One.&lt;/p&gt;</atom:content>"# + Feed.words),
      teaser: "Words.", body: "One."),
    FeedCase(
      "atom:updated",
      Feed.modular("<atom:updated>2031-02-10T00:00:00Z</atom:updated>" + Feed.words),
      published: "2031-02-10"),
    FeedCase(
      "media:description",
      Feed.modular(
        "<media:group><media:title>M</media:title><media:description>Film of the port.</media:description></media:group>"
      ), body: "Film of the port."),
    FeedCase(
      "media:title is not the title",
      Feed.modular(
        "<title>Port</title><media:content url='x'><media:title>Photo</media:title></media:content>"
          + Feed.words), title: "Port"),
    FeedCase(
      "media:title before title",
      Feed.modular("<media:title>Photo</media:title><title>Port</title>" + Feed.words),
      title: "Port"),
    FeedCase(
      "itunes:author and summary",
      Feed.modular("<itunes:author>Ann Oak</itunes:author><itunes:summary>Heard.</itunes:summary>"),
      body: "Heard.", byline: ["Ann Oak"]),
    FeedCase(
      "xhtml:body",
      Feed.rss(
        #"<body xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two <em>three</em>.</p></body>"#),
      body: "One.\n\nTwo three."),
    FeedCase(
      "xhtml:div with a prefix",
      Feed.rss(
        #"<h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>One.</h:p><h:p>Two.</h:p></h:div>"#),
      body: "One.\n\nTwo."),
  ]

  private static let older = [
    FeedCase(
      "RSS 0.90",
      Feed.rdf(
        "<title>T</title><link>https://gazette.example/1</link>" + Feed.words,
        rss: "http://my.netscape.com/rdf/simple/0.9/"), title: "T", body: "Words.",
      url: "https://gazette.example/1"),
    FeedCase(
      "RSS 0.91 with its document type",
      "<?xml version=\"1.0\"?>\n<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://my.netscape.com/publish/formats/rss-0.91.dtd\">\n<rss version=\"0.91\"><channel><title>G</title><language>en</language><item><title>Caf&eacute;</title><description>Words.</description></item></channel></rss>",
      title: "Café", language: "en"),
    FeedCase(
      "RSS 0.92 without title",
      "<rss version=\"0.92\"><channel><title>G</title><item><description>A &lt;a href=\"x\"&gt;link&lt;/a&gt; here.</description></item></channel></rss>",
      body: "A link here."),
    FeedCase(
      "RSS 0.93",
      "<rss version='0.93'><channel><item><title>T</title><description>Words.</description><expirationDate>Mon, 10 Feb 2031 08:00:00 GMT</expirationDate></item></channel></rss>",
      title: "T", published: "none"),
    FeedCase(
      "RSS 0.94 with a type",
      "<rss version='0.94'><channel><item><description type='text/html'>&lt;p&gt;Words.&lt;/p&gt;</description></item></channel></rss>",
      body: "Words."),
    FeedCase(
      "RSS 1.0", Feed.rdf("<title>T</title><link>https://gazette.example/1</link>" + Feed.words),
      title: "T", body: "Words.", url: "https://gazette.example/1", outlet: "Harbour Gazette"),
    FeedCase(
      "RSS 1.0 address by rdf:about", Feed.rdf(Feed.words), url: "https://gazette.example/1"),
    FeedCase(
      "RSS 1.0 dc:date and dc:creator",
      Feed.rdf("<dc:date>2031-02-10</dc:date><dc:creator>Ann Oak</dc:creator>" + Feed.words),
      published: "2031-02-10", byline: ["Ann Oak"]),
    FeedCase(
      "RSS 1.0 content:encoded",
      Feed.rdf(
        "<description>Teaser.</description><content:encoded><![CDATA[<p>One.</p>]]></content:encoded>"
      ), teaser: "Teaser.", body: "One."),
    FeedCase(
      "RSS 1.0 with a prefix of its own",
      #"<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"><s:channel><s:title>G</s:title></s:channel><s:item><s:title>T</s:title><s:description>Words.</s:description></s:item></r:RDF>"#,
      title: "T", body: "Words.", outlet: "G"),
    FeedCase(
      "RSS 2.0 in a namespace",
      #"<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel><title>G</title><item><title>T</title><description>Words.</description></item></channel></rss>"#,
      title: "T", body: "Words."),
    FeedCase(
      "RSS 2.0 in an unknown namespace",
      #"<rss version="2.0" xmlns="http://unknown.example/ns"><channel><title>G</title><item><title>T</title><description>Words.</description></item></channel></rss>"#,
      title: "T", body: "Words."),
  ]
}

import Testing

/// The elements of Atom 0.3 and 1.0, and those that they borrow.
struct AtomElementTests {
  @Test(arguments: atom + atom03)
  func anElementOfAtomIsRead(feed: FeedCase) throws { try feed.check() }

  private static let summary = "<summary>Words.</summary>"

  private static let atom = [
    FeedCase(
      "title", Feed.atom("<title>Port open</title>" + summary), title: "Port open", body: "Words."),
    FeedCase(
      "title of type text",
      Feed.atom(#"<title type="text">A &lt;b> &amp;amp; c</title>"# + summary),
      title: "A <b> &amp; c"),
    FeedCase(
      "title of type html",
      Feed.atom(#"<title type="html">A &lt;b>bold&lt;/b> &amp;amp; c</title>"# + summary),
      title: "A bold & c"),
    FeedCase(
      "title of type xhtml",
      Feed.atom(
        #"<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>bold</b> &amp; c</div></title>"#
          + summary), title: "A bold & c"),
    FeedCase(
      "content of type html",
      Feed.atom(#"<content type="html">&lt;p>One.&lt;/p>&lt;p>Two.&lt;/p></content>"#),
      body: "One.\n\nTwo."),
    FeedCase(
      "content of type xhtml",
      Feed.atom(
        #"<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two<br/>lines.</p></div></content>"#
      ), body: "One.\n\nTwo lines."),
    FeedCase(
      "content of type xhtml with a prefix",
      Feed.atom(
        #"<content type="xhtml"><x:div><x:p>One.</x:p><x:p>Two.</x:p></x:div></content>"#,
        root: #" xmlns:x="http://www.w3.org/1999/xhtml""#), body: "One.\n\nTwo."),
    FeedCase(
      "content of type text", Feed.atom("<content type='text'>One &lt;p>.\n\nTwo.</content>"),
      body: "One <p>.\n\nTwo."),
    FeedCase(
      "content without type", Feed.atom("<content>One &amp;amp; two.</content>"),
      body: "One &amp; two."),
    FeedCase(
      "content of type text/plain", Feed.atom(#"<content type="text/plain">One.</content>"#),
      body: "One."),
    FeedCase(
      "content elsewhere leaves the summary",
      Feed.atom(#"<content type="video/mp4" src="x.mp4"/>"# + summary), body: "Words."),
    FeedCase(
      "content that is a picture leaves the summary",
      Feed.atom(#"<content type="image/png">iVBORw0KGgo=</content>"# + summary), body: "Words."),
    FeedCase(
      "summary beside content",
      Feed.atom(#"<summary>Teaser.</summary><content type="html">&lt;p>One.</content>"#),
      teaser: "Teaser.", body: "One."),
    FeedCase(
      "summary of type html", Feed.atom(#"<summary type="html">&lt;i>In&lt;/i> short.</summary>"#),
      body: "In short."),
    FeedCase(
      "published before updated",
      Feed.atom(
        "<updated>2031-03-01T00:00:00Z</updated><published>2031-02-10T08:00:00Z</published>"
          + summary), published: "2031-02-10"),
    FeedCase(
      "updated alone", Feed.atom("<updated>2031-02-10T08:00:00Z</updated>" + summary),
      published: "2031-02-10"),
    FeedCase(
      "author",
      Feed.atom("<author><name>Ann Oak</name><email>a@x.example</email></author>" + summary),
      byline: ["Ann Oak"]),
    FeedCase(
      "several authors",
      Feed.atom(
        "<author><name>Ann Oak</name></author><author><name>Ben Elm</name></author><contributor><name>No One</name></contributor>"
          + summary), byline: ["Ann Oak", "Ben Elm"]),
    FeedCase(
      "link without rel", Feed.atom(#"<link href="https://gazette.example/1"/>"# + summary),
      url: "https://gazette.example/1"),
    FeedCase(
      "link among others",
      Feed.atom(
        #"<link rel="self" href="https://s.example"/><link rel="alternate" type="text/html" href="https://gazette.example/1"/><link rel="enclosure" href="https://e.example"/>"#
          + summary), url: "https://gazette.example/1"),
    FeedCase(
      "source's title is the outlet",
      Feed.atom("<source><title>Other Post</title></source>" + summary), outlet: "Other Post"),
    FeedCase("feed's title is the outlet", Feed.atom(summary), outlet: "Harbour Gazette"),
    FeedCase("xml:lang of the feed", Feed.atom(summary, root: #" xml:lang="de""#), language: "de"),
    FeedCase(
      "xml:lang of the entry",
      Feed.atom(summary).replacing("<entry>", with: #"<entry xml:lang="nl">"#), language: "nl"),
    FeedCase(
      "feed with a prefix",
      #"<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>G</a:title><a:entry><a:title type="html">T &amp;amp; U</a:title><a:summary>Words.</a:summary></a:entry></a:feed>"#,
      title: "T & U", body: "Words.", outlet: "G"),
    FeedCase(
      "entry alone",
      #"<entry xmlns="http://www.w3.org/2005/Atom"><title>T</title><summary>Words.</summary></entry>"#,
      title: "T", body: "Words."),
    FeedCase(
      "feed without namespace",
      "<feed><title>G</title><entry><title>T</title><summary>Words.</summary></entry></feed>",
      title: "T", body: "Words."),
    FeedCase(
      "feed's head behind its entries",
      #"<feed xmlns="http://www.w3.org/2005/Atom"><entry><summary>Words.</summary></entry><title>G</title></feed>"#,
      outlet: "G"),
  ]

  private static let atom03 = [
    FeedCase(
      "0.3 title and summary", Feed.atom03("<title>T</title>" + summary), title: "T",
      body: "Words.", language: "en"),
    FeedCase(
      "0.3 escaped content",
      Feed.atom03(
        #"<content type="text/html" mode="escaped">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</content>"#
      ), body: "One.\n\nTwo."),
    FeedCase(
      "0.3 escaped content in CDATA",
      Feed.atom03(#"<content type="text/html" mode="escaped"><![CDATA[<p>One.</p>]]></content>"#),
      body: "One."),
    FeedCase(
      "0.3 content in elements",
      Feed.atom03(
        #"<content type="application/xhtml+xml" mode="xml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p></div></content>"#
      ), body: "One."),
    FeedCase(
      "0.3 content in base64 leaves the summary",
      Feed.atom03(#"<content type="text/html" mode="base64">PHA+T25lLjwvcD4=</content>"# + summary),
      body: "Words."),
    FeedCase(
      "0.3 title in plain text",
      Feed.atom03(#"<title type="text/plain" mode="escaped">T &amp;amp; U</title>"# + summary),
      title: "T &amp; U"),
    FeedCase(
      "0.3 dates",
      Feed.atom03(
        "<issued>2031-02-10T08:00:00+01:00</issued><modified>2031-03-01T08:00:00Z</modified>"
          + summary), published: "2031-02-10"),
    FeedCase(
      "0.3 modified alone", Feed.atom03("<modified>2031-02-10T08:00:00Z</modified>" + summary),
      published: "2031-02-10"),
    FeedCase(
      "0.3 author", Feed.atom03("<author><name>Ann Oak</name></author>" + summary),
      byline: ["Ann Oak"]),
    FeedCase(
      "0.3 link",
      Feed.atom03(
        #"<link rel="alternate" type="text/html" href="https://gazette.example/1"/>"# + summary),
      url: "https://gazette.example/1"),
  ]
}

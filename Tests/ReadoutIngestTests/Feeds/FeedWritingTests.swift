import Testing

/// How feeds write characters: escaping, encodings, namespaces, relative addresses.
struct FeedWritingTests {
  @Test(arguments: escaping)
  func charactersAreReadAsTheyAreMeant(feed: FeedCase) throws { try feed.check() }

  @Test(arguments: encodings)
  func theEncodingIsFound(feed: FeedCase) throws { try feed.check() }

  @Test(arguments: namespaces)
  func namespacesAreFollowed(feed: FeedCase) throws { try feed.check() }

  @Test(arguments: addresses)
  func relativeAddressesAreResolved(feed: FeedCase) throws { try feed.check() }

  private static func title(_ name: String, _ written: String, _ read: String) -> FeedCase {
    FeedCase("title: " + name, Feed.rss("<title>\(written)</title>" + Feed.words), title: read)
  }

  private static func body(_ name: String, _ written: String, _ read: String) -> FeedCase {
    FeedCase("body: " + name, Feed.rss("<description>\(written)</description>"), body: read)
  }

  private static let escaping = [
    title(
      "reference of XML", "Profit &amp; loss &lt; 5 &gt; 4 &quot;now&quot; &apos;here&apos;",
      "Profit & loss < 5 > 4 \"now\" 'here'"),
    title("decimal reference", "&#8220;No&#8221;", "\u{201C}No\u{201D}"),
    title("hexadecimal reference", "&#x201C;No&#X201d;", "\u{201C}No\u{201D}"),
    title("reference of HTML", "Caf&eacute; &ndash; open", "Café \u{2013} open"),
    title("doubled reference", "Profit &amp;amp; loss", "Profit & loss"),
    title("doubled decimal reference", "&amp;#8220;No&amp;#8221;", "\u{201C}No\u{201D}"),
    title("reference of Windows-1252", "&#147;No&#148;", "\u{201C}No\u{201D}"),
    title("bare ampersand", "Profit & loss", "Profit & loss"),
    title("unknown reference", "Profit &unknown; loss", "Profit &unknown; loss"),
    title("CDATA", "<![CDATA[Profit & loss < 5]]>", "Profit & loss < 5"),
    title("CDATA with a reference", "<![CDATA[Profit &amp; loss]]>", "Profit & loss"),
    title("CDATA beside text", "A <![CDATA[B]]> C", "A B C"),
    title(
      "two CDATA sections with white space at the seam", "A <![CDATA[ B]]><![CDATA[ C]]>", "A B C"),
    title("CDATA cut within a word", "<![CDATA[Por]]><![CDATA[t]]>", "Port"),
    title("CDATA that holds a bracket mark", "<![CDATA[a]]]]><![CDATA[>b]]>", "a]]>b"),
    title("escaped tags", "The &lt;i&gt;Amber&lt;/i&gt; sails", "The Amber sails"),
    title("tags in CDATA", "<![CDATA[The <i>Amber</i> sails]]>", "The Amber sails"),
    title("tags that were not escaped", "The <i>Amber</i> sails", "The Amber sails"),
    title("what only looks like a tag", "5 &lt; 6 and a &lt;name&gt;", "5 < 6 and a <name>"),
    title("no-break space", "Port&#160;open", "Port open"),
    title("doubled no-break space", "Port&amp;nbsp;open", "Port open"),
    title("comment within", "Port <!-- not this -->open", "Port open"),
    title("instruction within", "Port <?x y?>open", "Port open"),
    title("character beyond the basic plane", "&#128512; 😀", "😀 😀"),
    title("number that is no character", "a&#xD800;b", "a\u{FFFD}b"),
    title("combining and right-to-left letters", "שלום e\u{301}", "שלום e\u{301}"),
    body("escaped paragraphs", "&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;", "One.\n\nTwo."),
    body(
      "paragraphs in CDATA", "<![CDATA[<p>One.</p>\n<p>Two &amp; three.</p>]]>",
      "One.\n\nTwo & three."),
    body("double breaks", "One.&lt;br&gt;&lt;br/&gt;Two.", "One.\n\nTwo."),
    body("single break", "One&lt;br /&gt;two.", "One two."),
    body("plain text with blank lines", "One\nline.\n\nTwo.", "One line.\n\nTwo."),
    body("inline tags do not part words", "&lt;b&gt;Nor&lt;/b&gt;land", "Norland"),
    body(
      "scripts and styles are left out",
      "&lt;p&gt;One.&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;&lt;style&gt;p{}&lt;/style&gt;",
      "One."),
    body(
      "captions are left out",
      "&lt;figure&gt;&lt;img src='x'&gt;&lt;figcaption&gt;Photo&lt;/figcaption&gt;&lt;/figure&gt;&lt;p&gt;One.&lt;/p&gt;",
      "One."),
    body(
      "lists keep their items apart",
      "&lt;ul&gt;&lt;li&gt;One&lt;/li&gt;&lt;li&gt;Two&lt;/li&gt;&lt;/ul&gt;", "One\n\nTwo"),
    body(
      "paragraphs that were not escaped", "<p>One.</p><p>Two &amp; <b>three</b>.</p>",
      "One.\n\nTwo & three."),
    body(
      "empty elements that were not escaped", "<div/>One.<p/>Two.<br/><br/>Three.",
      "One.\n\nTwo.\n\nThree."),
    body("CDATA within elements", "<p>a <![CDATA[<b> & c]]></p>", "a <b> & c"),
    body(
      "doubled escaping of quotes", "&lt;p&gt;He said: &amp;ldquo;No&amp;rdquo;.&lt;/p&gt;",
      "He said: \u{201C}No\u{201D}."),
    body(
      "white space at the seams of CDATA", "<![CDATA[<p>One ]]>\n<![CDATA[ two.</p>]]>", "One two."),
    body("carriage returns", "One\r\n\r\nTwo\rthree.", "One\n\nTwo three."),
  ]

  private static let port =
    "<rss version=\"2.0\"><channel><item><title>Порт — порт</title><description>Слова.</description></item></channel></rss>"

  private static func declared(_ charset: String, _ bytes: [UInt8]) -> [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"\(charset)\"?>".utf8) + bytes
  }

  private static func utf16(_ text: String, isBig: Bool) -> [UInt8] {
    text.utf16.flatMap {
      isBig ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
  }

  /// Cyrillic of a code page in which the letters from А to я stand in a row.
  private static func cyrillic(_ text: String, from start: UInt8) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x410...0x44F: start &+ UInt8(scalar.value - 0x410)
      case 0x2014: 0x97
      default: UInt8(scalar.value & 0xFF)
      }
    }
  }

  private static let cafe: [UInt8] =
    Array("<rss version=\"2.0\"><channel><item><title>Caf".utf8) + [0xE9] + Array(" ".utf8) + [0x93]
    + Array("No".utf8) + [0x94]
    + Array("</title><description>Words.</description></item></channel></rss>".utf8)

  private static let encodings = [
    FeedCase("UTF-8 undeclared", Array(port.utf8), title: "Порт — порт", body: "Слова."),
    FeedCase("UTF-8 declared", declared("UTF-8", Array(port.utf8)), title: "Порт — порт"),
    FeedCase("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + Array(port.utf8), title: "Порт — порт"),
    FeedCase(
      "UTF-8 declared as something else", declared("iso-8859-1", Array(port.utf8)),
      title: "Порт — порт"),
    FeedCase(
      "UTF-16 with a mark, high byte first", [0xFE, 0xFF] + utf16(port, isBig: true),
      title: "Порт — порт", body: "Слова."),
    FeedCase(
      "UTF-16 with a mark, low byte first", [0xFF, 0xFE] + utf16(port, isBig: false),
      title: "Порт — порт"),
    FeedCase(
      "UTF-16 without a mark",
      utf16("<?xml version=\"1.0\" encoding=\"utf-16\"?>" + port, isBig: false),
      title: "Порт — порт"),
    FeedCase(
      "Windows-1251", declared("windows-1251", cyrillic(port, from: 0xC0)), title: "Порт — порт",
      body: "Слова."),
    FeedCase(
      "ISO 8859-5", declared("ISO-8859-5", cyrillic(port.replacing("—", with: "-"), from: 0xB0)),
      title: "Порт - порт"),
    FeedCase("Windows-1252", declared("windows-1252", cafe), title: "Café \u{201C}No\u{201D}"),
    FeedCase(
      "ISO 8859-1 is Windows-1252", declared("ISO-8859-1", cafe), title: "Café \u{201C}No\u{201D}"),
    FeedCase(
      "US-ASCII is Windows-1252", declared("us-ascii", cafe), title: "Café \u{201C}No\u{201D}"),
    FeedCase("Windows-1252 undeclared", cafe, title: "Café \u{201C}No\u{201D}"),
    FeedCase(
      "declaration in single quotation marks",
      Array("<?xml version='1.0' encoding='windows-1251' ?>".utf8) + cyrillic(port, from: 0xC0),
      title: "Порт — порт"),
    FeedCase(
      "white space before the declaration",
      Array("\n  <?xml version=\"1.0\" encoding=\"windows-1251\"?>".utf8)
        + cyrillic(port, from: 0xC0), title: "Порт — порт"),
    FeedCase(
      "invalid byte in UTF-8",
      Array("<rss version=\"2.0\"><channel><item><title>Порт ".utf8) + [0xFF]
        + Array("</title><description>Слова.</description></item></channel></rss>".utf8),
      title: "Порт \u{FFFD}"),
  ]

  private static let namespaces = [
    FeedCase(
      "declared at the item",
      Feed.rss(#"<c:encoded xmlns:c="http://purl.org/rss/1.0/modules/content/">Body.</c:encoded>"#),
      body: "Body."),
    FeedCase(
      "declared on the item's tag",
      Feed.rss("<z:encoded>Body.</z:encoded>").replacing(
        "<item>", with: #"<item xmlns:z="http://purl.org/rss/1.0/modules/content/">"#),
      body: "Body."),
    FeedCase(
      "unusual prefix declared at the root",
      Feed.rss(
        "<q:encoded>Body.</q:encoded>",
        root: #" xmlns:q="http://purl.org/rss/1.0/modules/content/""#), body: "Body."),
    FeedCase(
      "usual prefix undeclared",
      Feed.rss("<content:encoded>Body.</content:encoded><dc:creator>Ann Oak</dc:creator>"),
      body: "Body.", byline: ["Ann Oak"]),
    FeedCase(
      "usual prefix declared as something else",
      Feed.rss("<dc:creator>Not her</dc:creator>" + Feed.words, root: #" xmlns:dc="urn:x""#),
      byline: []),
    FeedCase(
      "inner declaration hides the outer",
      Feed.rss(
        #"<m:x xmlns:m="urn:y"><m:encoded>No.</m:encoded></m:x><m:encoded>Body.</m:encoded>"#,
        root: #" xmlns:m="http://purl.org/rss/1.0/modules/content/""#), body: "Body."),
    FeedCase(
      "default namespace of an element",
      Feed.rss(
        #"<content xmlns="http://www.w3.org/2005/Atom" type="html">&lt;p>One.</content>"#
          + Feed.words), teaser: "Words.", body: "One."),
    FeedCase(
      "name without its slash",
      Feed.rss(
        "<content:encoded>Body.</content:encoded>",
        root: #" xmlns:content="http://purl.org/rss/1.0/modules/content""#), body: "Body."),
    FeedCase(
      "name with https",
      Feed.rss(
        "<content:encoded>Body.</content:encoded>",
        root: #" xmlns:content="https://purl.org/rss/1.0/modules/content/""#), body: "Body."),
    FeedCase(
      "another title is not the item's",
      Feed.rss(
        "<x:title>Not this</x:title><title>T</title>" + Feed.words, root: #" xmlns:x="urn:x""#),
      title: "T"),
  ]

  private static let summary = "<summary>Words.</summary>"

  private static let addresses = [
    FeedCase(
      "xml:base of the feed",
      Feed.atom(
        #"<link href="a/b.html"/>"# + summary, root: #" xml:base="https://x.example/news/""#),
      url: "https://x.example/news/a/b.html"),
    FeedCase(
      "xml:base of the entry within that of the feed",
      Feed.atom(#"<link href="b.html"/>"# + summary, root: #" xml:base="https://x.example/news/""#)
        .replacing("<entry>", with: #"<entry xml:base="2031/">"#),
      url: "https://x.example/news/2031/b.html"),
    FeedCase(
      "xml:base of the link",
      Feed.atom(#"<link xml:base="https://y.example/" href="b.html"/>"# + summary),
      url: "https://y.example/b.html"),
    FeedCase(
      "path from the root",
      Feed.atom(
        #"<link href="/b.html"/>"# + summary, root: #" xml:base="https://x.example/news/""#),
      url: "https://x.example/b.html"),
    FeedCase(
      "folders upwards",
      Feed.atom(
        #"<link href="../../b.html"/>"# + summary, root: #" xml:base="https://x.example/a/b/c""#),
      url: "https://x.example/b.html"),
    FeedCase(
      "folder that is this one",
      Feed.atom(#"<link href="./b/."/>"# + summary, root: #" xml:base="https://x.example/a/""#),
      url: "https://x.example/a/b/"),
    FeedCase(
      "another host",
      Feed.atom(
        #"<link href="//y.example/b"/>"# + summary, root: #" xml:base="https://x.example/a/""#),
      url: "https://y.example/b"),
    FeedCase(
      "query alone",
      Feed.atom(#"<link href="?p=1"/>"# + summary, root: #" xml:base="https://x.example/a/index""#),
      url: "https://x.example/a/index?p=1"),
    FeedCase(
      "fragment alone",
      Feed.atom(
        ##"<link href="#p1"/>"## + summary, root: #" xml:base="https://x.example/a/index""#),
      url: "https://x.example/a/index#p1"),
    FeedCase(
      "query with slashes",
      Feed.atom(#"<link href="b?u=../c"/>"# + summary, root: #" xml:base="https://x.example/a/""#),
      url: "https://x.example/a/b?u=../c"),
    FeedCase(
      "base without a path",
      Feed.atom(#"<link href="b"/>"# + summary, root: #" xml:base="https://x.example""#),
      url: "https://x.example/b"),
    FeedCase(
      "absolute address",
      Feed.atom(
        #"<link href="http://y.example/b"/>"# + summary, root: #" xml:base="https://x.example/a/""#),
      url: "http://y.example/b"),
    FeedCase(
      "RSS beside the channel's page", Feed.rss("<link>port.html</link>" + Feed.words),
      url: "https://gazette.example/news/port.html"),
    FeedCase(
      "RSS from the root", Feed.rss("<link>/port.html</link>" + Feed.words),
      url: "https://gazette.example/port.html"),
  ]
}

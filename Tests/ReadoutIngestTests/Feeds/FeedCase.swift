import ReadoutIngest
import ReadoutRecord
import Testing

/// A feed of one item, and what must be read of it.
struct FeedCase: Sendable, CustomTestStringConvertible {
  var name: String
  var bytes: [UInt8]
  var title: String?
  var teaser: String?
  var body: String?
  var url: String?
  var published: String?
  var byline: [String]?
  var outlet: String?
  var language: String?

  var testDescription: String { name }

  init(
    _ name: String, _ feed: String, title: String? = nil, teaser: String? = nil,
    body: String? = nil, url: String? = nil, published: String? = nil, byline: [String]? = nil,
    outlet: String? = nil, language: String? = nil
  ) {
    self.init(name, Array(feed.utf8), title: title, body: body)
    (self.teaser, self.url, self.published) = (teaser, url, published)
    (self.byline, self.outlet, self.language) = (byline, outlet, language)
  }

  init(_ name: String, _ bytes: [UInt8], title: String? = nil, body: String? = nil) {
    self.name = name
    self.bytes = bytes
    self.title = title
    self.body = body
  }

  /// Reads the feed and compares what the case tells.
  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let reading = try readFile(bytes, sourceLocation: sourceLocation)
    #expect(reading.rejections.isEmpty, sourceLocation: sourceLocation)
    let article = try #require(reading.articles.first, sourceLocation: sourceLocation)
    func expect<Value: Equatable>(_ expected: Value?, _ found: Value?) {
      guard let expected else { return }
      #expect(found == expected, sourceLocation: sourceLocation)
    }
    expect(title, article.titleText)
    expect(teaser, article.teaserText)
    expect(body, article.bodyText)
    expect(url, article.metadata.url)
    expect(published, article.metadata.published?.edtf?.rawValue ?? "none")
    expect(byline, article.metadata.byline)
    expect(outlet, article.metadata.outlet)
    expect(language, article.metadata.language)
  }
}

/// Feeds around an item.
enum Feed {
  static let words = "<description>Words.</description>"

  /// RSS 2.0.
  static func rss(_ item: String, channel: String = "", root: String = "") -> String {
    """
    <?xml version="1.0"?>
    <rss version="2.0"\(root)><channel><title>Harbour Gazette</title>\
    <link>https://gazette.example/news/</link>\(channel)<item>\(item)</item></channel></rss>
    """
  }

  /// RSS 2.0 with the vocabularies that feeds borrow from.
  static func modular(_ item: String) -> String {
    rss(
      item,
      root: #" xmlns:content="http://purl.org/rss/1.0/modules/content/""#
        + #" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom""#
        + #" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dcterms="http://purl.org/dc/terms/""#
        + #" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd""#)
  }

  /// RSS 1.0, whose items stand beside the channel.
  static func rdf(_ item: String, rss: String = "http://purl.org/rss/1.0/") -> String {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="\(rss)" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" \
    xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel rdf:about="https://gazette.example/"><title>Harbour Gazette</title>\
    <link>https://gazette.example/</link><items><rdf:Seq><rdf:li \
    rdf:resource="https://gazette.example/1"/></rdf:Seq></items></channel>
    <item rdf:about="https://gazette.example/1">\(item)</item></rdf:RDF>
    """
  }

  /// Atom 1.0.
  static func atom(_ entry: String, root: String = "", head: String = "") -> String {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom"\(root)><title>Harbour Gazette</title>\
    <link rel="self" href="https://gazette.example/feed"/><link href="https://gazette.example/"/>\
    \(head)<entry>\(entry)</entry></feed>
    """
  }

  /// Atom 0.3.
  static func atom03(_ entry: String) -> String {
    """
    <feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="en">\
    <title>Harbour Gazette</title><entry>\(entry)</entry></feed>
    """
  }
}

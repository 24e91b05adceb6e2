/// The vocabularies that readers know; all further ones are `other`.
enum XMLNamespace: Hashable {
  /// No namespace, or one of those that RSS was given over the years.
  case plain
  case atom, content, dublinCore, terms, media, xhtml, rdf, itunes, sitemap, news, newsML, nitf, xml
  case other

  /// The vocabulary of a namespace's name.
  init(name: String) {
    let bare = name.lowercased().split(separator: ":", maxSplits: 1).last.map(String.init) ?? ""
    var path = bare.hasPrefix("//") ? String(bare.dropFirst(2)) : name.lowercased()
    while let last = path.last, last == "/" || last == "#" { path.removeLast() }
    self = Self.byName[path] ?? .other
  }

  /// The vocabulary that a prefix stands for by custom, where it is not declared.
  init?(customaryPrefix prefix: String) {
    guard let namespace = Self.byPrefix[prefix] else { return nil }
    self = namespace
  }

  private static let byName: [String: XMLNamespace] = [
    "": .plain, "purl.org/rss/1.0": .plain, "my.netscape.com/rdf/simple/0.9": .plain,
    "channel.netscape.com/rdf/simple/0.9": .plain, "backend.userland.com/rss": .plain,
    "backend.userland.com/rss2": .plain, "backend.userland.com/rss091": .plain,
    "blogs.law.harvard.edu/tech/rss": .plain, "purl.org/rss/2.0": .plain,
    "www.w3.org/2005/atom": .atom, "purl.org/atom/ns": .atom,
    "purl.org/rss/1.0/modules/content": .content, "purl.org/dc/elements/1.1": .dublinCore,
    "purl.org/dc/elements/1.0": .dublinCore, "purl.org/dc/terms": .terms,
    "search.yahoo.com/mrss": .media, "www.rssboard.org/media-rss": .media,
    "www.w3.org/1999/xhtml": .xhtml, "www.w3.org/1999/02/22-rdf-syntax-ns": .rdf,
    "www.itunes.com/dtds/podcast-1.0.dtd": .itunes,
    "www.sitemaps.org/schemas/sitemap/0.9": .sitemap,
    "www.google.com/schemas/sitemap/0.84": .sitemap,
    "www.google.com/schemas/sitemap-news/0.9": .news, "iptc.org/std/nar/2006-10-01": .newsML,
    "iptc.org/std/nitf/2006-10-18": .nitf, "www.w3.org/xml/1998/namespace": .xml,
  ]

  private static let byPrefix: [String: XMLNamespace] = [
    "atom": .atom, "content": .content, "dc": .dublinCore, "dcterms": .terms, "media": .media,
    "xhtml": .xhtml, "rdf": .rdf, "itunes": .itunes, "news": .news, "xml": .xml, "rss": .plain,
    "nitf": .nitf, "nar": .newsML,
  ]
}

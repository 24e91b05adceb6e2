extension FieldMap {
  /// The maps that have names, in the order in which they are tried on an object.
  static let presets: [(name: String, map: FieldMap)] = [
    ("news-please", newsPlease), ("event-registry", eventRegistry), ("media-cloud", mediaCloud),
  ]

  /// The map that fits an object: the first preset whose marks it has, else the usual names.
  static func fitting(_ tree: JSONTree, _ node: Int) -> FieldMap {
    if tree.member("maintext", of: node) != nil { return newsPlease }
    if tree.member("dateTimePub", of: node) != nil || tree.member("eventUri", of: node) != nil {
      return eventRegistry
    }
    if tree.member("text_content", of: node) != nil || tree.member("stories_id", of: node) != nil
      || tree.member("media_name", of: node) != nil
    {
      return mediaCloud
    }
    return usual
  }

  /// What news-please writes for an article.
  private static let newsPlease = FieldMap(paths: [
    .body: ["maintext"], .title: ["title"], .teaser: ["description"], .url: ["url"],
    .outlet: ["source_domain"], .published: ["date_publish"], .updated: ["date_modify"],
    .byline: ["authors"], .language: ["language"],
  ])

  /// An article of the Event Registry interface.
  private static let eventRegistry = FieldMap(paths: [
    .body: ["body"], .title: ["title"], .url: ["url"], .outlet: ["source.title", "source.uri"],
    .published: ["dateTimePub", "dateTime", "date"], .byline: ["authors.name", "authors"],
    .language: ["lang"], .id: ["uri"],
  ])

  /// A story of Media Cloud, from its interface or from its extractor.
  private static let mediaCloud = FieldMap(paths: [
    .body: ["text_content", "story_text", "text"], .title: ["article_title", "title"],
    .url: ["canonical_url", "url", "original_url", "normalized_url"],
    .outlet: ["media_name", "canonical_domain", "media_url"],
    .published: ["publication_date", "publish_date"], .language: ["language"],
    .id: ["stories_id", "id"],
  ])

  /// The names that objects of no known make mostly use.
  private static let usual = FieldMap(paths: [
    .body: [
      "body", "text", "content", "articleBody", "article_text", "full_text", "fulltext", "article",
      "body_text",
    ],
    .html: ["html", "body_html", "content_html"],
    .title: ["title", "headline.main", "headline", "name"],
    .teaser: ["description", "summary", "abstract", "teaser", "lead"],
    .url: ["url", "link", "canonical_url", "web_url"],
    .outlet: [
      "outlet", "source.title", "source.name", "source", "publisher.name", "publisher",
      "publication", "site", "domain",
    ],
    .published: [
      "published", "date_published", "datePublished", "published_at", "publishedAt", "pub_date",
      "publish_date", "publication_date", "date", "timestamp", "created_at",
    ],
    .updated: ["updated", "dateModified", "date_modified", "updated_at", "modified"],
    .byline: ["byline", "authors.name", "authors", "author.name", "author", "by", "creator"],
    .language: ["language", "lang", "inLanguage"],
    .credit: ["credit", "agency"],
    .section: ["section", "category"],
  ])
}

internal import ReadoutRecord

/// A saved search as a JSON feed.
///
/// - SeeAlso: JSON Feed 1.1.
struct JSONFeed: Sendable {
  let id: String
  let name: String
  let entries: [FeedEntry]

  /// The feed.
  var json: JSONValue {
    [
      "version": .string("https://jsonfeed.org/version/1.1"), "title": .string(name),
      "feed_url": .string("/v1/feeds/\(id)/json"),
      "items": .array(
        entries.map {
          [
            "id": .string($0.id), "url": .string($0.path), "title": .string($0.title),
            "content_text": .string($0.content), "date_published": .string($0.updated),
          ]
        }),
    ]
  }
}

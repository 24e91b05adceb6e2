internal import ReadoutRecord

/// What a JSON Feed says of all its items.
///
/// - SeeAlso: JSON Feed 1.0 and 1.1, jsonfeed.org.
struct JSONFeedFacts {
  /// The outlet, the language and the address of the feed's page.
  let metadata: ArticleMetadata

  /// Reads the facts; `nil` when the object is no JSON Feed.
  init?(_ tree: JSONTree) {
    guard let version = tree.member("version", of: 0).flatMap({ tree.string($0) }),
      version.contains("jsonfeed.org/version/"), tree.member("items", of: 0) != nil
    else { return nil }
    metadata = ArticleMetadata(
      outlet: tree.string(tree.member("title", of: 0)),
      byline: JSONFeedItem.authors(of: tree, 0),
      language: tree.string(tree.member("language", of: 0)))
  }
}

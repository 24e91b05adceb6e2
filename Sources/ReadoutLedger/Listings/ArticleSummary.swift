public import ReadoutRecord

/// An article as a list shows it.
public struct ArticleSummary: Sendable, Hashable {
  /// The article.
  public var id: ArticleID

  /// Its title, or its name where it has none.
  public var title: String

  /// The outlet that published it.
  public var outlet: String?

  /// The date of publication, in EDTF; `nil` when unknown.
  public var published: EDTF?

  /// The language, as a tag such as `en`.
  public var language: String?

  /// The address of the article.
  public var url: String?

  /// Number of its statements.
  public var statementCount: Int
}

extension ArticleSummary {
  /// The article as JSON.
  public var json: JSONValue {
    [
      "id": .string(id.description), "title": .string(title), "outlet": .optional(outlet),
      "published": .optional(published?.rawValue), "language": .optional(language),
      "url": .optional(url), "statements": .integer(statementCount),
    ]
  }
}

/// What ties two articles of a ledger together.
public struct ArticleLink: Sendable, Hashable {
  /// The ways in which an article may be tied to an earlier one.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// Another text at the same address.
    case version
    /// The same text, or most of it: met again, or published by somebody else.
    case copy
  }

  /// What the articles are to each other.
  public var kind: Kind

  /// The article that was stored first.
  public var first: ArticleID

  /// The article that was stored later.
  public var second: ArticleID

  /// The share of the shorter text that stands in both, 0 to 1, as far as samples tell; `nil` for
  /// versions.
  public var share: Double?
}

/// A place at which the original of an article was met.
public struct Provenance: Sendable, Hashable {
  /// The article.
  public var article: ArticleID

  /// The name that it came under.
  public var name: String

  /// A path, `-` for standard input, and `@` with the byte offset for a part of a file.
  public var location: String

  /// Notes a place.
  public init(article: ArticleID, name: String, location: String) {
    self.article = article
    self.name = name
    self.location = location
  }
}

public import ReadoutRecord

/// An article of the ledger with its record.
public struct StoredArticle: Sendable {
  /// The article.
  public var id: ArticleID

  /// Where the bytes came from when it was stored.
  public var location: String

  /// The format that the original was read as.
  public var format: ArticleFormat

  /// The character encoding of the original, as an IANA name.
  public var charset: String

  /// Number of bytes of the original.
  public var originalByteCount: Int

  /// The record, as it was stored.
  public var record: Record

  /// The ids of the record's statements, in its order.
  public var statementIDs: [StatementID]

  /// The groups of the record's statements, in its order.
  public var statementGroups: [StatementGroups]

  /// How far people have looked at the record's statements, in its order.
  public var reviews: [ReviewState]

  /// The places at which the original was met, the first import's first.
  public var provenance: [Provenance]

  /// The articles at the same address, this one among them, in the order of their import.
  public var versions: [ArticleID]

  /// What ties the article to others.
  public var links: [ArticleLink]
}

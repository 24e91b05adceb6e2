/// What the engine hands on for one article: the article, when it could be read, and its record.
///
/// A ledger stores both.
public struct ExtractedArticle: Sendable {
  /// Where the bytes came from: a path, or `-` for standard input.
  public var location: String

  /// The bytes as they were received.
  public var original: [UInt8]

  /// The article; `nil` when it was rejected, then `record.rejected` says why.
  public var article: Article?

  /// The record.
  public var record: Record

  /// Creates the pair.
  public init(location: String, original: [UInt8], article: Article?, record: Record) {
    self.location = location
    self.original = original
    self.article = article
    self.record = record
  }
}

public import ReadoutRecord
internal import ReadoutText

/// Turns an article into its record.
public struct RecordBuilder: Sendable {
  /// Creates a builder.
  public init() {}

  /// The record of an article: all its statements, whatever their act and confidence.
  ///
  /// - Complexity: linear in the length of the article.
  public func record(of article: Article, engine: EngineIdentity) -> Record {
    Record(
      engine: engine, id: article.id,
      article: ArticleFacts(
        metadata: article.metadata, dateline: nil, sha256: SHA256Digest(of: article.original)),
      text: TextFacts(
        sha256: SHA256Digest(of: article.text.bytes), length: article.text.codePointCount,
        title: nil, body: article.text.codePoints(article.body), value: nil),
      statements: [])
  }
}

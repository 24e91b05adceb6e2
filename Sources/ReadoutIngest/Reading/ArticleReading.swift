public import ReadoutRecord

/// What came of reading one source.
public enum ReadingOutcome: Sendable {
  /// The source holds an article.
  case article(Article)
  /// The source holds none that can be read.
  case rejected(Rejection)
}

/// Reads a source as an article: picks the reader, decodes, maps, and adds the metadata that the
/// user gave.
///
/// Never throws: what cannot be read becomes a rejection.
public func readArticle(_ source: ArticleSource, options: ReadingOptions) -> ReadingOutcome {
  .rejected(Rejection(code: .empty, reason: "stub", byteOffset: 0))
}

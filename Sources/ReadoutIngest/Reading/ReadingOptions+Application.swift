internal import ReadoutRecord

extension ReadingOptions {
  /// The outlet of a source when the user or its container names one.
  public func givenOutlet(of source: ArticleSource) -> String? {
    metadata?.rows[source.id]?.outlet ?? outlet ?? source.metadata.outlet
  }

  /// The rejection of a source that is too large; `nil` when it is not.
  ///
  /// An ``InputFile`` reads no further than just behind the limit, so the size itself is not told.
  func rejection(ofByteCount byteCount: Int) -> Rejection? {
    guard byteCount > maximumByteCount else { return nil }
    return Rejection(
      code: .tooLarge,
      reason: "the input has more bytes than the limit of \(maximumByteCount);"
        + " split it, or raise the limit", byteOffset: maximumByteCount)
  }

  /// Metadata completed with what the user gave, which wins over what the format gives; a row of
  /// the table wins over what is given for all articles.
  func complete(_ metadata: ArticleMetadata, id: String) -> ArticleMetadata {
    var complete = metadata
    complete.outlet = outlet ?? metadata.outlet
    complete.published = published.map { DateReading($0, basis: .given) } ?? metadata.published
    complete = self.metadata?.completed(complete, id: id) ?? complete
    return complete
  }
}

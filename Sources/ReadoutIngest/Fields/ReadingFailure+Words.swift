internal import ReadoutRecord

extension ReadingFailure {
  /// There are no words to read in an item of a feed or of a wire.
  static func withoutWords(_ kind: String) -> ReadingFailure {
    ReadingFailure(
      .notAnArticle,
      "the \(kind) has neither a body nor a teaser; fetch the page that it leads to instead")
  }
}

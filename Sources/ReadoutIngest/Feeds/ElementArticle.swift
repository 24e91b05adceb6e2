internal import ReadoutRecord
internal import ReadoutText

/// The article of one element of XML, whatever document it is of.
enum ElementArticle {
  /// Reads an element.
  ///
  /// - Parameters:
  ///   - text: The element, decoded.
  ///   - format: What it is.
  ///   - surroundings: What holds around it.
  /// - Returns: The parts of the article.
  /// - Throws: A rejection when there is no element, or it holds no words.
  /// - Complexity: O(n).
  static func fields(
    of text: DecodedText, format: ArticleFormat, surroundings: XMLSurroundings
  ) throws(ReadingFailure) -> ArticleFields {
    guard let tree = XMLTreeBuilder.tree(of: text.utf8, scope: surroundings.scope) else {
      throw ReadingFailure(.notAnArticle, "the bytes hold no element of XML; check the file")
    }
    var fields: ArticleFields
    switch format {
    case .nitf: fields = NITFArticle(tree: tree).fields()
    case .newsml: fields = NewsMLItem(tree: tree).fields()
    default: fields = try FeedItem(tree: tree, surroundings: surroundings).fields()
    }
    guard !fields.body.isEmpty || !fields.teaser.isEmpty else { throw .withoutWords("item") }
    fields.metadata.byline.removeAll { $0 == fields.metadata.outlet }
    return fields
  }
}

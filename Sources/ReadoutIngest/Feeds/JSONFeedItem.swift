internal import ReadoutRecord

/// Reads an item of a JSON Feed.
///
/// - SeeAlso: JSON Feed 1.0 and 1.1, jsonfeed.org.
struct JSONFeedItem {
  let tree: JSONTree

  /// The parts of the article.
  ///
  /// - Throws: A rejection `not-an-article` when the item holds neither content nor summary.
  func fields() throws(ReadingFailure) -> ArticleFields {
    var fields = ArticleFields()
    fields.title = text("title", breaks: .never)
    fields.teaser = text("summary", breaks: .blankLine)
    if let html = tree.member("content_html", of: 0) {
      fields.body = MarkupFolding.paragraphs(of: tree.text(of: html))
    }
    if fields.body.isEmpty { fields.body = text("content_text", breaks: .blankLine) }
    guard !fields.body.isEmpty || !fields.teaser.isEmpty else { throw .withoutWords("item") }
    fields.metadata = ArticleMetadata(
      title: fields.title.isEmpty ? nil : fields.title.string,
      byline: Self.authors(of: tree, 0), language: string("language"),
      url: string("url") ?? string("external_url"), published: date("date_published"),
      updated: date("date_modified"))
    return fields
  }

  private func date(_ name: String) -> DateReading<PublishedBasis>? {
    string(name).flatMap(WrittenDate.read).map { DateReading($0, basis: .feed) }
  }

  /// The names of `authors`, or of the one `author` of version 1.0.
  static func authors(of tree: JSONTree, _ node: Int) -> [String] {
    let values =
      tree.values(at: "authors.name", from: node) + tree.values(at: "author.name", from: node)
    return ListedNames.read(values.compactMap { tree.string($0) })
  }

  private func string(_ name: String) -> String? { tree.string(tree.member(name, of: 0)) }

  private func text(_ name: String, breaks: PlainFolding.Break) -> MappedText {
    guard let node = tree.member(name, of: 0) else { return MappedText() }
    return PlainFolding.fold(tree.text(of: node), breaks: breaks)
  }
}

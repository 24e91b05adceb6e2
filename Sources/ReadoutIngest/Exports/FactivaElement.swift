internal import ReadoutRecord
internal import ReadoutText

/// An article of an export of Factiva in XML: the element `article`.
enum FactivaElement {
  /// Reads an article.
  ///
  /// - Parameter text: The element, decoded.
  /// - Returns: Headline, text and metadata.
  /// - Throws: A rejection when it has no text.
  /// - Complexity: O(n).
  static func fields(of text: DecodedText) throws(ReadingFailure) -> ArticleFields {
    guard let tree = XMLTreeBuilder.tree(of: text.utf8) else {
      throw ReadingFailure(.notAnArticle, "the bytes hold no element of XML; check the file")
    }
    var fields = ArticleFields()
    for (name, node) in elements(of: tree) { read(name, node, tree, &fields) }
    guard !fields.body.isEmpty else {
      throw ReadingFailure(.empty, "the article of the export has no text; look it up again")
    }
    if !fields.title.isEmpty { fields.metadata.title = fields.title.string }
    return fields
  }

  private static func elements(of tree: XMLTree) -> [(name: String, node: Int)] {
    tree.descendants(of: 0).map { node in
      (String(decoding: tree.source[tree.nodes[node].name], as: UTF8.self), node)
    }
  }

  private static func read(
    _ name: String, _ node: Int, _ tree: XMLTree, _ fields: inout ArticleFields
  ) {
    switch name {
    case "headline": if fields.title.isEmpty { fields.title = line(node, tree) }
    case "leadParagraph", "tailParagraphs": addParagraphs(of: node, tree, &fields)
    case "byline": fields.metadata.byline = ExportWords.persons(line(node, tree).string)
    case "sourceName": fields.metadata.outlet = tree.string(node)
    case "baseLanguage": fields.metadata.language = tree.string(node).flatMap(ExportWords.language)
    case "publicationDate":
      let date = tree.descendants(of: node).first { tree.isNamed($0, "date") } ?? node
      fields.metadata.published = tree.string(date).flatMap(WrittenDate.read).map {
        DateReading($0, basis: .metadata)
      }
    default: break
    }
  }

  private static func line(_ node: Int, _ tree: XMLTree) -> MappedText {
    PlainFolding.fold(tree.text(of: node), breaks: .never)
  }

  private static func addParagraphs(
    of node: Int, _ tree: XMLTree, _ fields: inout ArticleFields
  ) {
    let paragraphs = tree.descendants(of: node).filter { tree.isNamed($0, "paragraph") }
    for paragraph in paragraphs.isEmpty ? [node] : Array(paragraphs) {
      fields.body.append(paragraph: line(paragraph, tree))
    }
  }
}

internal import ReadoutRecord
internal import ReadoutText

/// Reads the article of a page.
enum HTMLReader {
  /// What a page gave.
  struct Page {
    var text: StoredText

    /// From the text to the bytes of the original.
    var map: SourceMap

    var title: TextSpan?
    var body: TextSpan
    var metadata: ArticleMetadata
  }

  /// Reads a decoded page: its text is the title, a blank line, and the paragraphs separated by
  /// blank lines.
  ///
  /// - Throws: A rejection `not-an-article` when the page holds no paragraph of prose, or is a list
  ///   of articles, a request for consent or the first lines before a paywall.
  /// - Complexity: O(n) in the source.
  static func read(_ decoded: DecodedText) throws(ReadingFailure) -> Page {
    var document = HTMLTreeBuilder.document(of: decoded.utf8)
    let marks = ElementMarks.read(in: &document)
    document.hideUnseenText(marks: marks)
    let head = PageHead(document: document)
    let declared = TitleChoice(document: document, head: head).title()
    let extraction = BodyExtraction(document: document, marks: marks)
    let title = extraction.titleOnPage(declared)
    let body = extraction.bodyBlocks(title: title)
    let linkedData = LinkedData(document: document)
    let verdict = PageVerdict(
      document: document, head: head, linkedData: linkedData, marks: marks, title: title,
      blocks: extraction.blocks, body: body)
    if let refusal = verdict.refusal { throw ReadingFailure(.notAnArticle, refusal) }
    let metadata = PageMetadata(
      document: document, head: head, marks: marks, linkedData: linkedData, title: title,
      heading: extraction.place(of: title).node, blocks: extraction.blocks, body: body)
    return page(of: body, title: title, metadata: metadata.metadata, document, decoded.map)
  }

  private static func page(
    of body: [TextBlock], title: PageTitle?, metadata: ArticleMetadata, _ document: HTMLDocument,
    _ decodedMap: SourceMap
  ) -> Page {
    var text = title?.text ?? FoldedText(source: document.source)
    let titleSpan = title == nil ? nil : TextSpan(0, text.utf8.count)
    text.appendParagraphBreak()
    let bodyStart = text.utf8.count
    for block in body { text.append(block, of: document) }
    return Page(
      text: StoredText(validUTF8: text.utf8), map: text.map.composed(with: decodedMap),
      title: titleSpan, body: TextSpan(bodyStart, text.utf8.count), metadata: metadata)
  }
}

extension FoldedText {
  /// Adds a paragraph, with a blank line before it.
  fileprivate mutating func append(_ block: TextBlock, of document: HTMLDocument) {
    appendParagraphBreak()
    append(document.parts[block.parts])
  }
}

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
  /// - Throws: A rejection `not-an-article` when the page holds no paragraph of prose.
  /// - Complexity: O(n) in the source.
  static func read(_ decoded: DecodedText) throws(ReadingFailure) -> Page {
    var document = HTMLTreeBuilder.document(of: decoded.utf8)
    let marks = ElementMarks.marks(of: document)
    document.hideUnseenText(marks: marks)
    let head = PageHead(document: document)
    let title = TitleChoice(document: document, head: head).title()
    let blocks = BodyExtraction(document: document, marks: marks).bodyBlocks(title: title)
    guard !blocks.isEmpty else {
      throw ReadingFailure(
        .notAnArticle,
        "the page holds no paragraph of prose; give the page of one article, as it looks"
          + " without scripts")
    }
    var text = title?.text ?? FoldedText(source: document.source)
    let titleSpan = title == nil ? nil : TextSpan(0, text.utf8.count)
    text.appendParagraphBreak()
    let bodyStart = text.utf8.count
    for block in blocks { text.append(block, of: document) }
    return Page(
      text: StoredText(validUTF8: text.utf8), map: text.map.composed(with: decoded.map),
      title: titleSpan, body: TextSpan(bodyStart, text.utf8.count),
      metadata: PageMetadata(document: document, head: head).metadata(title: title?.text.string))
  }
}

extension FoldedText {
  /// Adds a paragraph, with a blank line before it.
  fileprivate mutating func append(_ block: TextBlock, of document: HTMLDocument) {
    appendParagraphBreak()
    append(document.parts[block.parts])
  }
}

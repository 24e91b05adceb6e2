internal import ReadoutRecord
internal import ReadoutText

/// The article of a word-processor document, which is its file `word/document.xml`.
enum WordArticle {
  /// The title is among as many first paragraphs.
  private static let titleWithin = 5

  /// Reads a document, or a run of its paragraphs.
  ///
  /// - Parameter text: The source, decoded.
  /// - Returns: Title and paragraphs.
  /// - Throws: A rejection when there is no paragraph.
  static func fields(of text: DecodedText) throws(ReadingFailure) -> ArticleFields {
    var paragraphs = paragraphs(of: text.utf8)
    var fields = ArticleFields()
    if let title = titleIndex(paragraphs) { fields.title = paragraphs.remove(at: title).text }
    if paragraphs.isEmpty { swap(&fields.title, &fields.body) }
    for paragraph in paragraphs { fields.body.append(paragraph: paragraph.text) }
    guard !fields.body.isEmpty else {
      throw ReadingFailure(.empty, "the document holds no paragraph with words; check the file")
    }
    if !fields.title.isEmpty { fields.metadata.title = fields.title.string }
    return fields
  }

  /// The paragraphs of a source, which may be a run of paragraphs without an element around them.
  static func paragraphs(of source: [UInt8]) -> [WordParagraph] {
    let isWhole = source.prefix(64).drop(while: UTF8Byte.isSpace).starts(with: "<?xml".utf8)
    if isWhole {
      return XMLTreeBuilder.tree(of: source).map(WordParagraph.paragraphs) ?? []
    }
    let wrapped = MappedText(wrapping: source)
    let paragraphs = XMLTreeBuilder.tree(of: wrapped.utf8).map(WordParagraph.paragraphs) ?? []
    return paragraphs.map { paragraph in
      var within = paragraph
      within.text = paragraph.text.within(wrapped)
      return within
    }
  }

  private static func titleIndex(_ paragraphs: [WordParagraph]) -> Int? {
    let first = paragraphs.prefix(titleWithin)
    return first.firstIndex(where: \.isTitle) ?? (first.first?.isHeading == true ? 0 : nil)
  }
}

extension MappedText {
  /// Adds a paragraph, with a blank line before it where others stand.
  mutating func append(paragraph: MappedText) {
    if !isEmpty, !paragraph.isEmpty { append(unmapped: [0x0A, 0x0A]) }
    append(paragraph)
  }

  /// A source with an element around it, which maps to nothing.
  fileprivate init(wrapping source: [UInt8]) {
    self.init()
    append(unmapped: "<x>".utf8)
    append(source.indices, of: source)
    append(unmapped: "</x>".utf8)
  }
}

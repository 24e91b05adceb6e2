internal import ReadoutRecord
internal import ReadoutText

/// An article of an export of Nexis: outlet, day and title, fields, the text, more fields.
///
/// In a text the order is outlet, day, title; in a word-processor document title, outlet, day.
struct NexisArticle {
  private let blocks: [ExportBlock]
  private var fields = ArticleFields()

  /// Reads an article of a text file.
  ///
  /// - Throws: A rejection when there are no words between the fields.
  /// - Complexity: O(n).
  static func fields(ofText text: DecodedText) throws(ReadingFailure) -> ArticleFields {
    try fields(ExportBlock.blocks(of: text.utf8))
  }

  /// Reads an article of a word-processor document.
  ///
  /// - Throws: A rejection when there are no words between the fields.
  /// - Complexity: O(n).
  static func fields(ofDocument text: DecodedText) throws(ReadingFailure) -> ArticleFields {
    try fields(WordArticle.paragraphs(of: text.utf8).map { ExportBlock($0.text) })
  }

  private static func fields(_ blocks: [ExportBlock]) throws(ReadingFailure) -> ArticleFields {
    var article = NexisArticle(blocks: blocks)
    article.read()
    guard !article.fields.body.isEmpty else {
      throw ReadingFailure(
        .empty, "the article of the export has no text between its fields; look it up again")
    }
    return article.fields
  }

  private init(blocks: [ExportBlock]) { self.blocks = blocks }

  private mutating func read() {
    let firstField = blocks.firstIndex { Self.field(of: $0) != nil } ?? 0
    readOpening(blocks[..<firstField].filter { !NexisWords.beginsArticle($0.text.string) })
    let bodyStart = bodyStart(from: firstField)
    let bodyEnd = bodyEnd(from: bodyStart)
    for block in blocks[..<bodyStart] + blocks[bodyEnd...] { note(block) }
    for block in blocks[bodyStart..<bodyEnd] { fields.body.append(paragraph: block.text) }
    if !fields.title.isEmpty { fields.metadata.title = fields.title.string }
  }

  private static func field(of block: ExportBlock) -> NexisWords.Field? {
    block.lines.first.flatMap { NexisWords.field($0)?.field }
  }

  /// Reads outlet, day and title.
  private mutating func readOpening(_ opening: [ExportBlock]) {
    let named = opening.filter { block in !(block.lines.first.map(NexisWords.isNotice) ?? true) }
    guard let dayIndex = named.firstIndex(where: { Self.day(of: $0) != nil }) else {
      if let first = named.first { fields.title = first.text }
      return
    }
    fields.metadata.published = Self.day(of: named[dayIndex]).map {
      DateReading($0, basis: .metadata)
    }
    if dayIndex > 0 { fields.metadata.outlet = named[dayIndex - 1].text.string }
    if let last = named[(dayIndex + 1)...].last {
      fields.title = last.text
    } else if dayIndex > 1 {
      fields.title = named[dayIndex - 2].text
    }
  }

  /// The day on the first line of a block, behind which an edition may stand.
  private static func day(of block: ExportBlock) -> EDTF? {
    block.lines.first.flatMap { $0.utf8.count <= 60 ? ExportWords.day($0) : nil }
  }

  private func bodyStart(from firstField: Int) -> Int {
    if let mark = blocks.firstIndex(where: { Self.isMark($0, NexisWords.bodyMarks) }) {
      return mark + 1
    }
    var index = firstField
    while index < blocks.count, let field = Self.field(of: blocks[index]), field != .tail {
      if field == .body { return blocks[index].lines.count == 1 ? index + 1 : index }
      index += 1
    }
    return index
  }

  private func bodyEnd(from start: Int) -> Int {
    let end = blocks[start...].firstIndex { block in
      if Self.isMark(block, NexisWords.tailMarks) || Self.isMark(block, NexisWords.endMarks) {
        return true
      }
      let field = Self.field(of: block)
      return field == .tail || field == .language
    }
    if let end { return end }
    // Without fields behind the text, notices of rights end it.
    var last = blocks.count
    while last > start, NexisWords.isNotice(blocks[last - 1].text.string) { last -= 1 }
    return last
  }

  private static func isMark(_ block: ExportBlock, _ marks: Set<String>) -> Bool {
    block.text.utf8.count <= 40 && marks.contains(block.text.string.lowercased())
  }

  /// Takes what the fields of a block say.
  private mutating func note(_ block: ExportBlock) {
    for line in block.lines {
      guard let (field, value) = NexisWords.field(line) else { continue }
      switch field {
      case .byline: fields.metadata.byline = ExportWords.persons(value)
      case .language: fields.metadata.language = ExportWords.language(value)
      case .headline:
        let place = block.text.utf8.count - value.utf8.count
        if block.lines.count == 1 { fields.title = block.text.suffix(fromUTF8: max(place, 0)) }
      default: break
      }
    }
  }
}

extension MappedText {
  /// The text from an offset on.
  fileprivate func suffix(fromUTF8 start: Int) -> MappedText {
    MappedText(
      cutting: TextSpan(start, utf8.count), of: StoredText(validUTF8: utf8), map)
  }
}

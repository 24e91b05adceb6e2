internal import ReadoutRecord
internal import ReadoutText

/// Reads a document of NITF, the text markup of news agencies.
///
/// - SeeAlso: IPTC NITF 3.x, iptc.org/std/NITF.
struct NITFArticle {
  private let tree: XMLTree

  /// The document's element.
  private let root: Int

  init(tree: XMLTree, root: Int = 0) {
    self.tree = tree
    self.root = root
  }

  /// The parts of the article: the dateline, the subheading and the line at the end are paragraphs
  /// of the body.
  func fields() -> ArticleFields {
    var fields = ArticleFields()
    fields.title = title
    fields.teaser = element("abstract").map(paragraphs) ?? fields.teaser
    fields.body = body
    fields.metadata = metadata
    fields.metadata.title = fields.title.optionalString
    return fields
  }

  /// The first element of a name within the document.
  private func element(_ name: StaticString, within node: Int? = nil) -> Int? {
    tree.descendants(of: node ?? root).first { tree.isNamed($0, name) }
  }

  private func attribute(_ name: StaticString, of element: StaticString) -> String? {
    self.element(element).flatMap { tree.attributes(of: $0).string(name) }
      .flatMap { $0.isEmpty ? nil : $0 }
  }
}

// MARK: - Text

extension NITFArticle {
  private var title: MappedText {
    let element = element("hl1") ?? element("hedline") ?? element("title")
    return element.map { MarkupFolding.line(of: tree.html(within: $0, tag: tag)) } ?? MappedText()
  }

  private var body: MappedText {
    let head = element("body.head")
    let subheading = head.flatMap { element("hl2", within: $0) }
    let dateline = head.flatMap { element("dateline", within: $0) }
    var text = MappedText()
    for case let part? in [subheading, dateline, element("body.content"), element("tagline")] {
      let paragraphs = paragraphs(of: part)
      if !text.isEmpty, !paragraphs.isEmpty { text.append(unmapped: [0x0A, 0x0A]) }
      text.append(paragraphs)
    }
    return text
  }

  private func paragraphs(of node: Int) -> MappedText {
    MarkupFolding.paragraphs(of: tree.html(within: node, tag: tag))
  }

  /// The tag of HTML that an element is read as; pictures and notes to editors are left out.
  private func tag(_ node: Int) -> HTMLTag? {
    for name: StaticString in ["media", "note", "ed-msg", "pronounce"]
    where tree.isNamed(node, name) {
      return nil
    }
    if tree.isNamed(node, "hl1") || tree.isNamed(node, "hl2") { return .h2 }
    if tree.isNamed(node, "block") || tree.isNamed(node, "fn") { return .div }
    if tree.isNamed(node, "bq") { return .blockquote }
    let same = tree.tagOfSameName(node)
    return same == nil ? nil : isSharedWithHTML(same) ? same : .other
  }

  /// Names that mean the same in both; `object.title` or `q` are words within a line.
  private func isSharedWithHTML(_ tag: HTMLTag?) -> Bool {
    switch tag {
    case .p, .br, .hr, .pre, .table, .thead, .tbody, .tfoot, .tr, .td, .th, .ul, .ol, .li, .dl,
      .dt, .dd, .caption:
      true
    default: false
    }
  }
}

// MARK: - Metadata

extension NITFArticle {
  private var metadata: ArticleMetadata {
    let publication = attribute("name", of: "pubdata")
    let distributor = element("distributor").flatMap(line)
    let holder = attribute("holder", of: "doc.copyright")
    let written = [
      attribute("norm", of: "date.issue"), attribute("norm", of: "date.release"),
      attribute("date.publication", of: "pubdata"), attribute("norm", of: "story.date"),
    ]
    return ArticleMetadata(
      outlet: publication ?? distributor ?? holder,
      credit: publication == nil ? [] : ListedNames.read([distributor].compactMap { $0 }),
      byline: byline, language: tree.attributes(of: root).string("xml:lang"),
      published: written.lazy.compactMap { $0 }.compactMap(WrittenDate.read).first.map {
        DateReading($0, basis: .metadata)
      })
  }

  /// The persons whom bylines name, or else their words.
  private var byline: [String] {
    let lines = tree.descendants(of: root).filter { tree.isNamed($0, "byline") }
    return ListedNames.read(
      lines.flatMap { line in
        let persons = tree.descendants(of: line).filter { tree.isNamed($0, "person") }
        return (persons.isEmpty ? [line] : persons).compactMap(self.line)
      })
  }

  private func line(_ node: Int) -> String? {
    PlainFolding.fold(tree.text(of: node), breaks: .never).optionalString
  }
}

internal import ReadoutRecord
internal import ReadoutText

/// Reads a news item of NewsML-G2: its metadata, and its text as NITF, XHTML or characters.
///
/// - SeeAlso: IPTC NewsML-G2, iptc.org/std/NewsML-G2.
struct NewsMLItem {
  private let tree: XMLTree

  init(tree: XMLTree) { self.tree = tree }

  /// The parts of the article.
  func fields() -> ArticleFields {
    var fields = content
    if let headline { fields.title = line(headline) }
    if let description, fields.teaser.isEmpty { fields.teaser = paragraphs(description) }
    fields.metadata = metadata.filled(from: fields.metadata)
    fields.metadata.title = fields.title.optionalString
    return fields
  }

  private func element(_ name: StaticString, within node: Int? = 0) -> Int? {
    node.flatMap { node in tree.descendants(of: node).first { tree.isNamed($0, name) } }
  }
}

// MARK: - Text

extension NewsMLItem {
  private var contentMeta: Int? { element("contentMeta") }

  private var headline: Int? {
    element("headline", within: contentMeta) ?? element("title", within: element("itemMeta"))
  }

  private var description: Int? { element("description", within: contentMeta) }

  /// The text in the form that comes first; an item may hold its text in several.
  private var content: ArticleFields {
    var fields = ArticleFields()
    guard let set = element("contentSet") else { return fields }
    if let nitf = element("nitf", within: set) {
      fields = NITFArticle(tree: tree, root: nitf).fields()
    } else if let page = element("inlineXML", within: set) {
      let body = element("body", within: page) ?? page
      fields.body = MarkupFolding.paragraphs(of: tree.html(within: body, tag: tree.tagOfSameName))
    }
    if fields.body.isEmpty, let data = element("inlineData", within: set) {
      fields.body = paragraphs(data)
    }
    return fields
  }

  private func line(_ node: Int) -> MappedText {
    MarkupFolding.line(of: tree.html(within: node, tag: tree.tagOfSameName))
  }

  private func paragraphs(_ node: Int) -> MappedText {
    if tree.holdsElements(node) {
      return MarkupFolding.paragraphs(of: tree.html(within: node, tag: tree.tagOfSameName))
    }
    let text = tree.text(of: node)
    return MarkupFolding.holdsTags(text)
      ? MarkupFolding.paragraphs(of: text) : PlainFolding.fold(text, breaks: .blankLine)
  }
}

// MARK: - Metadata

extension NewsMLItem {
  private var metadata: ArticleMetadata {
    let itemMeta = element("itemMeta")
    let language = element("language", within: contentMeta)
    let published =
      date(of: element("firstCreated", within: itemMeta))
      ?? date(of: element("contentCreated", within: contentMeta))
    let version = date(of: element("versionCreated", within: itemMeta))
    return ArticleMetadata(
      outlet: name(of: element("provider", within: itemMeta))
        ?? name(of: element("copyrightHolder", within: element("rightsInfo"))),
      credit: ListedNames.read(
        [element("creditline", within: contentMeta).flatMap { tree.string($0) }].compactMap { $0 }),
      byline: byline,
      language: language.flatMap { tree.attributes(of: $0).string("tag") }
        ?? tree.attributes(of: 0).string("xml:lang"),
      published: (published ?? version).map { DateReading($0, basis: .metadata) },
      updated: published == nil || published == version
        ? nil : version.map { DateReading($0, basis: .metadata) })
  }

  private func date(of node: Int?) -> EDTF? {
    node.flatMap { tree.string($0) }.flatMap(WrittenDate.read)
  }

  private var byline: [String] {
    if let by = element("by", within: contentMeta) { return ListedNames.read([line(by).string]) }
    let creators = contentMeta.map { meta in
      tree.children(of: meta).filter { tree.isNamed($0, "creator") }
    }
    return ListedNames.read((creators ?? []).compactMap { name(of: $0) })
  }

  /// The name within a concept, or what stands for one in its attributes.
  private func name(of node: Int?) -> String? {
    guard let node else { return nil }
    let attributes = tree.attributes(of: node)
    return element("name", within: node).flatMap { tree.string($0) } ?? attributes.string("literal")
      ?? attributes.string("qcode").map { String($0.drop { $0 != ":" }.dropFirst()) }
      .flatMap { $0.isEmpty ? nil : $0 }
  }
}

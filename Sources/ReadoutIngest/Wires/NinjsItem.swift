internal import ReadoutRecord

/// Reads an item of ninjs, the JSON that news agencies send, in its versions 1.0 to 3.x.
///
/// - SeeAlso: IPTC ninjs, iptc.org/std/ninjs.
struct NinjsItem {
  let tree: JSONTree

  /// Whether an object looks like an item of ninjs.
  static func isItem(_ tree: JSONTree, _ node: Int) -> Bool {
    guard tree.member("uri", of: node) != nil else { return false }
    return [
      "standard", "versioncreated", "versionCreated", "body_text", "body_html", "bodies",
      "body_xhtml", "headlines", "pubstatus", "pubStatus",
    ].contains { tree.member($0, of: node) != nil }
  }

  /// The parts of the article.
  ///
  /// - Throws: A rejection `not-an-article` when the item is no text.
  func fields() throws(ReadingFailure) -> ArticleFields {
    try refuseOtherMedia()
    var fields = ArticleFields()
    fields.title = line(headline)
    fields.teaser = paragraphs(teaser)
    fields.body = body()
    guard !fields.body.isEmpty || !fields.teaser.isEmpty else { throw .withoutWords("item") }
    fields.metadata = metadata(title: fields.title)
    return fields
  }

  private func refuseOtherMedia() throws(ReadingFailure) {
    let type = string("type") ?? "text"
    guard ["text", "article", "composite"].contains(type) else {
      throw ReadingFailure(
        .notAnArticle, "the item is of type '\(type)', not text; nothing is to be read in it")
    }
  }

  private func string(_ paths: String...) -> String? {
    for path in paths {
      if let text = tree.string(tree.values(at: path).first) { return text }
    }
    return nil
  }
}

// MARK: - Text

extension NinjsItem {
  /// The headline: a member, one with a suffix (`headline_main`), or one of a list.
  private var headline: Int? {
    tree.value(at: "headline", "headline_main", "headlines.0.value") ?? suffixed("headline_")
      ?? tree.value(at: "title")
  }

  private var teaser: Int? {
    tree.value(at: "description_text", "summary", "descriptions.0.value")
      ?? suffixed("description_")
  }

  /// The body: of several renderings that as HTML, since it has paragraphs.
  private func body() -> MappedText {
    if let html = tree.value(at: "body_html", "body_xhtml") {
      return MarkupFolding.paragraphs(of: tree.text(of: html))
    }
    if let bodies = tree.member("bodies", of: 0) { return body(among: tree.elements(of: bodies)) }
    guard let text = tree.value(at: "body_text") ?? suffixed("body_") else { return MappedText() }
    return paragraphs(text)
  }

  private func body(among bodies: [Int]) -> MappedText {
    let marked = bodies.first { body in
      ["contenttype", "contentType", "role"].contains {
        tree.string(tree.member($0, of: body))?.contains("html") ?? false
      }
    }
    guard let body = marked ?? bodies.first, let value = tree.member("value", of: body) else {
      return MappedText()
    }
    return paragraphs(value)
  }

  private func suffixed(_ prefix: String) -> Int? {
    tree.members(of: 0).first { tree.text(of: $0.name).string.hasPrefix(prefix) }?.value
  }

  private func line(_ node: Int?) -> MappedText {
    node.map { PlainFolding.fold(tree.text(of: $0), breaks: .never) } ?? MappedText()
  }

  private func paragraphs(_ node: Int?) -> MappedText {
    guard let node else { return MappedText() }
    let text = tree.text(of: node)
    return MarkupFolding.holdsTags(text)
      ? MarkupFolding.paragraphs(of: text) : PlainFolding.fold(text, breaks: .line)
  }
}

// MARK: - Metadata

extension NinjsItem {
  private func metadata(title: MappedText) -> ArticleMetadata {
    let written =
      string("firstcreated", "firstCreated", "versioncreated", "versionCreated", "contentcreated")
    return ArticleMetadata(
      title: title.isEmpty ? nil : title.string,
      outlet: string("copyrightholder", "copyrightHolder"), credit: credit,
      byline: byline, language: string("language"), url: address,
      published: written.flatMap(WrittenDate.read).map { DateReading($0, basis: .metadata) })
  }

  private var credit: [String] {
    let sources =
      tree.values(at: "infosource.name") + tree.values(at: "infosources.name")
      + tree.values(at: "infoSources.name")
    return ListedNames.read(sources.compactMap { tree.string($0) })
  }

  private var byline: [String] {
    string("byline", "by").map { ListedNames.read([$0]) } ?? []
  }

  /// The item's address, when its name is one that a browser takes.
  private var address: String? {
    let uri = string("uri")
    return uri.flatMap { $0.hasPrefix("http://") || $0.hasPrefix("https://") ? $0 : nil }
  }
}

internal import ReadoutRecord
internal import ReadoutText

/// Reads an item of an RSS feed of any version, or an entry of an Atom feed.
///
/// Both are read by one rule, since feeds mix their elements: what is an item's own comes first,
/// then that of the vocabularies which feeds borrow from.
///
/// - SeeAlso: RSS 0.90 to 2.0; RSS 1.0 modules content and Dublin Core; Media RSS; RFC 4287 (Atom
///   1.0); Atom 0.3.
struct FeedItem {
  private let tree: XMLTree
  private let surroundings: XMLSurroundings
  private let children: [Int]

  /// - Parameters:
  ///   - tree: The item.
  ///   - surroundings: What holds around it.
  init(tree: XMLTree, surroundings: XMLSurroundings) {
    self.tree = tree
    self.surroundings = surroundings.within(tree.attributes(of: 0))
    children = tree.children(of: 0)
  }

  /// The parts of the article.
  ///
  /// - Throws: A rejection `not-an-article` when the item holds neither content nor teaser.
  func fields() throws(ReadingFailure) -> ArticleFields {
    var fields = ArticleFields()
    fields.title = first("title", .media).map { FeedText.line(of: tree, $0) } ?? fields.title
    fields.body = body
    fields.teaser = teaser
    guard !fields.body.isEmpty || !fields.teaser.isEmpty else { throw .withoutWords("item") }
    fields.metadata = metadata
    fields.metadata.title = fields.title.optionalString
    return fields
  }

  /// The first child of a name: one of the item's own vocabulary, else one of those borrowed.
  private func first(_ name: StaticString, _ borrowed: XMLNamespace...) -> Int? {
    var found: Int?
    for child in children where tree.isNamed(child, name) {
      if isOwn(child) { return child }
      if found == nil, borrowed.contains(tree.nodes[child].namespace) { found = child }
    }
    return found
  }

  private func first(_ name: StaticString, of namespace: XMLNamespace) -> Int? {
    children.first { tree.isNamed($0, namespace, name) }
  }

  private func isOwn(_ node: Int) -> Bool {
    let namespace = tree.nodes[node].namespace
    return namespace == tree.nodes[0].namespace || namespace == .plain
  }
}

// MARK: - Text

extension FeedItem {
  /// The first of the elements of content that holds any.
  private var body: MappedText {
    let elements = [
      first("encoded", of: .content), first("content", .atom), first("body", of: .xhtml),
      first("div", of: .xhtml), first("fulltext"),
    ]
    return text(of: elements)
  }

  private var teaser: MappedText {
    let elements = [
      first("description"), first("summary", .atom, .itunes), first("tagline"),
      first("abstract", .terms), first("description", of: .dublinCore), mediaDescription,
    ]
    return text(of: elements)
  }

  private func text(of elements: [Int?]) -> MappedText {
    for case let element? in elements {
      let text = FeedText.paragraphs(of: tree, element)
      if !text.isEmpty { return text }
    }
    return MappedText()
  }

  /// What a picture or film is said to show, in the item or in a group within it.
  private var mediaDescription: Int? {
    tree.descendants(of: 0).first { tree.isNamed($0, .media, "description") }
  }
}

// MARK: - Metadata

extension FeedItem {
  private var metadata: ArticleMetadata {
    let language = first("language", .dublinCore).flatMap { tree.string($0) }
    return ArticleMetadata(
      outlet: source, byline: byline, section: section,
      language: language ?? surroundings.language, url: address, published: published,
      updated: updated.map { DateReading($0, basis: .feed) })
  }

  /// The feed that the item comes from, when it is another one.
  private var source: String? {
    guard let source = first("source", .atom) else {
      return first("publisher", of: .dublinCore).flatMap { tree.string($0) }
    }
    guard tree.holdsElements(source) else { return tree.string(source) }
    return tree.children(of: source).first { tree.isNamed($0, "title") }
      .flatMap { FeedText.line(of: tree, $0).optionalString }
  }

  private var byline: [String] {
    for (name, namespace) in [
      ("creator", XMLNamespace.dublinCore), ("author", .plain), ("author", .atom),
      ("author", .itunes),
    ] as [(StaticString, XMLNamespace)] {
      let elements = children.filter { tree.isNamed($0, namespace, name) }
      let names = ListedNames.read(elements.compactMap(personName))
      if !names.isEmpty { return names }
    }
    return []
  }

  /// What an element says of a person: its `name` where it has one.
  private func personName(_ node: Int) -> String? {
    guard tree.holdsElements(node) else { return FeedText.line(of: tree, node).optionalString }
    return tree.children(of: node).first { tree.isNamed($0, "name") }.flatMap { tree.string($0) }
  }

  private var published: DateReading<PublishedBasis>? {
    // Most items have this one.
    if let date = date(of: [first("pubDate")]) { return DateReading(date, basis: .feed) }
    let elements = [
      first("published", .atom), first("issued", .terms), first("date", .dublinCore),
      first("created", .terms),
    ]
    if let date = date(of: elements) { return DateReading(date, basis: .feed) }
    return updated.map {
      DateReading($0, basis: .feed, because: "the feed tells when the item was updated")
    }
  }

  private var updated: EDTF? {
    date(of: [first("updated", .atom), first("modified", .terms)])
  }

  /// The first category; Atom gives it in attributes.
  private var section: String? {
    guard let category = first("category") ?? first("subject", of: .dublinCore) else { return nil }
    let attributes = tree.attributes(of: category)
    return tree.string(category) ?? attributes.string("label") ?? attributes.string("term")
  }

  private func date(of elements: [Int?]) -> EDTF? {
    for case let element? in elements {
      if let date = tree.string(element).flatMap(WrittenDate.read) { return date }
    }
    return nil
  }

  /// The address of the item's page.
  private var address: String? {
    if let link = first("link"), let text = tree.string(link) { return resolved(text, link) }
    let links = children.filter { tree.isNamed($0, "link") }
    if let link = links.first(where: isAlternate), let text = reference(of: link) {
      return resolved(text, link)
    }
    if let guid = first("guid"), tree.attributes(of: guid).string("isPermaLink") != "false",
      let text = tree.string(guid), Address.hasScheme(text), text.hasPrefix("http")
    {
      return text
    }
    return tree.attributes(of: 0).string("rdf:about")
  }

  private func isAlternate(_ link: Int) -> Bool {
    let attributes = tree.attributes(of: link)
    return attributes.value("href") != nil
      && ["alternate", nil].contains(attributes.string("rel")?.lowercased())
  }

  private func reference(of link: Int) -> String? { tree.attributes(of: link).string("href") }

  private func resolved(_ reference: String, _ node: Int) -> String {
    Address.resolve(reference, against: surroundings.within(tree.attributes(of: node)).base)
  }
}

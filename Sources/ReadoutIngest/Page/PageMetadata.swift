internal import ReadoutRecord

/// Gathers what a page says of its publication.
struct PageMetadata {
  private let document: HTMLDocument
  private let head: PageHead
  private let marks: [ElementMarks]
  private let blocks: [TextBlock]
  private let place: ArticlePlace
  private let facts: LinkedData.Facts
  private let title: PageTitle?

  /// - Parameters:
  ///   - document: The page.
  ///   - head: Its head.
  ///   - marks: The marks of its elements, by node.
  ///   - linkedData: Its JSON-LD.
  ///   - title: The title of its article.
  ///   - heading: The element in which the title stands.
  ///   - blocks: All its blocks.
  ///   - body: Those of its article, at least one.
  init(
    document: HTMLDocument, head: PageHead, marks: [ElementMarks], linkedData: LinkedData,
    title: PageTitle?, heading: Int?, blocks: [TextBlock], body: [TextBlock]
  ) {
    self.document = document
    self.head = head
    self.marks = marks
    self.blocks = blocks
    self.title = title
    facts = linkedData.facts(title: title?.text.string)
    let start = body.first?.parts.lowerBound ?? 0
    place = ArticlePlace(
      document: document, marks: marks, heading: heading,
      body: start..<max(start, body.last?.parts.upperBound ?? start))
  }

  /// The metadata of the article; its title is that of the text, or else the page's.
  var metadata: ArticleMetadata {
    let address = address
    let outlet = outlet(address: address)
    let language = head.language ?? facts.language
    let dates = DateChoice(
      document: document, head: head, place: place, blocks: blocks,
      reader: WrittenDay(language: language), title: title?.text.string, address: address)
    let published = dates.published(declared: facts.published)
    return ArticleMetadata(
      title: title?.text.string ?? head.string("og:title") ?? facts.headline, outlet: outlet,
      byline: byline(outlet: outlet), section: section(outlet: outlet), language: language,
      url: address, published: published, updated: dates.updated(declared: facts.updated))
  }

  private var address: String? {
    head.address ?? facts.address.flatMap { $0.hasPrefix("http") ? $0 : nil }
  }

  private func outlet(address: String?) -> String? {
    let given = [head.string("og:site_name"), facts.publisher].compactMap { $0 }
    let title = title?.text.string
    return given.first {
      !$0.hasPrefix("http") && !$0.hasPrefix("@") && !(title.map($0.hasPrefix) ?? false)
    }
      ?? declaredPublisher
      ?? OutletName.find(
        inWindowTitle: windowTitle, title: title, address: address)
      ?? head.string("application-name", "dc.publisher", "publisher", "twitter:app:name:iphone")
  }

  /// The name of the element that declares itself to be the publisher.
  private var declaredPublisher: String? {
    place.nodes(with: .publisher).lazy.compactMap { document.declaredNames(in: $0).first }
      .first { !$0.isEmpty && !$0.hasPrefix("http") }
  }

  private var windowTitle: String? {
    document.nodes(.title).first.map { document.text(of: $0).string }
  }

  private func section(outlet: String?) -> String? {
    let section =
      facts.section ?? head.string(
        "article:section", "parsely-section", "articlesection", "section", "category")
      ?? BreadcrumbTrail(document: document).section(title: title?.text.string)
    // Some systems list all of an article's categories.
    let first = section?.split(separator: ",").first.map(String.init)
    return first.flatMap { $0 == outlet || $0.count > 60 ? nil : $0 }
  }

  private func byline(outlet: String?) -> [String] {
    let choice = BylineChoice(
      document: document, marks: marks, place: place, blocks: blocks,
      names: PersonNames(outlet: outlet))
    let given = [
      "author", "article:author", "byl", "dc.creator", "dcterms.creator", "parsely-author",
      "sailthru.author", "article:author_name", "citation_author", "twitter:data1",
    ]
    return choice.persons(declared: facts.authors, head: head.strings(given))
  }
}

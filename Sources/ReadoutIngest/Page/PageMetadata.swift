internal import ReadoutRecord

/// Gathers what a page says of its publication.
struct PageMetadata {
  private let document: HTMLDocument
  private let head: PageHead
  private let linkedData: LinkedData

  init(document: HTMLDocument, head: PageHead) {
    self.document = document
    self.head = head
    linkedData = LinkedData(document: document)
  }

  /// The metadata of the article; its title is that of the text, or else the page's.
  func metadata(title: String?) -> ArticleMetadata {
    let outlet = head.string("og:site_name") ?? linkedData.publisher
    return ArticleMetadata(
      title: title ?? head.string("og:title") ?? linkedData.headline, outlet: outlet,
      byline: byline.filter { $0 != outlet }, language: head.language, url: head.address,
      published: published)
  }

  private var published: DateReading<PublishedBasis>? {
    let written = [
      linkedData.published,
      head.string(
        "article:published_time", "og:published_time", "datepublished", "date",
        "dc.date.issued", "dc.date", "dcterms.created", "pubdate", "publish-date",
        "parsely-pub-date", "sailthru.date"),
      timeElement,
    ]
    let day = written.lazy.compactMap { $0 }.compactMap(PublicationDay.read).first
    return day.map { DateReading($0, basis: .metadata) }
  }

  /// The first `time` element that gives its moment for machines.
  private var timeElement: String? {
    document.nodes(.time).lazy.compactMap { document.attributes(of: $0).string("datetime") }.first
  }

  private var byline: [String] {
    if !linkedData.authors.isEmpty { return Self.persons(linkedData.authors) }
    if let author = head.string("author", "article:author", "dc.creator", "parsely-author") {
      return Self.persons([author])
    }
    let links = document.nodes(.a).filter { document.attributes(of: $0).string("rel") == "author" }
    return Self.persons(links.map { document.text(of: $0).string })
  }

  /// The names in lists of names; addresses are none.
  private static func persons(_ lists: [String]) -> [String] {
    var persons: [String] = []
    for list in lists where !list.contains("://") && !list.contains("@") {
      for part in list.split(separator: ";") {
        let name = part.drop { $0 == " " }
        let person = String(name.lowercased().hasPrefix("by ") ? name.dropFirst(3) : name)
        if !person.isEmpty, !persons.contains(person) { persons.append(person) }
      }
    }
    return persons
  }
}

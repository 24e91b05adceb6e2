internal import ReadoutRecord
internal import ReadoutText

/// Chooses the days of publication and of the last change among all dates that a page gives.
struct DateChoice {
  let document: HTMLDocument
  let head: PageHead
  let place: ArticlePlace
  let blocks: [TextBlock]
  let reader: WrittenDay

  /// The title of the article, which may name a day of its own.
  let title: String?

  /// The address of the page, in which its day may stand.
  let address: String?

  /// A line of more letters is none that dates the article.
  private static let longestLine = 120

  /// A line within the body of no more characters may be its date.
  private static let shortLine = 48

  /// The day of publication, of which the page's JSON-LD gives `declared`.
  func published(declared: String?) -> DateReading<PublishedBasis>? {
    if let moment = (declared.map { [$0] } ?? []).lazy.compactMap(machineMoment).first
      ?? head.strings(Self.publicationNames).lazy.compactMap(machineMoment).first
      ?? place.nodes(with: .published).lazy.compactMap(elementMoment).first
      ?? timeMoment
    {
      return reading(of: moment)
    }
    if let day = writtenDay { return DateReading(EDTF(day: day), basis: .text) }
    if let day = addressDay { return DateReading(EDTF(day: day), basis: .url) }
    let behind = place.nodes(in: .behindBody, with: [.date, .published]).lazy.compactMap(lineDay)
    return behind.first.map { DateReading(EDTF(day: $0), basis: .text) }
  }

  /// The day of the last change, of which the page's JSON-LD gives `declared`.
  func updated(declared: String?) -> DateReading<PublishedBasis>? {
    let moment =
      (declared.map { [$0] } ?? []).lazy.compactMap(machineMoment).first
      ?? head.strings(Self.updateNames).lazy.compactMap(machineMoment).first
      ?? updateElement
    return moment.map { DateReading(EDTF(day: $0.day), basis: .metadata) }
  }

  private var updateElement: Moment? {
    let near: [ArticlePlace.Region] = [.betweenTitleAndBody, .beforeTitle, .behindBody]
    return near.lazy.flatMap { place.nodes(in: $0, with: .updated) }.compactMap(elementMoment)
      .first
  }
}

extension DateChoice {
  /// A day, and whether it is that of a moment in universal time.
  private struct Moment {
    var day: CalendarDay
    var isUniversal: Bool
  }

  private func machineMoment(_ written: String) -> Moment? {
    guard let day = reader.machineDay(written) else { return nil }
    let isUniversal =
      written.utf8.contains(0x54) && (written.hasSuffix("Z") || written.hasSuffix("+00:00"))
    return Moment(day: day, isUniversal: isUniversal)
  }

  /// A moment as a reading; where it is one in universal time and the address gives the day before
  /// or after it, the address has the day at the outlet.
  private func reading(of moment: Moment) -> DateReading<PublishedBasis> {
    if moment.isUniversal, let day = addressDay, abs(day.dayNumber - moment.day.dayNumber) == 1 {
      return DateReading(EDTF(day: day), basis: .url)
    }
    return DateReading(EDTF(day: moment.day), basis: .metadata)
  }

  /// The moment that an element gives for machines.
  private func machineMoment(of node: Int) -> Moment? {
    let attributes = document.attributes(of: node)
    for name: StaticString in ["datetime", "content", "title"] {
      if let moment = attributes.string(name).flatMap(machineMoment) { return moment }
    }
    return nil
  }

  /// The moment that an element gives for machines, or else its text.
  private func elementMoment(_ node: Int) -> Moment? {
    machineMoment(of: node) ?? lineDay(node).map { Moment(day: $0, isUniversal: false) }
  }

  /// The moment of the `time` element nearest to the title that is not about a change.
  private var timeMoment: Moment? {
    let regions: [ArticlePlace.Region] = [.betweenTitleAndBody, .beforeTitle, .behindBody]
    for region in regions {
      let nodes = place.nodes(in: region, .time).filter { !isUpdate($0) }
      let ordered = region == .beforeTitle ? nodes.reversed() : nodes
      if let moment = ordered.lazy.compactMap(elementMoment).first { return moment }
      let named = place.nodes(in: region, with: .date).filter { !isUpdate($0) }
      if let moment = named.lazy.compactMap(machineMoment(of:)).first { return moment }
    }
    return nil
  }

  private func isUpdate(_ node: Int) -> Bool {
    place.isMarked(node, .updated) || place.isMarked(document.nodes[node].parent, .updated)
  }

  /// The day that a line for readers gives: between title and body, on a line of its own before
  /// the first paragraph, or in an element above the title that is named so.
  private var writtenDay: CalendarDay? {
    let lines = place.blocks(in: .betweenTitleAndBody, of: blocks).lazy.filter(mayBeDate)
      .map { document.text(of: $0) }
    let dated = lines.filter { reader.first(in: $0) != nil && !isTitle($0) }.prefix(20)
    let own = dated.first { !Self.isAboutChange($0) }
    if let own { return reader.first(in: own) }
    let opening = place.blocks(in: .withinBody, of: blocks).prefix(2).filter(mayBeDate)
      .map { document.text(of: $0) }
      .filter { $0.count <= Self.shortLine || $0.first?.isNumber ?? false }
    if let day = opening.lazy.compactMap(reader.first).first { return day }
    let above = place.nodes(in: .beforeTitle, with: [.date, .published]).reversed()
    return above.lazy.compactMap(lineDay).first ?? dated.first.flatMap(reader.first)
  }

  /// Whether a block is short and holds a number, and no heading.
  private func mayBeDate(_ block: TextBlock) -> Bool {
    block.measure.letterCount <= Self.longestLine && !document.nodes[block.node].tag.isHeading
      && document.parts[block.parts].contains { part in
        document.source[part.range].contains { UTF8Byte.isDigit($0) || $0 == 0xD9 || $0 == 0xDB }
      }
  }

  private func isTitle(_ line: String) -> Bool {
    title.map { TitleChoice.agree($0, line) } ?? false
  }

  private static func isAboutChange(_ line: String) -> Bool {
    let words = line.lowercased().split { !$0.isLetter }
    let change: Set<Substring> = [
      "updated", "modified", "aktualisiert", "actualizado", "atualizado",
    ]
    let publication: Set<Substring> = ["published", "posted", "publicado", "veröffentlicht"]
    return words.contains(where: change.contains) && !words.contains(where: publication.contains)
  }

  private func lineDay(_ node: Int) -> CalendarDay? {
    let parts = document.parts[document.nodes[node].parts]
    guard parts.reduce(0, { $0 + $1.range.count }) <= Self.longestLine * 4 else { return nil }
    return reader.first(in: document.text(of: node).string)
  }

  /// The day in the page's address: `/2031/02/10/` or `20310210` or `2031-02-10`.
  private var addressDay: CalendarDay? {
    guard let address, let path = address.split(separator: "/", maxSplits: 2).last else {
      return nil
    }
    let numbers = path.split { !$0.isASCII || !$0.isNumber }
    for (index, number) in numbers.enumerated() {
      if number.count == 8, let day = reader.machineDay(String(number)), Self.isRecent(day) {
        return day
      }
      guard number.count == 4, index + 2 < numbers.count, numbers[index + 1].count <= 2,
        numbers[index + 2].count <= 2
      else { continue }
      let written = numbers[index...(index + 2)].joined(separator: "-")
      if let day = reader.machineDay(written), Self.isRecent(day) { return day }
    }
    return nil
  }

  /// Whether pages were published on a day.
  private static func isRecent(_ day: CalendarDay) -> Bool { day.year >= 1_990 && day.year < 2_100 }

  private static let publicationNames = [
    "article:published_time", "og:published_time", "og:article:published_time", "datepublished",
    "article:published", "rnews:datepublished", "dc.date.issued", "dcterms.issued", "dc.date",
    "dcterms.date", "dcterms.created", "dc.date.created", "date", "pubdate", "publish-date",
    "publishdate", "publish_date", "publication_date", "publication-date", "published_at",
    "parsely-pub-date", "sailthru.date", "article_date_original", "originalpublicationdate",
    "cxenseparse:recs:publishtime", "shareaholic:article_published_time", "bt:pubdate",
    "article.published", "citation_publication_date", "citation_date", "datecreated", "created",
    "vr:published_time", "weibo:article:create_at", "article.created", "published_time",
  ]

  private static let updateNames = [
    "article:modified_time", "og:updated_time", "datemodified", "article:modified",
    "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "article.updated",
  ]
}

internal import ReadoutLedger
internal import ReadoutRecord

/// What is known of an article besides its text.
enum ArticleFactsList {
  /// The facts in the order of a page.
  static func of(_ article: StoredArticle) -> [ArticlePage.Fact] {
    let metadata = article.record.article.metadata
    var facts: [ArticlePage.Fact] = []
    func add(_ name: String, _ value: String?, _ path: String? = nil) {
      guard let value, !value.isEmpty else { return }
      facts.append(.init(name: name, value: VisibleText(value), path: path))
    }
    add("By", metadata.byline.joined(separator: ", "))
    add("Copy of", metadata.credit.joined(separator: ", "))
    add("Section", metadata.section)
    add("Language", metadata.language)
    add("Dateline", article.record.article.dateline.flatMap(Self.words))
    add("Address", metadata.url)
    add("Met at", article.provenance.map(\.location).joined(separator: "; "))
    for version in article.versions where version != article.id {
      add("Other version", version.description, PagePath.article(version))
    }
    for link in article.links where link.kind == .copy {
      let other = link.first == article.id ? link.second : link.first
      let share = link.share.map { " (\(Count.percent($0)) of the shorter text)" } ?? ""
      add("Shares its text with", other.description + share, PagePath.article(other))
    }
    add("Original", "SHA-256 " + article.record.article.sha256.hex)
    return facts
  }

  private static func words(_ dateline: Dateline) -> String? {
    let parts = [
      dateline.place, dateline.agency, dateline.date.map { DateText($0).words },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

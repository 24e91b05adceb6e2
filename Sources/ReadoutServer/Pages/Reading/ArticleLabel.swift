internal import ReadoutLedger
internal import ReadoutRecord

/// An article as other pages name it.
struct ArticleLabel: Sendable {
  var path: String
  var title: VisibleText
  var outlet: OutletLabel
  var published: DateText?
  var credit: VisibleText?

  init(_ article: StoredArticle) {
    let metadata = article.record.article.metadata
    path = PagePath.article(article.id)
    title = VisibleText(metadata.title ?? article.record.id)
    outlet = OutletLabel(metadata.outlet)
    published = metadata.published?.edtf.map { DateText($0) }
    credit = metadata.credit.isEmpty ? nil : VisibleText(metadata.credit.joined(separator: ", "))
  }

  init(_ article: ArticleSummary) {
    path = PagePath.article(article.id)
    title = VisibleText(article.title)
    outlet = OutletLabel(article.outlet)
    published = article.published.map { DateText($0) }
  }
}

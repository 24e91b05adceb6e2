internal import ReadoutLedger

/// The articles of the ledger, the last imported first.
struct ArticleListPage: Sendable {
  /// An article in the list.
  struct Item: Sendable {
    var label: ArticleLabel
    var count: String

    init(_ article: ArticleSummary) {
      label = ArticleLabel(article)
      count = Count.of(article.statementCount, "statement")
    }
  }

  var items: [Item]
  var isEmpty: Bool
  var nextPath: String?
  var exports: [ExportLink]

  /// Number of articles on a page.
  private static let pageSize = 50

  /// Asks the ledger.
  init(_ ledger: Ledger, _ fields: PageQuery) throws {
    let articles = try ledger.articles(
      before: ArticleID(fields["before"]), limit: Self.pageSize)
    items = articles.map(Item.init)
    isEmpty = items.isEmpty
    exports = ExportLink.list("/v1/articles")
    let last = articles.count == Self.pageSize ? articles.last : nil
    nextPath = last.map { PageQuery([("before", $0.id.description)]).path(PagePath.articles) }
  }
}

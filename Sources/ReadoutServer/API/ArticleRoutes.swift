internal import ReadoutLedger

/// Articles, their records and their originals.
enum ArticleRoutes {
  static let all = [list, one, original]

  private static let id = APIParameter.id(.article)

  private static let list = APIRoute(
    "/v1/articles", "listArticles", "Articles, those first that were stored last.",
    [.outlet, .limit, .cursor(.article)],
    answer: .list(
      .named("ArticleSummary"),
      CSVColumn.columns("id", "title", "outlet", "published", "language", "url", "statements"))
  ) { question, ledger in
    let limit = question.integer(.limit)
    let articles = try ledger.articles(
      of: question[.outlet], before: question.cursor.flatMap { ArticleID($0) }, limit: limit)
    return .page(articles, limit: limit, json: \.json, cursor: \.id.description)
  }

  private static let one = APIRoute(
    "/v1/articles/{id}", "showArticle", "An article with its record and its places.", [id],
    answer: .one(.named("Article"))
  ) { question, ledger in
    guard let id = ArticleID(question.id), let article = try ledger.article(id) else {
      throw DeskError.nothing(of: "article", question.id)
    }
    return .value(article.json)
  }

  /// Whatever an original is, a browser is told that it is bytes to be saved.
  private static let original = APIRoute(
    "/v1/articles/{id}/original", "showOriginal",
    "The bytes of an article's original, as they were received.", [id],
    answer: .document("application/octet-stream")
  ) { question, ledger in
    guard let id = ArticleID(question.id), let bytes = try ledger.original(of: id) else {
      throw DeskError.nothing(of: "article", question.id)
    }
    return .document(bytes, type: "application/octet-stream")
  }
}

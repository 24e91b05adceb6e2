internal import HTTPTypes
internal import Hummingbird
internal import ReadoutLedger
internal import ReadoutRecord

/// The pages on which statements and articles are read.
struct ReadingRoutes: Sendable {
  private let desk: Desk
  private let printer: PagePrinter

  init(desk: Desk) {
    self.desk = desk
    printer = PagePrinter(desk: desk)
  }

  /// Adds them to the router.
  func add(to router: Router<DeskContext>) {
    router.get("/statements/:id") { try await statement($0, $1) }
    router.get("/articles") { request, context in
      let visit = PageVisit(request, context, desk: desk)
      return try await printer.page("articles", in: .articles, visit) {
        .init(title: "Articles", value: try ArticleListPage($0, visit.query))
      }
    }
    router.get("/articles/:id") { try await article($0, $1) }
    router.get("/articles/:id/original") { try await original($1) }
  }

  private func statement(_ request: Request, _ context: DeskContext) async throws -> Response {
    let visit = PageVisit(request, context, desk: desk)
    let text = visit["id"]
    let site = request.head.siteAddress
    return try await printer.page(
      "statement", in: .search, visit, missing: "the ledger has no statement '\(text)'"
    ) { ledger -> PagePrinter.Page<StatementPage>? in
      guard let id = StatementID(text),
        let page = try StatementPage(ledger, id, address: site + PagePath.statement(id))
      else { return nil }
      return PagePrinter.Page(title: "Statement \(id)", value: page)
    }
  }

  private func article(_ request: Request, _ context: DeskContext) async throws -> Response {
    let visit = PageVisit(request, context, desk: desk)
    let text = visit["id"]
    return try await printer.page(
      "article", in: .articles, visit, missing: "the ledger has no article '\(text)'"
    ) { ledger -> PagePrinter.Page<ArticlePage>? in
      guard let id = ArticleID(text), let page = try ArticlePage(ledger, id) else { return nil }
      return PagePrinter.Page(title: "Article \(id)", value: page)
    }
  }

  /// The bytes of an article as text that no browser runs; what is no text is offered as a file.
  private func original(_ context: DeskContext) async throws -> Response {
    let text = context.parameters.get("id") ?? ""
    let found = try await desk.read { ledger -> (StoredArticle, [UInt8])? in
      guard let id = ArticleID(text), let article = try ledger.article(id),
        let bytes = try ledger.original(of: id)
      else { return nil }
      return (article, bytes)
    }
    guard let (article, bytes) = found else {
      throw DeskError(.notFound, "the ledger has no article '\(text)'")
    }
    return Response(
      status: .ok, headers: OriginalHeaders(article).fields,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}

/// The headers of an original: it is shown as text, or offered as a file, and never run.
private struct OriginalHeaders {
  let fields: HTTPFields

  init(_ article: StoredArticle) {
    let isText = article.format != .pdf && article.format != .docx
    let charset = article.charset.filter {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0))
    }
    fields = [
      .contentType: isText ? "text/plain; charset=\(charset)" : "application/octet-stream",
      .contentSecurityPolicy: "sandbox; default-src 'none'",
      .contentDisposition: isText ? "inline" : "attachment; filename=\"\(article.id).original\"",
    ]
  }
}

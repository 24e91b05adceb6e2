internal import HTTPTypes
internal import Hummingbird

/// The pages that people read.
enum PageRoutes {
  /// Adds every page to the router.
  static func add(to router: Router<DeskContext>, desk: Desk) {
    AssetRoutes.add(to: router)
    FindingRoutes(desk: desk).add(to: router)
    SavedSearchRoutes(desk: desk).add(to: router)
    ReadingRoutes(desk: desk).add(to: router)
    SpeakingRoutes(desk: desk).add(to: router)
    GroupingRoutes(desk: desk).add(to: router)
    KeepingRoutes(desk: desk).add(to: router)
    CorrectionFormRoutes(desk: desk).add(to: router)
    ImportRoutes(desk: desk).add(to: router)
  }

  /// What a browser shows where something went wrong.
  static func response(to error: DeskError, _ request: Request) -> Response {
    let page = PagePrinter.Page(title: error.code.title, value: ErrorPage(error))
    let visitor = PageVisitor(formKey: "", editor: nil, done: nil)
    let markup = try? PagePrinter.markup(of: page, "error", in: nil, visitor)
    var response = PagePrinter.response(
      markup ?? error.message, status: .init(code: error.code.status))
    if markup == nil { response.headers[.contentType] = "text/plain; charset=utf-8" }
    for field in error.headers { response.headers[field.name] = field.value }
    return response
  }
}

/// What went wrong, and what to do.
private struct ErrorPage: Sendable {
  var title: String
  var status: Int
  var message: VisibleText

  init(_ error: DeskError) {
    title = error.code.title
    status = error.code.status
    let message = error.message
    self.message = VisibleText(message.prefix(1).uppercased() + message.dropFirst() + ".")
  }
}

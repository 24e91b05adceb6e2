internal import Hummingbird
internal import ReadoutLedger

/// The pages of what the ledger holds and what people have made of it.
struct KeepingRoutes: Sendable {
  private let desk: Desk
  private let printer: PagePrinter

  init(desk: Desk) {
    self.desk = desk
    printer = PagePrinter(desk: desk)
  }

  /// Adds them to the router.
  func add(to router: Router<DeskContext>) {
    router.get("/outlets") { request, context in
      let visit = PageVisit(request, context, desk: desk)
      return try await printer.page("outlets", in: .outlets, visit) {
        .init(title: "Outlets", value: try OutletListPage($0, visit.query))
      }
    }
    router.get("/outlets/named") { try await outlet($0, $1) }
    router.get("/coverage") { request, context in
      try await printer.page("coverage", in: .coverage, PageVisit(request, context, desk: desk)) {
        .init(title: "Coverage", value: try CoveragePage($0))
      }
    }
    router.get("/review") { request, context in
      let visit = PageVisit(request, context, desk: desk)
      return try await printer.page("review", in: .review, visit) {
        .init(title: "Review", value: try ReviewPage($0, visit.query))
      }
    }
    router.get("/journal") { request, context in
      let visit = PageVisit(request, context, desk: desk)
      return try await printer.page("journal", in: .journal, visit) {
        .init(title: "Journal", value: try JournalPage($0, visit.query))
      }
    }
  }

  private func outlet(_ request: Request, _ context: DeskContext) async throws -> Response {
    let visit = PageVisit(request, context, desk: desk)
    let name = visit.query["name"]
    return try await printer.page(
      "outlet", in: .outlets, visit, missing: "the ledger has no article of '\(name)'"
    ) { ledger -> PagePrinter.Page<OutletPage>? in
      guard let page = try OutletPage(ledger, named: name) else { return nil }
      return PagePrinter.Page(title: PrintableText.plain(name), value: page)
    }
  }
}

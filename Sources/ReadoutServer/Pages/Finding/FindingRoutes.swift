internal import Hummingbird
internal import ReadoutLedger

/// The pages that lead to statements: home, search, verify.
struct FindingRoutes: Sendable {
  private let desk: Desk
  private let printer: PagePrinter

  init(desk: Desk) {
    self.desk = desk
    printer = PagePrinter(desk: desk)
  }

  /// Adds them to the router.
  func add(to router: Router<DeskContext>) {
    router.get("/") { request, context in
      try await printer.page("home", in: nil, PageVisit(request, context, desk: desk)) {
        .init(title: "Home", value: try HomePage($0, keeping: desk.answers))
      }
    }
    router.get("/search") { request, context in
      let visit = PageVisit(request, context, desk: desk)
      return try await printer.page("search", in: .search, visit) {
        let page = try SearchPage($0, visit.query)
        return PagePrinter.Page(title: SearchQuestion(visit.query).words, value: page)
      }
    }
    router.get("/verify") { request, context in
      let visit = PageVisit(request, context, desk: desk)
      return try await printer.page("verify", in: .verify, visit) {
        .init(title: "Verify a quotation", value: try VerifyPage($0, visit.query))
      }
    }
  }
}

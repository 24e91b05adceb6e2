internal import Hummingbird
internal import ReadoutLedger

/// The pages of those who speak.
struct SpeakingRoutes: Sendable {
  private let desk: Desk
  private let printer: PagePrinter

  init(desk: Desk) {
    self.desk = desk
    printer = PagePrinter(desk: desk)
  }

  /// Adds them to the router.
  func add(to router: Router<DeskContext>) {
    router.get("/speakers") { request, context in
      let visit = PageVisit(request, context, desk: desk)
      return try await list(visit, named: visit.query["name"])
    }
    router.get("/speakers/named") { try await named($0, $1) }
    router.get("/speakers/:id") { request, context in
      let visit = PageVisit(request, context, desk: desk)
      guard let id = PersonID(visit["id"]),
        let person = try await desk.read({ try $0.person(id) })
      else { throw DeskError(.notFound, "the ledger has no person '\(visit["id"])'") }
      let own = person.summary.id
      guard own == id else { return PagePrinter.redirect(to: PagePath.speaker(own)) }
      return try await page(visit, of: id.description, at: PagePath.speaker(own))
    }
  }

  private func list(_ visit: PageVisit, named name: String) async throws -> Response {
    try await printer.page("speakers", in: .speakers, visit) {
      .init(title: "Speakers", value: try SpeakerListPage($0, named: name))
    }
  }

  /// The page of whoever bears a name: a person's own, a body's, or the choice among namesakes.
  private func named(_ request: Request, _ context: DeskContext) async throws -> Response {
    let visit = PageVisit(request, context, desk: desk)
    let name = visit.query["name"]
    let found = try await desk.read { try $0.timelineSpeakers(named: name) }
    guard found.count == 1, let speaker = found.first else {
      return try await list(visit, named: name)
    }
    if let person = speaker.person {
      return PagePrinter.redirect(
        to: visit.query.with("name", "").path(PagePath.speaker(person)))
    }
    return try await page(visit, of: name, at: PagePath.namedSpeaker)
  }

  private func page(_ visit: PageVisit, of name: String, at path: String) async throws -> Response {
    try await printer.page(
      "speaker-view", in: .speakers, visit, missing: "the ledger knows nobody called '\(name)'"
    ) { ledger -> PagePrinter.Page<SpeakerPage>? in
      guard let speaker = try ledger.timelineSpeakers(named: name).first else { return nil }
      let page = try SpeakerPage(ledger, speaker, at: path, visit.query)
      return PagePrinter.Page(title: speaker.name, value: page)
    }
  }
}

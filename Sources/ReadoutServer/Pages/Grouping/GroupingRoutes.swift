internal import Hummingbird
internal import ReadoutLedger
internal import ReadoutRecord

/// The pages of what belongs together: utterances, talking points, occasions.
struct GroupingRoutes: Sendable {
  private let desk: Desk
  private let printer: PagePrinter

  init(desk: Desk) {
    self.desk = desk
    printer = PagePrinter(desk: desk)
  }

  /// Adds them to the router.
  func add(to router: Router<DeskContext>) {
    router.get("/utterances/:id") { try await utterance($0, $1) }
    router.get("/talking-points") { try await talkingPoints($0, $1) }
    router.get("/talking-points/:id") { try await talkingPoint($0, $1) }
    router.get("/occasions") { request, context in
      let visit = PageVisit(request, context, desk: desk)
      return try await printer.page("occasions", in: .occasions, visit) {
        .init(title: "Occasions", value: try OccasionListPage($0, visit.query))
      }
    }
    router.get("/occasions/:id") { try await occasion($0, $1) }
  }

  private func utterance(_ request: Request, _ context: DeskContext) async throws -> Response {
    let visit = PageVisit(request, context, desk: desk)
    let text = visit["id"]
    return try await printer.page(
      "utterance", in: .search, visit, missing: "the ledger has no utterance '\(text)'"
    ) { ledger -> PagePrinter.Page<UtterancePage>? in
      guard let id = UtteranceID(text), let page = try UtterancePage(ledger, id) else { return nil }
      return PagePrinter.Page(title: "Utterance \(id)", value: page)
    }
  }

  /// The list to begin with, or what holds the words that are asked for.
  private func talkingPoints(_ request: Request, _ context: DeskContext) async throws -> Response {
    let visit = PageVisit(request, context, desk: desk)
    let words = visit.query["words"]
    guard !words.isEmpty else { return try await list(visit, problem: nil) }
    let name = visit.query["speaker"]
    let trace = try await desk.read { ledger -> Trace? in
      let speaker = try name.isEmpty ? nil : ledger.timelineSpeakers(named: name).first
      guard name.isEmpty || speaker != nil else { return nil }
      return try ledger.trace(words: words, speaker: speaker)
    }
    guard let trace else {
      return try await list(visit, problem: "No statement of this ledger holds these words.")
    }
    return try await page(visit, trace)
  }

  private func list(_ visit: PageVisit, problem: String?) async throws -> Response {
    try await printer.page("talking-points", in: .talkingPoints, visit) {
      .init(
        title: "Talking points",
        value: try TalkingPointListPage($0, visit.query, problem: problem))
    }
  }

  private func talkingPoint(_ request: Request, _ context: DeskContext) async throws -> Response {
    let visit = PageVisit(request, context, desk: desk)
    let id = TalkingPointID(visit["id"])
    guard let id, let trace = try await desk.read({ try $0.trace(.talkingPoint(id)) }),
      !trace.uses.isEmpty
    else { throw DeskError(.notFound, "the ledger has no talking point '\(visit["id"])'") }
    return try await page(visit, trace)
  }

  private func page(_ visit: PageVisit, _ trace: Trace) async throws -> Response {
    try await printer.page("talking-point", in: .talkingPoints, visit) { _ in
      .init(title: "Talking point", value: TalkingPointPage(trace))
    }
  }

  private func occasion(_ request: Request, _ context: DeskContext) async throws -> Response {
    let visit = PageVisit(request, context, desk: desk)
    let text = visit["id"]
    return try await printer.page(
      "occasion", in: .occasions, visit, missing: "no report tells of an occasion '\(text)'"
    ) { ledger -> PagePrinter.Page<OccasionPage>? in
      guard let id = OccasionID(text), let page = try OccasionPage(ledger, id) else { return nil }
      return PagePrinter.Page(title: "Occasion of \(id.day.iso)", value: page)
    }
  }
}

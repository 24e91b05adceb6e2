internal import Hummingbird
internal import ReadoutLedger
internal import ReadoutRecord

/// Where the forms of the pages lead that change the ledger, through its journal.
struct CorrectionFormRoutes: Sendable {
  private let desk: Desk

  init(desk: Desk) { self.desk = desk }

  /// Adds them to the router.
  func add(to router: Router<DeskContext>) {
    router.post("/statements/:id/corrections") { try await correctStatement($0, $1) }
    router.post("/utterances/pairs") { try await rulePair($0, $1) }
    router.post("/persons/merge") { request, context in
      try await rulePersons(request, context) { .merge($0, $1) }
    }
    router.post("/persons/apart") { request, context in
      try await rulePersons(request, context) { .apart($0, $1) }
    }
    router.post("/speakers/:id/split") { try await splitPerson($0, $1) }
    router.post("/journal/:number/undo") { try await undo($0, $1) }
  }

  private func correctStatement(_ request: Request, _ context: DeskContext) async throws -> Response
  {
    let form = try await PageForm(request, context, desk: desk)
    let id = try Self.statement(context.parameters.get("id") ?? "")
    return try await write(
      [try StatementCorrection(form.fields).correction], on: id, form,
      otherwise: PagePath.statement(id))
  }

  private func rulePair(_ request: Request, _ context: DeskContext) async throws -> Response {
    let form = try await PageForm(request, context, desk: desk)
    let first = try Self.statement(form.fields["first"])
    let second = try Self.statement(form.fields["second"])
    let isSame = form.fields["action"] == "merge"
    guard let anchor = try await desk.read({ try $0.anchor(of: second) }) else {
      throw DeskError(.notFound, "the ledger holds no statement '\(second)'")
    }
    return try await write(
      [.utterance(with: anchor, isSame: isSame)], on: first, form,
      otherwise: PagePath.statement(first))
  }

  private func rulePersons(
    _ request: Request, _ context: DeskContext,
    _ correction: (PersonReference, PersonReference) -> Correction
  ) async throws -> Response {
    let form = try await PageForm(request, context, desk: desk)
    let first = try Self.person(form.fields["first"])
    let second = try Self.person(form.fields["second"])
    return try await write(
      [correction(first.reference, second.reference)], on: nil, form,
      otherwise: PagePath.speaker(first))
  }

  private func splitPerson(_ request: Request, _ context: DeskContext) async throws -> Response {
    let form = try await PageForm(request, context, desk: desk)
    let person = try Self.person(context.parameters.get("id") ?? "")
    let names = form.fields.all("name")
    guard !names.isEmpty else {
      throw DeskError(.invalid, "choose at least one name that is of another person")
    }
    let mentions = try await desk.read { try $0.mentions(of: person, named: names) }
    return try await write(
      [.split(person.reference, mentions: mentions)], on: nil, form,
      otherwise: PagePath.speaker(person))
  }

  private func undo(_ request: Request, _ context: DeskContext) async throws -> Response {
    let form = try await PageForm(request, context, desk: desk)
    let text = context.parameters.get("number") ?? ""
    guard let number = Int(text) else {
      throw DeskError(.notFound, "the journal has no entry '\(text)'")
    }
    let stamp = form.stamp
    let entry = try await desk.write { try $0.undo(number, stamp: stamp).undo.number }
    try await group()
    return PagePrinter.redirect(to: form.destination(done: entry, otherwise: PagePath.journal))
  }

  /// Writes corrections, has what they touch grouped anew and goes back to a page.
  private func write(
    _ corrections: [Correction], on statement: StatementID?, _ form: PageForm, otherwise: String
  ) async throws -> Response {
    let stamp = form.stamp
    let entries = try await desk.write {
      try $0.correct(corrections, on: statement, stamp: stamp)
    }
    try await group()
    return PagePrinter.redirect(
      to: form.destination(done: entries.last?.number, otherwise: otherwise))
  }

  private func group() async throws {
    try await desk.write { _ = try $0.group() }
  }

  private static func statement(_ text: String) throws -> StatementID {
    guard let id = StatementID(text) else {
      throw DeskError(.invalid, "'\(text)' is no statement; one looks like s2w1r8g00001")
    }
    return id
  }

  private static func person(_ text: String) throws -> PersonID {
    guard let id = PersonID(text) else {
      throw DeskError(.invalid, "'\(text)' is no person; one looks like p12")
    }
    return id
  }
}

extension PersonID {
  /// The person in a correction.
  fileprivate var reference: PersonReference {
    PersonReference(id: self, name: description, mention: nil)
  }
}

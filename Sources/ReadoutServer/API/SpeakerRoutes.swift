internal import ReadoutLedger
internal import ReadoutRecord

/// Speakers: persons with names and roles, and what anybody said over time.
struct SpeakerRoutes {
  let all: [APIRoute]

  /// The routes, with what keeps the list: it counts all mentions of all persons.
  init(_ answers: KeptAnswers) { all = [Self.list(answers), Self.one, Self.timeline] }

  private static let name = APIParameter(
    "name", .text(length: APIParameter.textLength),
    "Only persons of this name or surname, in any spelling.")

  private static func list(_ answers: KeptAnswers) -> APIRoute {
    APIRoute(
      "/v1/speakers", "listSpeakers", "Persons who speak, those of most statements first.",
      [name, .limit, .cursor(.number)],
      answer: .list(
        .named("SpeakerSummary"), CSVColumn.columns("id", "name", "articles", "statements"))
    ) { question, ledger in
      let (limit, start) = (question.integer(.limit), question.cursor.flatMap { Int($0) } ?? 0)
      let (name, end) = (question[name], start + limit)
      let known = try answers.answer("speakers \(end) \(name ?? "")") {
        .array(try ledger.persons(named: name, limit: end + 1).map(\.json))
      }
      guard case .array(let persons) = known else { return .page([], next: nil) }
      return .page(
        Array(persons.dropFirst(start).prefix(limit)), next: persons.count > end ? "\(end)" : nil)
    }
  }

  private static let one = APIRoute(
    "/v1/speakers/{id}", "showSpeaker", "A person with names, roles and their evidence.",
    [.id(.person)], answer: .one(.named("Speaker"))
  ) { question, ledger in
    guard let id = PersonID(question.id), let person = try ledger.person(id) else {
      throw DeskError.nothing(of: "person", question.id)
    }
    return .value(person.json)
  }

  private static let speaker = APIParameter(
    "id", .text(length: APIParameter.textLength), in: .path,
    "A person's id, or the name of a person or a body.")

  private static let timeline = APIRoute(
    "/v1/speakers/{id}/timeline", "showTimeline",
    "What a speaker said over time, an utterance an entry; what no report dates stands apart.",
    [speaker, .about, .from, .to, .kind, .limit], answer: .one(.named("Timeline"))
  ) { question, ledger in
    let speaker = try NamedSpeaker.one(named: question.id, in: ledger)
    let query = TimelineQuery(
      about: question[.about] ?? "", from: question.day(.from, \.earliest),
      to: question.day(.to, \.latest),
      kind: question[.kind].flatMap { StatementKind(rawValue: $0) },
      limit: question.integer(.limit))
    return .value(try ledger.timeline(of: speaker, query).json)
  }
}

/// The one speaker whom somebody has named.
enum NamedSpeaker {
  /// The speaker.
  ///
  /// - Throws: ``DeskError`` with code `notFound` when the ledger knows nobody of that name, and
  ///   `conflict` when it knows several: it is not for a program to choose among namesakes.
  static func one(named name: String, in ledger: Ledger) throws -> TimelineSpeaker {
    let found = try ledger.timelineSpeakers(named: name)
    guard let first = found.first else { throw DeskError.nothing(of: "speaker", name) }
    guard found.count == 1 else {
      let list = found.prefix(5).map { "\($0.person.map { "\($0) " } ?? "")\($0.name)" }
      throw DeskError(
        .conflict,
        "'\(name)' may be \(list.joined(separator: ", ")); name one by its id, or in full")
    }
    return first
  }
}

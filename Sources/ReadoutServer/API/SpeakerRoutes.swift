internal import ReadoutLedger
internal import ReadoutRecord

/// Speakers: persons with names and roles, and what anybody said over time.
enum SpeakerRoutes {
  static let all = [list, one, timeline]

  private static let name = APIParameter(
    "name", .text, "Only persons of this name or surname, in any spelling.")

  private static let cursor = APIParameter.cursor(IdentifierPattern.number, "20")

  private static let list = APIRoute(
    "/v1/speakers", "listSpeakers", "Persons who speak, those of most statements first.",
    [name, .limit, cursor],
    answer: .list(
      .named("SpeakerSummary"), CSVColumn.columns("id", "name", "articles", "statements"))
  ) { question, ledger in
    let limit = question.integer(.limit)
    let start = question.cursor.flatMap { Int($0) } ?? 0
    let persons = try ledger.persons(named: question[name], limit: start + limit + 1)
    let page = persons.dropFirst(start).prefix(limit)
    return .page(
      page.map(\.json), next: persons.count > start + limit ? "\(start + limit)" : nil)
  }

  private static let one = APIRoute(
    "/v1/speakers/{id}", "showSpeaker", "A person with names, roles and their evidence.",
    [.id(IdentifierPattern.person, "p12")], answer: .one(.named("Speaker"))
  ) { question, ledger in
    guard let id = PersonID(question.id), let person = try ledger.person(id) else {
      throw DeskError.nothing(of: "person", question.id)
    }
    return .value(person.json)
  }

  private static let speaker = APIParameter(
    "id", .text, in: .path, "A person's id, or the name of a person or a body.")

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

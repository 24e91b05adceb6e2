internal import ReadoutRecord
internal import ReadoutText

/// Gives a place to events that the words beside their statements place nowhere, and to statements
/// of the report's day at no event that the text names.
struct EventPlaces {
  /// Where the article was written.
  let report: ArticlePlace?

  /// Where the lead says that a crowd came together.
  let crowd: CrowdPlace?

  /// Whether all who speak may have come to the place of the report, foreigners too.
  let isInternational: Bool

  /// Where the speakers are from.
  let origins: SpeakerOrigins

  /// The article.
  let document: AnalysedText

  /// What the article reports, and how deep.
  let words: ReportedWords

  /// The day of the report, on which its place is that of a gathering.
  let mainDay: EDTF?

  /// The most events with a place that others are compared with.
  private static let mostPlaced = 32

  /// Places the events of statements: where the text says that the same event or the talks before
  /// it were held, else where the article was written.
  func place(_ statements: inout [PlacedStatement], in memory: inout EventMemory) {
    placeEvents(of: statements, in: &memory)
    placeCrowd(of: &statements, in: &memory)
    guard let report else { return }
    let away = away(among: statements, in: memory, from: report)
    let home =
      isInternational
      ? nil
      : statements.lazy.filter { $0.statement.parent == nil && !$0.statement.isHeadline }
        .compactMap(\.statement.speaker).first { origins.country(of: $0) != nil }
    for index in statements.indices where saysHere(statements[index]) {
      guard let number = statements[index].event else { continue }
      guard memory[number].place == nil else { continue }
      memory.place(
        number, at: report.name, evidence: [report.evidence], "\"here\", that of the report")
    }
    for index in statements.indices
    where isHeard(statements[index], at: report, home: home, away: away)
      || statements[index].event == nil && saysHere(statements[index])
    {
      statements[index].event = memory.add(event(of: statements[index].statement, at: report))
    }
  }

  private func placeEvents(of statements: [PlacedStatement], in memory: inout EventMemory) {
    let others = Array(memory.events.lazy.filter { $0.place != nil }.prefix(Self.mostPlaced))
    let today = gatherings(of: statements, in: memory)
    let away = report.map { self.away(among: statements, in: memory, from: $0) } ?? []
    var seen: Set<EventMemory.EventNumber> = []
    for told in statements {
      guard let number = told.event, memory[number].place == nil else { continue }
      let event = memory[number]
      let isFirst = seen.insert(number).inserted
      if isFirst, let other = Self.told(elsewhere: event, others) {
        memory.place(number, at: other.place, evidence: other.evidence, "told of elsewhere")
      } else if let report, isOfTheReport(told),
        report.canBePlace(of: event, speaker: told.statement.speaker),
        !event.isWeak || told.statement.speaker?.name.map(away.contains) != true
      {
        memory.place(number, at: report.name, evidence: [report.evidence], "that of the report")
      } else if isOfTheReport(told), let other = Self.gathering(around: event, among: today) {
        memory.place(number, at: other.place, evidence: other.evidence, "that of the gathering")
      } else if let hall = event.hall ?? hall(of: told, at: event) {
        memory.place(number, at: hall, evidence: [], "the body itself")
      }
    }
  }

  /// `House of Commons` of "members of the House of Commons shouted".
  private func hall(of told: PlacedStatement, at event: SpeechEvent) -> String? {
    guard event.kind == .parliament,
      let house = told.source.first(where: { Self.houses.contains(document.tokens[$0]) }),
      document.tokens[house].isCapitalized
    else { return nil }
    let name = (house..<told.source.upperBound).prefix {
      document.tokens[$0].isCapitalized || document.tokens[$0].key == "of"
    }
    return name.count > 1 ? document.phrase(name.startIndex..<name.endIndex) : nil
  }

  private static let houses: WordSet = ["house", "chamber", "senate", "assembly"]

  func isOfTheReport(_ told: PlacedStatement) -> Bool {
    !told.isEarlier && (told.day == nil || mainDay == nil || told.day == mainDay)
  }

  // MARK: Statements at no event that the text names

  /// Whether a person says something on the report's day where its author can hear it; `home` is
  /// the first speaker whose country is told, and one of another may be far away.
  private func isHeard(
    _ told: PlacedStatement, at report: ArticlePlace, home: Speaker?, away: Set<String>
  ) -> Bool {
    let statement = told.statement
    // Where nothing tells the day of the report, nothing tells who spoke on it.
    guard told.event == nil, told.surroundings != nil, statement.parent == nil,
      statement.act == .speech, !told.isEarlier, let mainDay, statement.saidOn.edtf == mainDay,
      let speaker = statement.speaker, speaker.type == .person, report.isHome(of: speaker),
      speaker.name.map(away.contains) != true
    else { return false }
    return home.map { !origins.areForeign(speaker, $0) } ?? true
  }

  private func event(of statement: Statement, at report: ArticlePlace) -> SpeechEvent {
    SpeechEvent(
      kind: .other, place: report.name, participants: [statement.speaker?.name].compactMap { $0 },
      country: statement.speaker?.country, isWeak: true, evidence: [report.evidence],
      reason: "the place is that of the report")
  }

  // MARK: Crowds

  /// Places what is said at "the rally", and what protesters call and carry.
  private func placeCrowd(of statements: inout [PlacedStatement], in memory: inout EventMemory) {
    guard let crowd else { return }
    for index in statements.indices {
      let told = statements[index]
      guard !told.isEarlier, told.surroundings != nil else { continue }
      let isThere = told.source.contains { CrowdPlace.sources.contains(document.tokens[$0]) }
      if let number = told.event {
        guard memory[number].place == nil, memory[number].marks.contains(.crowd) || isThere,
          memory[number].kind != .interview, memory[number].kind != .post
        else { continue }
        memory.place(number, at: crowd.name, evidence: [crowd.evidence], "that of the crowd")
      } else if isThere {
        statements[index].event = memory.add(
          SpeechEvent(
            kind: .other, place: crowd.name,
            participants: [told.statement.speaker?.name].compactMap { $0 }, isWeak: true,
            evidence: [crowd.evidence], reason: "the place is that of the crowd"))
      }
    }
  }

  // MARK: Places told of elsewhere

  /// The same event, or talks of those who take part in it, for which the text names a place.
  private static func told(
    elsewhere event: SpeechEvent, _ events: [SpeechEvent]
  ) -> SpeechEvent? {
    guard event.isGathering else { return nil }
    return events.first { other in
      guard other.place != nil, other.kind == event.kind || other.kind == .talks else {
        return false
      }
      let isOne = other.kind == event.kind && (event.kind == .summit || event.kind == .court)
      return isOne || event.participants.contains(where: other.participants.contains)
    }
  }

  /// The gatherings of the report's day with a place, each once.
  private func gatherings(
    of statements: [PlacedStatement], in memory: EventMemory
  ) -> [SpeechEvent] {
    var seen: Set<EventMemory.EventNumber> = []
    var gatherings: [SpeechEvent] = []
    for told in statements where gatherings.count < Self.mostPlaced {
      guard let number = told.event, memory[number].place != nil, memory[number].isGathering,
        told.statement.parent == nil, isOfTheReport(told), seen.insert(number).inserted
      else { continue }
      gatherings.append(memory[number])
    }
    return gatherings
  }

  /// The gathering with a place around an event of the same day: another one of its speaker, or
  /// the only assembly at which many speak.
  private static func gathering(
    around event: SpeechEvent, among gatherings: [SpeechEvent]
  ) -> SpeechEvent? {
    guard event.isGathering, !event.marks.contains(.remote), let speaker = event.participants.first
    else {
      return nil
    }
    if let own = gatherings.first(where: { $0.participants.contains(speaker) }) { return own }
    let assemblies = gatherings.filter { $0.marks.contains(.assembly) }
    guard event.marks.contains(.assembly) || event.kind == .speech && !event.isWeak,
      let first = assemblies.first,
      assemblies.allSatisfy({ $0.place == first.place })
    else { return nil }
    return first
  }
}

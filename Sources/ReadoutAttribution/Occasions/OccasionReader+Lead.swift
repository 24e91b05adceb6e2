internal import ReadoutRecord

// Statements before the first word of their event.

extension OccasionReader {
  /// The number of sentences at the start of an article that tell in advance what follows.
  private static let lead = 6

  /// The most sentences between a statement and the first word of its event.
  private static let farthestBack = 6

  /// The most sentences between a statement and the place that stands beside the next of its speaker.
  private static let farthestPlace = 3

  /// Gives an event to the statements of the lead whose speaker is placed only later, and then to
  /// those behind them.
  func fillBack() {
    var later: [String: Int] = [:]
    var open: Int?
    let first = statements.first { $0.surroundings != nil }?.sentence ?? 0
    for index in statements.indices.reversed() {
      let told = statements[index]
      guard let speaker = told.statement.speaker, let name = speaker.name,
        let surroundings = told.surroundings, !words.isReported(surroundings.cue.lowerBound)
      else { continue }
      if let event = told.event {
        later[name] = telling.isApart(surroundings) ? nil : index
        if memory[event].isOpen { open = index }
        guard !telling.opensEarlier(surroundings) else { continue }
        for partner in partners(of: event, beside: name) where later[partner] == nil {
          later[partner] = later[name]
        }
        continue
      }
      let isSitting =
        open.flatMap { statements[$0].event }.map { memory[$0].kind } == .parliament
      let isPerson =
        speaker.type == .person && name.contains(" ") && (!isSitting || isPolitician(speaker))
      guard let next = later[name] ?? (isPerson ? open : nil),
        told.sentence - first <= Self.lead || told.sentence == statements[next].sentence,
        isSame(told, as: statements[next])
      else { continue }
      share(next, with: index, speaker: name)
    }
    fillForward()
  }

  /// Those whom the words name as speaking at an event beside a speaker.
  private func partners(of event: EventMemory.EventNumber, beside speaker: String) -> [String] {
    guard memory[event].isShared, memory[event].namesPartners else { return [] }
    return memory[event].others(beside: speaker)
  }

  /// Gives the shared events of the lead to later statements of those who took part in them.
  private func fillForward() {
    var earlier: [String: Int] = [:]
    for index in statements.indices {
      let told = statements[index]
      guard let name = told.statement.speaker?.name, let surroundings = told.surroundings,
        !words.isReported(surroundings.cue.lowerBound)
      else { continue }
      if let event = told.event {
        earlier[name] = memory[event].isShared && !told.isEarlier ? index : nil
      } else if let before = earlier[name], !told.isEarlier, isSameDay(told, statements[before]) {
        share(before, with: index, speaker: name)
      }
    }
  }

  private func share(_ one: Int, with other: Int, speaker: String) {
    guard let event = statements[one].event else { return }
    if memory[event].isOpen { memory.join(speaker, to: event) }
    statements[other].event = event
    statements[other].reading.sharedWith =
      statements[one].reading.sharedWith ?? statements[one].statement.n
  }

  /// Whether a statement can be made at the event of a later one of its speaker.
  private func isSame(_ told: PlacedStatement, as next: PlacedStatement) -> Bool {
    guard next.sentence - told.sentence <= Self.farthestBack, !next.isEarlier,
      let surroundings = told.surroundings, !telling.isEarlier(surroundings),
      let event = next.event.map({ memory[$0] }), event.kind != .call
    else { return false }
    if event.kind == .other {
      guard event.place != nil, next.sentence - told.sentence <= Self.farthestPlace else {
        return false
      }
    }
    return isSameDay(told, next)
  }

  private func isSameDay(_ told: PlacedStatement, _ other: PlacedStatement) -> Bool {
    guard let day = (told.day ?? told.statement.saidOn.edtf)?.day,
      let other = other.statement.saidOn.edtf?.day
    else { return true }
    return day == other
  }
}

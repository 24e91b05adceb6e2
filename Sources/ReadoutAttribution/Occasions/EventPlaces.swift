internal import ReadoutRecord
internal import ReadoutText

/// Gives a place to events that the words beside their statements place nowhere.
struct EventPlaces {
  /// Where the article was written.
  let report: ArticlePlace?

  /// The day of the report, on which its place is that of a gathering.
  let mainDay: EDTF?

  /// The most events with a place that others are compared with.
  private static let mostPlaced = 32

  /// Places the events of statements: where the text says that the same event or the talks before
  /// it were held, else where the article was written.
  func place(_ statements: [PlacedStatement], in memory: inout EventMemory) {
    let placed = memory.events.lazy.filter { $0.place != nil }.prefix(Self.mostPlaced)
    let others = Array(placed)
    var seen: Set<EventMemory.EventNumber> = []
    for told in statements {
      guard let number = told.event, memory[number].place == nil else { continue }
      let event = memory[number]
      let isFirst = seen.insert(number).inserted
      if isFirst, let other = Self.told(elsewhere: event, others) {
        memory.place(number, at: other.place, evidence: other.evidence, "told of elsewhere")
      } else if let report, isOfTheReport(told),
        report.canBePlace(of: event, speaker: told.statement.speaker)
      {
        memory.place(number, at: report.name, evidence: [report.evidence], "that of the report")
      } else if let hall = event.hall {
        memory.place(number, at: hall, evidence: [], "the body itself")
      }
    }
  }

  private func isOfTheReport(_ told: PlacedStatement) -> Bool {
    !told.isEarlier && (told.day == nil || mainDay == nil || told.day == mainDay)
  }

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
}

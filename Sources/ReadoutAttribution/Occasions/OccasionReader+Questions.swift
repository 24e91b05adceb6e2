internal import ReadoutRecord
internal import ReadoutText

// Questions that nobody who is named asks: "In an interview with HBN, Tavik was asked about it".

extension OccasionReader {
  /// Gives a question its event and whom it is put to, who then goes on there.
  func joinQuestion(_ told: inout PlacedStatement, _ surroundings: CueSurroundings) {
    guard let name = whoIsAsked(surroundings), told.source.isEmpty else {
      return memory.hold(nil, speaker: nil)
    }
    told.reading.addressee = told.reading.addressee ?? name
    guard var event = maker.event(of: told, memory), !event.isWeak, !event.isText else {
      return memory.hold(nil, speaker: nil)
    }
    event.participants = [name] + event.participants.filter { $0 != name }
    let entry = memory.entry(adding: event, told)
    told.event = entry.event
    memory.hold(told.isEarlier ? nil : entry, speaker: name)
  }

  /// The person before a passive such as "was asked"; `nil` for any other cue.
  private func whoIsAsked(_ surroundings: CueSurroundings) -> String? {
    let cue = surroundings.cue
    guard cue.contains(where: { WordClass(of: document.tokens[$0]).isAmong(.formsOfBe) }),
      cue.contains(where: { Self.asked.contains(document.tokens[$0]) }),
      let last = surroundings.before.last
    else { return nil }
    if WordClass(of: document.tokens[last]).isAmong(.subjectPronouns) {
      let speaker = names.resolver.reference(of: last..<(last + 1))
      return speaker.type == .person ? speaker.name : nil
    }
    // Of "Ilan Orsk, Tavik's manager, was asked" the manager is.
    return names.persons(in: surroundings.before.filter { !isPossessor($0) }).last
  }

  /// Whether a word written large belongs to a name in the possessive.
  private func isPossessor(_ index: Int) -> Bool {
    var end = index + 1
    while end < document.tokens.count, document.tokens[end].isCapitalized { end += 1 }
    return end < document.tokens.count && document.tokens[end].kind == .clitic
  }

  private static let asked: WordSet = ["asked", "pressed", "questioned", "quizzed"]
}

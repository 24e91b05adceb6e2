internal import ReadoutRecord

/// How a report names who speaks.
struct ReportedSource {
  /// Whom the words refer to.
  enum Outcome {
    case known(InventedSpeaker, SpeakerResolution)
    case unknown(likeliest: InventedSpeaker, InventedSpeaker)

    var isKnown: Bool {
      if case .known = self { true } else { false }
    }

    /// As a record has it.
    var value: Speaker {
      switch self {
      case .known(let speaker, let how):
        Speaker(
          name: speaker.name, type: speaker.type, role: speaker.role,
          country: speaker.role == nil ? nil : speaker.country.code, how: how,
          confidence: how == .pronoun ? 0.81 : 0.96)
      case .unknown(let first, let second):
        Speaker(
          unresolvedBecause: "the words name an office that several hold",
          candidates: [
            .init(name: first.name, confidence: 0.4), .init(name: second.name, confidence: 0.2),
          ])
      }
    }
  }

  /// The words within a sentence.
  let words: String

  /// Words that name the speaker in full.
  let fullWords: String
  let isPronoun: Bool
  let outcome: Outcome

  var isKnown: Bool { outcome.isKnown }

  /// Chooses the words: in full first, then the short name, a pronoun right behind the same
  /// speaker; six of a hundred tell of nobody in particular.
  init(
    speaker rank: Int, in world: InventedWorld, isIntroduced: Bool, isLast: Bool,
    _ chance: inout Chance
  ) {
    let speaker = world.speakers[rank]
    fullWords = (speaker.role.map { "\($0) " } ?? "the ") + speaker.name
    let isPronoun = isLast && speaker.type == .person && chance.happens(50)
    if chance.happens(6) {
      words = chance.pick(["a senior official", "a diplomat", "one of the delegates"])
      outcome = .unknown(
        likeliest: speaker, world.speakers[(rank + 1) % world.speakers.count])
      self.isPronoun = false
      return
    }
    self.isPronoun = isPronoun
    let isFull = !isIntroduced && !isPronoun
    let short = speaker.type == .person ? speaker.shortName : "the \(speaker.shortName)"
    words = isPronoun ? speaker.pronoun : isFull ? fullWords : short
    outcome = .known(speaker, isPronoun ? .pronoun : isFull ? .name : .surname)
  }
}

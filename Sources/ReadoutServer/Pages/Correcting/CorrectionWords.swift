internal import ReadoutLedger
internal import ReadoutRecord
internal import ReadoutText

/// A correction in words.
enum CorrectionWords {
  /// What an entry says.
  static func text(_ correction: Correction) -> String {
    switch correction {
    case .accept: "Accepted as it stands"
    case .reject: "Rejected: no statement"
    case .speaker(let speaker): text(speaker)
    case .saidOn(let date): "Said on \(date.map { DateText($0).words } ?? "an unknown day")"
    case .spans(let spans): text(spans)
    case .code(let label, let isBorne): isBorne ? "Code “\(label)”" : "No code “\(label)”"
    case .note(let text): "Note: \(text)"
    case .utterance(_, let isSame):
      isSame ? "Reports the same utterance as another" : "Reports another utterance"
    case .merge(let first, let second): "\(name(second)) is \(name(first))"
    case .split(let person, let mentions):
      "Split off \(Count.of(mentions.count, "name")) of \(name(person))"
    case .apart(let first, let second): "\(name(first)) and \(name(second)) are two persons"
    case .defineCode(let label, let description): "Code “\(label)” defined: \(description)"
    case .dropCode(let label): "Code “\(label)” dropped"
    case .undo(let number): "Entry \(number) undone"
    }
  }

  private static func text(_ speaker: SpeakerCorrection) -> String {
    switch speaker {
    case .unresolved: "Speaker cannot be told"
    case .named(let name, let type): "Speaker is \(name) (\(type.rawValue))"
    case .person(let person): "Speaker is \(name(person))"
    }
  }

  private static func text(_ spans: SpansCorrection) -> String {
    let parts = [("content", spans.content), ("source", spans.source), ("cue", spans.cue)]
      .compactMap { name, spans in
        spans.map { "\(name) " + $0.map { "\($0.start)–\($0.end)" }.joined(separator: ", ") }
      }
    return "Words changed: "
      + (parts + [spans.kind?.rawValue].compactMap { $0 }).joined(separator: "; ")
  }

  private static func name(_ person: PersonReference) -> String {
    guard let id = person.id, id.description != person.name else { return person.name }
    return "\(person.name) (\(id))"
  }
}

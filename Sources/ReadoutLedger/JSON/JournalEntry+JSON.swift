public import ReadoutRecord
internal import ReadoutText

extension JournalEntry {
  /// The entry as JSON: what every entry has, then what its action says.
  public var json: JSONValue {
    .object(
      [
        .init("number", .integer(number)), .init("at", .string(stamp.at)),
        .init("who", .string(stamp.who)), .init("why", .optional(stamp.why)),
        .init("action", .string(correction.action.rawValue)),
        .init("statement", .optional(statement?.description)),
        .init("state", .string(state.rawValue)),
      ] + correction.members)
  }
}

extension Correction {
  /// What the action says.
  fileprivate var members: [JSONValue.Member] {
    switch self {
    case .accept, .reject: []
    case .speaker(let speaker): [.init("speaker", speaker.json)]
    case .saidOn(let date): [.init("saidOn", .optional(date?.rawValue))]
    case .spans(let spans):
      [("content", spans.content), ("source", spans.source), ("cue", spans.cue)].compactMap {
        name, spans in spans.map { .init(name, .spans($0)) }
      }
    case .code(let label, _), .dropCode(let label): [.init("code", .string(label))]
    case .note(let text): [.init("note", .string(text))]
    case .utterance(let anchor, _):
      [
        .init(
          "with",
          [
            "original": .string(anchor.article.original.hex), "content": .spans(anchor.content),
          ])
      ]
    case .merge(let first, let second), .apart(let first, let second):
      [.init("persons", .array([first.json, second.json]))]
    case .split(let person, let mentions):
      [
        .init("persons", .array([person.json])),
        .init(
          "mentions",
          .array(
            mentions.map {
              ["original": .string($0.article.original.hex), "name": .string($0.name)]
            })),
      ]
    case .defineCode(let label, let description):
      [.init("code", .string(label)), .init("description", .string(description))]
    case .undo(let number): [.init("undoes", .integer(number))]
    }
  }
}

extension SpeakerCorrection {
  fileprivate var json: JSONValue {
    switch self {
    case .unresolved: .null
    case .named(let name, let type):
      ["name": .string(name), "type": .string(type.rawValue)]
    case .person(let person): person.json
    }
  }
}

extension PersonReference {
  /// The person as JSON.
  fileprivate var json: JSONValue {
    ["id": .optional(id?.description), "name": .string(name)]
  }
}

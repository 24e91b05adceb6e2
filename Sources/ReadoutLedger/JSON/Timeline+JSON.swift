public import ReadoutRecord

extension Timeline {
  /// The timeline as JSON.
  public var json: JSONValue {
    [
      "speaker": speaker.json, "about": .string(query.about), "cut": .bool(isCut),
      "dated": .array(dated.map(\.json)), "undated": .array(undated.map(\.json)),
      "coverage": coverage.json,
    ]
  }
}

extension TimelineSpeaker {
  /// The speaker as JSON; the id is `null` for a body.
  public var json: JSONValue {
    [
      "id": .optional(person?.description), "name": .string(name), "names": .strings(names),
      "statements": .integer(statementCount),
    ]
  }
}

extension TimelineEntry {
  /// The entry as JSON: its groups and dates, then its reports, the one that is shown first.
  public var json: JSONValue {
    [
      "utterance": .optional(utterance?.description),
      "talkingPoint": .optional(talkingPoint?.description),
      "saidOn": .optional(saidOn?.rawValue), "published": .optional(published?.rawValue),
      "outlets": .strings(outlets), "wording": .strings(wording),
      "reports": .array(reports.map(\.json)),
    ]
  }
}

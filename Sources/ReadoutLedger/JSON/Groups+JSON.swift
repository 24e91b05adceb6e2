public import ReadoutRecord

extension StoredUtterance {
  /// The utterance as JSON: its reports as ``StatementHit/json`` gives them.
  public var json: JSONValue {
    [
      "id": .string(id.description),
      "speaker": ["id": .string(speaker), "name": .optional(speakerName)],
      "talkingPoint": .optional(talkingPoint?.description),
      "earliest": .optional(earliest?.iso), "latest": .optional(latest?.iso),
      "statements": .array(statements.map(\.json)),
    ]
  }
}

extension StoredTalkingPoint {
  /// The talking point as JSON with its utterances.
  public var json: JSONValue {
    [
      "id": .string(id.description), "speaker": .string(speaker),
      "utterances": .array(utterances.map(\.json)),
    ]
  }
}

extension GroupingSummary {
  /// The summary as JSON.
  public var json: JSONValue {
    ["new": .integer(newStatements), "grouped": .integer(groupedStatements)]
  }
}

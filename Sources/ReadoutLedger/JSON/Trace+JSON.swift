public import ReadoutMatching
public import ReadoutRecord

extension Trace {
  /// The trace as JSON.
  public var json: JSONValue {
    [
      "speaker": .optional(speaker), "person": .optional(person?.description),
      "talkingPoint": .optional(talkingPoint?.description), "cut": .bool(isCut),
      "longestPause": longestPause?.json ?? .null, "uses": .array(uses.map(\.json)),
      "opposed": .array(opposed.map(\.json)), "others": .array(others.map(\.json)),
      "choices": .array(choices.map(\.json)), "coverage": coverage.json,
    ]
  }
}

extension TraceUse {
  /// The use as JSON; what it has changed is `null` for the first.
  public var json: JSONValue {
    [
      "entry": entry.json, "sincePrevious": sincePrevious?.json ?? .null,
      "sinceFirst": sinceFirst?.json ?? .null,
    ]
  }
}

extension OtherUse {
  /// The use as JSON.
  public var json: JSONValue {
    ["speaker": .optional(speaker), "entry": entry.json, "drift": drift.json]
  }
}

extension OpposedUse {
  /// The proposal as JSON.
  public var json: JSONValue {
    [
      "statement": .string(statement.description), "against": .string(against.description),
      "probability": .twoDecimals(probability), "entry": entry.json,
    ]
  }
}

extension TraceChoice {
  /// The choice as JSON.
  public var json: JSONValue {
    [
      "id": .string(subject.description), "speaker": .optional(speaker),
      "utterances": .integer(utteranceCount),
    ]
  }
}

extension WordingDrift {
  /// The changes as JSON; `quoted` tells whether both statements quote, `share` how much of the
  /// shorter one both have.
  public var json: JSONValue {
    [
      "added": .strings(added), "dropped": .strings(dropped),
      "replaced": .array(replaced.map { ["from": .string($0.from), "to": .string($0.to)] }),
      "flags": .strings(meaningFlags.map(\.rawValue)), "share": .twoDecimals(share),
      "quoted": .bool(isQuoted),
    ]
  }
}

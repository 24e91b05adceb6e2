public import ReadoutRecord

extension StatementHit {
  /// The hit as JSON: the statement as ``Statement/json(id:)`` gives it, its words and its article.
  public var json: JSONValue {
    [
      "statement": statement.json(id: id),
      "words": [
        "source": .string(words.source), "cue": .string(words.cue),
        "content": .string(words.content),
      ],
      "article": [
        "id": .string(article.description), "title": .string(articleTitle),
        "outlet": .optional(outlet), "published": published?.json ?? .null,
      ],
    ]
  }
}

extension Statement {
  /// The statement as JSON with the fields that a record out of a ledger carries besides:
  /// `utterance` and `talkingPoint` are null and `wording` empty as long as statements stand by
  /// themselves.
  public func json(id: StatementID) -> JSONValue {
    guard case .object(let members) = json else { return json }
    return .object(
      [.init("id", .string(id.description))] + members + [
        .init("utterance", .null), .init("talkingPoint", .null), .init("wording", .array([])),
        .init("review", .string("auto")),
      ])
  }
}

public import ReadoutRecord

extension StatementHit {
  /// The hit as JSON: the statement as ``Statement/json(id:groups:)`` gives it, its words and its article.
  public var json: JSONValue {
    [
      "statement": statement.json(id: id, groups: groups),
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
  /// The statement as JSON with the fields that a record out of a ledger carries besides: its id,
  /// those of its groups or null, and how its quotation differs from other reports of it.
  public func json(id: StatementID, groups: StatementGroups) -> JSONValue {
    guard case .object(let members) = json else { return json }
    return .object(
      [.init("id", .string(id.description))] + members + [
        .init("utterance", .optional(groups.utterance?.description)),
        .init("talkingPoint", .optional(groups.talkingPoint?.description)),
        .init("wording", .strings(groups.wording)), .init("review", .string("auto")),
      ])
  }
}

public import ReadoutRecord

extension StatementHit {
  /// The hit as JSON: the statement as ``Statement/json(id:groups:review:)`` gives it, its words and its article.
  public var json: JSONValue {
    [
      "statement": statement.json(id: id, groups: groups, review: review),
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
  /// those of its groups or null, how its quotation differs from other reports of it, and how far
  /// people have looked at it.
  public func json(id: StatementID, groups: StatementGroups, review: ReviewState) -> JSONValue {
    guard case .object(let members) = json else { return json }
    return .object(
      [.init("id", .string(id.description))] + members + [
        .init("utterance", .optional(groups.utterance?.description)),
        .init("talkingPoint", .optional(groups.talkingPoint?.description)),
        .init("wording", .strings(groups.wording)), .init("review", .string(review.rawValue)),
      ])
  }
}

public import ReadoutRecord

extension ReviewItem {
  /// The statement as ``StatementHit/json`` gives it, and the doubts about it.
  public var json: JSONValue {
    guard case .object(let members) = hit.json else { return hit.json }
    return .object(members + [.init("doubts", .array(doubts.map(\.json)))])
  }
}

extension ReviewItem.Doubt {
  /// The doubt as JSON; the confidence of a day is null.
  public var json: JSONValue {
    [
      "kind": .string(kind.rawValue), "reason": .optional(reason),
      "candidates": .array(
        candidates.map {
          [
            "name": .string($0.name),
            "confidence": $0.confidence.map { .twoDecimals($0) } ?? .null,
          ]
        }),
    ]
  }
}

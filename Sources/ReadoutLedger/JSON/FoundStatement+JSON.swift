public import ReadoutMatching
public import ReadoutRecord

extension FoundStatement {
  /// The finding as JSON.
  ///
  /// - Parameter explanation: The words that explain the nearness; `nil` when nobody asked.
  /// - Returns: The statement as ``StatementHit/json`` gives it, what led to it, and how near it is
  ///   to the question.
  public func json(explanation: [WordLikeness]? = nil) -> JSONValue {
    guard case .object(let members) = hit.json else { return hit.json }
    var all =
      members + [
        .init("by", .string(by.rawValue)),
        .init("likeness", likeness.map { .twoDecimals($0) } ?? .null),
      ]
    if let explanation {
      all.append(.init("explanation", .array(explanation.map(\.json))))
    }
    return .object(all)
  }
}

extension WordLikeness {
  fileprivate var json: JSONValue {
    ["asked": .string(asked), "found": .string(found), "likeness": .twoDecimals(likeness)]
  }
}

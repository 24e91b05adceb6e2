public import ReadoutRecord

/// How the statements that a search finds are spread, so that it can be narrowed.
public struct SearchFacets: Sendable, Hashable {
  /// A value with the number of statements that have it.
  public struct Count: Sendable, Hashable {
    /// The value.
    public var value: String

    /// The number of statements.
    public var count: Int
  }

  /// The outlets, at most 20, those of most statements first.
  public var outlets: [Count]

  /// The speakers by name, at most 20, those of most statements first.
  public var speakers: [Count]

  /// The kinds.
  public var kinds: [Count]

  /// The years in which the statements were made, the newest first.
  public var years: [Count]

  /// Number of statements that were counted.
  public var statementCount: Int

  /// Whether there are more, older ones: only the newest are counted.
  public var isCut: Bool
}

extension SearchFacets {
  /// The facets as JSON.
  public var json: JSONValue {
    [
      "statements": .integer(statementCount), "cut": .bool(isCut),
      "outlets": .array(outlets.map(\.json)), "speakers": .array(speakers.map(\.json)),
      "kinds": .array(kinds.map(\.json)), "years": .array(years.map(\.json)),
    ]
  }
}

extension SearchFacets.Count {
  /// The value and the number.
  fileprivate var json: JSONValue { ["value": .string(value), "statements": .integer(count)] }
}

public import ReadoutRecord

/// An outlet as a list shows it.
public struct OutletSummary: Sendable, Hashable {
  /// The name, as its articles give it.
  public var name: String

  /// Number of its articles in the ledger.
  public var articleCount: Int
}

extension OutletSummary {
  /// The outlet as JSON.
  public var json: JSONValue { ["name": .string(name), "articles": .integer(articleCount)] }
}

/// What the articles of an outlet report.
public struct OutletProfile: Sendable, Hashable {
  /// A name with a number of statements or articles.
  public struct Count: Sendable, Hashable {
    /// The name.
    public var name: String

    /// How many there are.
    public var count: Int
  }

  /// The outlet.
  public var summary: OutletSummary

  /// Number of the statements of its articles.
  public var statementCount: Int

  /// How many of them are direct, indirect and mixed.
  public var statementsByKind: [StatementKind: Int]

  /// Whom it reports most, at most 50 speakers.
  public var speakers: [Count]

  /// The agencies whose copy its articles say they use, at most 50, those of most articles first.
  public var credits: [Count]
}

extension OutletProfile {
  /// The profile as JSON.
  public var json: JSONValue {
    [
      "name": .string(summary.name), "articles": .integer(summary.articleCount),
      "statements": .integer(statementCount), "statementsByKind": counts(statementsByKind),
      "speakers": .array(speakers.map { $0.json(of: "statements") }),
      "credits": .array(credits.map { $0.json(of: "articles") }),
    ]
  }
}

extension OutletProfile.Count {
  /// The name and the number of what is counted.
  fileprivate func json(of things: String) -> JSONValue {
    .object([.init("name", .string(name)), .init(things, .integer(count))])
  }
}

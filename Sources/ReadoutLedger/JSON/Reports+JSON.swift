public import ReadoutRecord

extension StoreSummary {
  /// The summary as JSON.
  public var json: JSONValue {
    [
      "stored": .integer(storedArticles), "statements": .integer(storedStatements),
      "known": .integer(knownArticles), "forgotten": .integer(forgottenArticles),
      "rejected": counts(rejectedArticles),
      "failed": .array(
        failures.map { ["location": .string($0.location), "message": .string($0.message)] }),
    ]
  }
}

extension CheckReport {
  /// The report as JSON.
  public var json: JSONValue {
    [
      "articles": .integer(articleCount), "statements": .integer(statementCount),
      "clean": .bool(isClean), "problemCount": .integer(problemCount),
      "problems": .array(problems.map(\.json)),
    ]
  }
}

extension CheckReport.Problem {
  /// The problem as JSON.
  public var json: JSONValue {
    [
      "article": .optional(article?.description), "statement": .optional(statement?.description),
      "finding": .string(finding), "remedy": .string(remedy),
    ]
  }
}

extension StoredRejection {
  /// The rejection as JSON; the sample in hexadecimal digits.
  public var json: JSONValue {
    let digits = sample.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    return [
      "location": .string(location), "sha256": .string(digest.hex), "rejected": rejection.json,
      "sample": .string(digits.joined()),
    ]
  }
}

extension ForgottenArticle {
  /// What is left of the article as JSON.
  public var json: JSONValue {
    [
      "sha256": .string(digest.hex), "statements": .integer(statementCount),
      "forgottenOn": .string(day.iso), "reason": .string(reason),
    ]
  }
}

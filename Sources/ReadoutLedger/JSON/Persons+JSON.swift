public import ReadoutRecord

extension PersonSummary {
  /// The person as JSON.
  public var json: JSONValue {
    [
      "id": .string(id.description), "name": .string(name), "articles": .integer(articleCount),
      "statements": .integer(statementCount),
    ]
  }
}

extension StoredPerson {
  /// The person as JSON.
  public var json: JSONValue {
    [
      "id": .string(summary.id.description), "name": .string(summary.name),
      "articles": .integer(summary.articleCount), "statements": .integer(summary.statementCount),
      "names": .array(
        names.map { ["name": .string($0.name), "articles": .integer($0.articleCount)] }),
      "learnedRoles": .array(learnedRoles.map(\.json)),
      "tableTerms": .array(tableTerms.map(\.json)), "proposals": .array(proposals.map(\.json)),
    ]
  }
}

extension StoredPerson.LearnedRole {
  /// The role as JSON.
  public var json: JSONValue {
    [
      "role": .string(text), "country": .optional(country), "from": .optional(from?.rawValue),
      "to": .optional(to?.rawValue), "evidence": .string(evidence.description),
      "articles": .integer(articleCount),
    ]
  }
}

extension RoleTerm {
  /// The term as JSON; `to` is `null` while it lasts.
  public var json: JSONValue {
    [
      "person": .string(person), "spellings": .strings(spellings), "of": .string(holder),
      "office": .string(office.code), "from": .optional(from?.rawValue),
      "to": .optional(to?.rawValue),
    ]
  }
}

extension MergeProposal {
  /// The proposal as JSON.
  public var json: JSONValue {
    [
      "first": .string(first.description), "firstName": .string(firstName),
      "second": .string(second.description), "secondName": .string(secondName),
      "reason": .string(reason),
    ]
  }
}

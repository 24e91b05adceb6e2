public import ReadoutRecord

extension StoredArticle {
  /// The article as JSON: its record, whose statements carry their ids.
  public var json: JSONValue {
    [
      "id": .string(id.description), "location": .string(location),
      "format": .string(format.rawValue), "charset": .string(charset),
      "originalByteCount": .integer(originalByteCount),
      "provenance": .array(
        provenance.map { ["name": .string($0.name), "location": .string($0.location)] }),
      "versions": .strings(versions.map(\.description)),
      "copies": .array(copies.map { ["id": .string($0.id.description), "share": $0.share] }),
      "record": recordJSON,
    ]
  }

  private var copies: [(id: ArticleID, share: JSONValue)] {
    links.filter { $0.kind == .copy }.map {
      ($0.first == id ? $0.second : $0.first, $0.share.map { .twoDecimals($0) } ?? .null)
    }
  }

  /// The record as JSON with the ids of its statements and of their groups.
  public var recordJSON: JSONValue {
    guard case .object(let members) = record.json else { return record.json }
    let statements = record.statements.indices.map { place in
      record.statements[place].json(
        id: statementIDs[place], groups: statementGroups[place], review: reviews[place])
    }
    return .object(
      members.map {
        $0.name == "statements" ? .init($0.name, .array(statements)) : $0
      })
  }
}

public import ReadoutRecord

extension RecordDifference {
  /// The difference as JSON; the values of changed fields are JSON within strings.
  public var json: JSONValue {
    [
      "record": .string(name), "same": .integer(sameCount),
      "added": .array(added.map(\.json)), "gone": .array(gone.map(\.json)),
      "changed": .array(changed.map(\.json)),
    ]
  }
}

extension RecordDifference.Single {
  fileprivate var json: JSONValue {
    ["id": .optional(id), "statement": statement.json]
  }
}

extension RecordDifference.Change {
  fileprivate var json: JSONValue {
    [
      "id": .optional(id), "content": .spans(statement.content),
      "fields": .array(
        fields.map {
          [
            "name": .string($0.name), "before": .string($0.before), "after": .string($0.after),
          ]
        }),
    ]
  }
}

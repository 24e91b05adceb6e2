internal import ReadoutLedger
internal import ReadoutRecord

extension APIQuestion {
  /// The statements that are asked for; all conditions of ``APIParameter/conditions``.
  var statementQuery: StatementQuery {
    StatementQuery(
      words: self[.words] ?? "", about: self[.about] ?? "", like: self[.like] ?? "",
      speaker: self[.speaker] ?? "", outlet: self[.outlet],
      kind: self[.kind].flatMap { StatementKind(rawValue: $0) }, from: day(.from, \.earliest),
      to: day(.to, \.latest), includesRejected: isSet(.rejected),
      before: cursor.flatMap { StatementID($0) }, limit: integer(.limit))
  }
}

extension APIAnswer {
  /// A page whose last item leads to the next one, when there may be more.
  static func page<Item>(
    _ items: [Item], limit: Int, json: (Item) -> JSONValue, cursor: (Item) -> String
  ) -> APIAnswer {
    .page(items.map(json), next: items.count < limit ? nil : items.last.map(cursor))
  }
}

extension DeskError {
  /// The ledger holds nothing of an id.
  static func nothing(of kind: String, _ id: String) -> DeskError {
    DeskError(.notFound, "the ledger has no \(kind) '\(id.prefix(64))'")
  }
}

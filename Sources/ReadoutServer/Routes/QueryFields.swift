/// The names and values of a query, such as `about=strait&speaker=Marlow`.
package struct QueryFields: Sendable, Hashable {
  /// The fields, in their order.
  package private(set) var fields: [(name: String, value: String)] = []

  /// Reads a query; `nil` when a part of it is no text.
  package init?(_ query: String) {
    for part in query.split(separator: "&") {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = PercentText.decode(pair[0], isForm: true),
        let value = PercentText.decode(pair.count > 1 ? pair[1] : "", isForm: true)
      else { return nil }
      fields.append((name, value))
    }
  }

  /// Takes fields as they are.
  package init(_ fields: [(name: String, value: String)]) { self.fields = fields }

  /// The value of the first field of a name.
  package subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// The query, as it may stand in an address.
  package var text: String {
    fields.map { "\(PercentText.encode($0.name))=\(PercentText.encode($0.value))" }
      .joined(separator: "&")
  }

  /// Whether both have the same fields in the same order.
  package static func == (a: QueryFields, b: QueryFields) -> Bool { a.text == b.text }

  /// Hashes the query.
  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
